"""A letter being written, and its review."""

from __future__ import annotations

from dataclasses import dataclass, replace

from campaign.actions.letters.letters import review
from campaign.actions.officials.officials import officials_of
from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.officials.bodies import Bodies
from campaign.domain.officials.officeholders import Officeholder
from campaign.domain.officials.officials import Official
from campaign.domain.review.reviews import Review
from campaign.domain.templates.templates import Template
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.newspapers.registers import Register
from campaign.web.composer.fingerprints import with_similar_letters
from campaign.web.forms.composer import ComposerForm
from campaign.web.forms.composer_input import ComposerInput
from campaign.web.site import site


@dataclass(frozen=True, slots=True)
class Composition:
    """The form, the template and edition it is written from, the known newspapers, and the reader's language.

    `fields` is the form that read what is typed, if any did: the page shows it again, since making one takes time.
    """

    edition: Edition
    letter: TemplateSet
    typed: ComposerInput
    register: Register
    reader: Language
    fields: ComposerForm | None = None

    @property
    def template(self) -> Template:
        """The template in the letter's language."""
        return self.letter.templates[self.typed.language]

    @property
    def guide(self) -> Template:
        """The template in the reader's language, for its prompts and questions."""
        return self.letter.templates[self.reader]

    @property
    def chosen(self) -> Newspaper | None:
        """The newspaper chosen from the list."""
        return self.register.by_id.get(self.typed.card_id)

    @property
    def card(self) -> Newspaper | None:
        """The newspaper chosen, or the one whose name was entered."""
        return self.chosen or self.register.index.meant(self.typed.paper_name)

    @property
    def holder(self) -> Officeholder | None:
        """The official whom the message was begun for, unless its writer has named someone else since."""
        holder = self._begun_for
        return holder if holder and self.typed.official.name in ("", holder.name) else None

    @property
    def official(self) -> Official:
        """Whom a message is for: as typed, with what we know of the official."""
        holder, typed = self.holder, self.typed.official
        if holder is None:
            return typed
        known = holder.official(self.typed.language, self.body_of(holder))
        is_ours = (typed.title, typed.body) == (known.title, known.body)
        address = next((office.address for office in holder.offices if office.address), ())
        return replace(
            typed,
            greeting=typed.greeting or (known.greeting if is_ours else ""),
            send_to=holder.email or holder.form_url or "",
            address=address,
        )

    def in_language(self) -> Composition:
        """Return the form with the official's title and body in the letter's language, where they are ours."""
        holder, typed = self.holder, self.typed
        if holder is None:
            return self
        ours = [holder.official(language, self.body_of(holder, language)) for language in LANGUAGES]
        said = typed.official
        if (said.title, said.body) not in [("", ""), *((each.title, each.body) for each in ours)]:
            return self
        now = replace(holder.official(typed.language, self.body_of(holder)), greeting=said.greeting)
        return replace(self, typed=replace(typed, official=now))

    @property
    def bodies(self) -> Bodies:
        """Whoever decides, as the campaign has it."""
        return Bodies.of(self.edition.campaign.bodies)

    def body_of(self, holder: Officeholder, language: Language | None = None) -> str:
        """Return the name of an official's body, by default in the letter's language."""
        body = self.bodies.find(holder.body)
        return body.name[language or self.typed.language] if body else ""

    @property
    def _begun_for(self) -> Officeholder | None:
        if not self.typed.official_id:
            return None
        try:
            known = officials_of(site().services.store, self.edition.campaign)
            return known.find(self.typed.official_id, site().services.today())
        except STORE_ERRORS:
            return None


def reviewed(work: Composition, *, is_unread: bool = False) -> Review:
    """Return the review of a letter, compared with stored fingerprints unless it `is_unread`."""
    typed, card = work.typed, work.card
    found = review(
        typed.draft(card, work.official),
        work.template,
        work.edition,
        site().services.letter_context(),
        card=card,
        sender=typed.sender,
        given=typed.filled,
        dropped=typed.dropped,
    )
    return found if is_unread else Review(work.edition, with_similar_letters(found.manuscript, typed))
