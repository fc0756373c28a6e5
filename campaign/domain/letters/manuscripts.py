"""A draft as its reader sees it: the document, its facts, whom it is for and the date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Finding
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.letters.addressees import AddressedNewspaper, Addressee, addressee_of
from campaign.domain.newspapers.cards import Newspaper, Required, Rules
from campaign.domain.newspapers.freshness import is_fresh, rules_in_force
from campaign.domain.officials.officials import Official
from campaign.domain.templates.documents import Document, compose
from campaign.domain.templates.drafts import Draft, NewspaperDetails
from campaign.domain.templates.kinds import Traits
from campaign.domain.templates.templates import Template, WordRange
from campaign.domain.texts.asking import Ask, asks
from campaign.domain.texts.campaign_wording import fact_owner, template_owner
from campaign.domain.texts.mail_addresses import mail_address
from campaign.domain.texts.own_words import Copied, copied_words
from campaign.domain.texts.reading import Reading
from campaign.domain.texts.web_addresses import form_address


@dataclass(frozen=True)
class Manuscript:
    """All that checks and the source sheet look at. `dropped` are characters that normalising took out at the door;
    `printable` the code points that the print typefaces have, None where nobody asked.

    `given` says which of a paper's requirements the contact block fills, None where nobody asked: names of fields travel
    with a preview; their values do not. `headline` is what an op-ed's writer suggests, None where nobody asked.

    `others` says of each letter remembered for the same paper how much of this one's own words stand in it, from 0 to 1.
    `public_url` is the site's own address, by which paper leads back to it; None where nobody has set it.
    `is_demonstration` says that nobody runs the site yet, which everything that leaves it says too. `heeds_old_rules`
    applies a newspaper's rules whatever their age.
    """

    content: Content
    template: Template
    draft: Draft
    today: date
    card: Newspaper | None = None
    dropped: tuple[str, ...] = ()
    printable: frozenset[int] | None = None
    given: frozenset[Required] | None = None
    others: tuple[float, ...] = ()
    public_url: str | None = None
    headline: str | None = None
    is_demonstration: bool = False
    heeds_old_rules: bool = False

    def with_similarities(self, others: tuple[float, ...]) -> Manuscript:
        """Return the same manuscript with similarities to other letters; results computed from its text are kept."""
        found = copy(self)
        vars(found).pop("found", None)
        vars(found)["others"] = others
        return found

    def with_old_rules(self) -> Manuscript:
        """Return the same manuscript under a newspaper's rules of any age; results computed from its text are kept."""
        older = copy(self)
        for name in ("found", "rules"):
            vars(older).pop(name, None)
        vars(older)["heeds_old_rules"] = True
        return older

    @cached_property
    def found(self) -> dict[Callable[[Manuscript], Iterator[Finding]], tuple[Finding, ...]]:
        """The findings of each check that has run; `checks.found_by` fills it."""
        return {}

    @property
    def language(self) -> Language:
        """The language of the letter."""
        return self.template.language

    @property
    def grammar(self) -> Grammar:
        """What the letter's language knows."""
        return self.reading.grammar

    @cached_property
    def document(self) -> Document:
        """The letter as it will be read."""
        return compose(self.template, self.draft, self.content.fact_by_id)

    @cached_property
    def reading(self) -> Reading:
        """The letter as checks read it."""
        return Reading(self.document)

    @cached_property
    def asks(self) -> tuple[Ask, ...]:
        """The sentences that ask someone for something."""
        return tuple(asks(self.reading, self.reading.sentences))

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts cited, in order of first appearance."""
        return self.facts_named(self.reading.cited)

    @cached_property
    def copied(self) -> Copied:
        """The copied parts: from the template, from the facts cited or offered, and long runs from anywhere."""
        facts = (*self.reading.cited, *self.template.offers)
        owners = {template_owner(self.template.slug), *map(fact_owner, facts)}
        return copied_words(self.reading, self.content.wording[self.language], owners)

    def facts_named(self, ids: Iterable[str]) -> tuple[Fact, ...]:
        """Return facts by their ids, in the given order."""
        return tuple(self.content.fact_by_id[id] for id in ids)

    def in_both(self, of: Callable[[Template], str]) -> Both:
        """Return words of the template in both languages, since a letter's language need not be its writer's."""
        letter = self.content.letter(self.template.slug)
        known = letter.templates if letter else {}
        return Both(*(of(known.get(language, self.template)) for language in LANGUAGES))

    @property
    def traits(self) -> Traits:
        """What the letter's kind means."""
        return self.template.kind.traits

    @cached_property
    def addressee(self) -> Addressee:
        """Whom the letter is for."""
        return addressee_of(self.template, self.draft, self.card)

    @property
    def newspaper(self) -> AddressedNewspaper | None:
        """The newspaper that the letter is for; None where it is for an official."""
        return self.addressee if isinstance(self.addressee, AddressedNewspaper) else None

    @property
    def official(self) -> Official | None:
        """The official that the letter is for; None where it is for a newspaper."""
        return self.addressee if isinstance(self.addressee, Official) else None

    @cached_property
    def rules(self) -> Rules:
        """What the newspaper asks of this kind of piece, as far as it counts today: what is old stops nothing. All unknown
        where none is chosen, or an official gets it."""
        card = self.newspaper.card if self.newspaper else None
        if card is None or self.heeds_old_rules:
            return self.stated_rules
        return rules_in_force(card, self.today, is_op_ed=self.traits.is_op_ed)

    @property
    def stated_rules(self) -> Rules:
        """What the newspaper's card says of this kind of piece, however old it is."""
        return self.newspaper.rules(is_op_ed=self.traits.is_op_ed) if self.newspaper else Rules()

    @property
    def has_old_rules(self) -> bool:
        """Whether the newspaper's card has rules that are too old to count."""
        card = self.newspaper.card if self.newspaper else None
        return card is not None and not is_fresh(card, self.today) and self.rules != self.stated_rules

    @property
    def send_to(self) -> str:
        """Where the letter goes, as the newspaper's card says, else as the writer does: an email or web address. For an
        official, what their body publishes."""
        if self.official:
            return self.official.send_to
        said = self.newspaper.details.address.strip() if self.newspaper else ""
        return self.rules.send_to or said

    @property
    def mail_to(self) -> str | None:
        """The email address that the letter goes to; None if it is unknown, or taken through a form alone."""
        return None if self.rules.form_only else mail_address(self.send_to)

    @property
    def form_address(self) -> str | None:
        """The web address of the form that the letter goes into, if that is known."""
        return form_address(self.send_to)

    @property
    def is_mailed(self) -> bool:
        """Whether the letter may be sent as an email."""
        return self.traits.is_mailed and not self.rules.form_only

    @property
    def paper_name(self) -> str:
        """The newspaper's name; empty where none is chosen, or an official gets the letter."""
        return self.newspaper.name if self.newspaper else ""

    @cached_property
    def limits(self) -> WordRange:
        """The words allowed: the newspaper's where known (what the writer says, else the card), else the template's."""
        rules = self.rules
        paper = self.newspaper.details if self.newspaper else NewspaperDetails()
        most = paper.max_words or rules.max_words or self.template.words.max
        least = paper.min_words or rules.min_words or min(self.template.words.min, most)
        return WordRange(least, most)

    @property
    def has_set_limit(self) -> bool:
        """Whether the limit of words is the newspaper's, and not the template's advice."""
        stated = self.newspaper.details.max_words if self.newspaper else None
        return bool(stated or self.rules.max_words)

    @property
    def towns(self) -> tuple[str, ...]:
        """The writer's and the newspaper's towns, where they are known."""
        papers = self.newspaper.towns if self.newspaper else ()
        return tuple(filter(None, (self.draft.blanks.get("town", ""), *papers)))
