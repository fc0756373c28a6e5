"""A letter being written, and its review."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.actions.letters import review
from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.language import Language
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.review.reviews import Review
from campaign.domain.templates.templates import Template
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


def reviewed(work: Composition, *, is_unread: bool = False) -> Review:
    """Return the review of a letter, compared with stored fingerprints unless it `is_unread`."""
    typed, card = work.typed, work.card
    found = review(
        typed.draft(card),
        work.template,
        work.edition,
        site().services.letter_context(),
        card=card,
        sender=typed.sender,
        given=typed.filled,
        dropped=typed.dropped,
    )
    return found if is_unread else Review(work.edition, with_similar_letters(found.manuscript, typed))
