"""A campaign's published content, and its numbered, immutable editions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from campaign.domain.events.events import Event
from campaign.domain.evidence.attribution import speaker_names
from campaign.domain.evidence.campaigns import Campaign
from campaign.domain.evidence.caveats import caveat
from campaign.domain.evidence.fact_index import FactIndex
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.photographs import Photographs as Photographs  # part of content, though of no edition
from campaign.domain.evidence.shelves import Shelf, filled_shelves, topic_shelves
from campaign.domain.evidence.sources import Source
from campaign.domain.figures.dates import PartialDate
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES, Language, fold
from campaign.domain.petition.petitions import Petition
from campaign.domain.press.releases import Release
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.domain.sheets.shown_photographs import photos_in, showing_only
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import Template
from campaign.domain.texts.campaign_wording import CampaignWording


@dataclass(frozen=True)
class TemplateSet:
    """A template in both languages, with finished samples."""

    slug: str
    templates: Mapping[Language, Template]
    samples: Mapping[Language, Draft]

    @property
    def kind(self) -> Kind | None:
        """The kind of letter, which is the same in both languages; None without a template."""
        return next((template.kind for template in self.templates.values()), None)


@dataclass(frozen=True)
class Content:
    """Everything a campaign publishes. Contents are equal whatever photographs exist at the time."""

    campaign: Campaign
    sources: tuple[Source, ...]
    facts: tuple[Fact, ...]
    sheets: tuple[FactSheet, ...]
    letters: tuple[TemplateSet, ...]
    photographs: Photographs = field(default_factory=Photographs, compare=False)
    press: tuple[Release, ...] = ()
    events: tuple[Event, ...] = ()
    petition: Petition | None = None

    def with_photographs(self, photographs: Photographs) -> Content:
        """Return the content with these photographs, and without the blocks and pictures that show any other."""
        return replace(
            self,
            photographs=photographs,
            campaign=showing_only(self.campaign, photographs.by_id),
            sheets=tuple(showing_only(sheet, photographs.by_id) for sheet in self.sheets),
        )

    @cached_property
    def photographs_used(self) -> frozenset[str]:
        """The ids of the photographs that the campaign's page or a sheet shows."""
        return frozenset(photo.id for photo in photos_in((self.campaign, self.sheets)))

    @cached_property
    def fact_by_id(self) -> dict[str, Fact]:
        """The facts by id."""
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def place_of_fact(self) -> dict[str, int]:
        """The position of each fact in this content, counted from 0."""
        return {fact.id: place for place, fact in enumerate(self.facts)}

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        """The sources by id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def shelves(self) -> tuple[Shelf, ...]:
        """The facts that writers are offered, best first: on the campaign's shelves, else on one for each topic."""
        sources = self.source_by_id
        named = filled_shelves(self.campaign.shelves, self.fact_by_id, sources)
        return named or topic_shelves(self.campaign.topics, self.facts, sources)

    @cached_property
    def shelf_of_fact(self) -> dict[str, str]:
        """The id of the shelf that a fact is on, by the fact's id."""
        return {id: shelf.id for shelf in self.shelves for id in shelf.facts}

    @cached_property
    def fact_index(self) -> FactIndex:
        """All facts, to search; cached with the content."""
        return FactIndex(self.facts, self.source_by_id, self.shelves)

    @cached_property
    def wording(self) -> Mapping[Language, CampaignWording]:
        """The campaign's wording in each language, with which drafts are compared; cached with the content."""
        return {
            language: CampaignWording(
                language,
                self.campaign,
                self.sources,
                self.facts,
                [letter.templates[language] for letter in self.letters if language in letter.templates],
                [text for letter in self.letters if language in letter.samples for text in _texts(letter, language)],
            )
            for language in LANGUAGES
        }

    def caveat(self, fact: Fact) -> Message | None:
        """Return a fact's caveat with the counter-claim; None if it has none."""
        return caveat(fact, self.fact_by_id.get(fact.superseded_by or ""))

    def attribution(self, fact: Fact, language: Language) -> str:
        """Return who says it: the speaker of a claim, else the publisher of its first source; empty if unknown."""
        return next(iter(self.attributions(fact, language)), "")

    def attributions(self, fact: Fact, language: Language) -> tuple[str, ...]:
        """Return all who say it: the speaker of a claim, else the publishers of its sources that are known."""
        if fact.attributed_to:
            return (fact.attributed_to[language],)
        cited = (self.source_by_id.get(citation.source) for citation in fact.citations)
        return tuple(filter(None, dict.fromkeys(source.named_in(language) for source in cited if source)))

    def sheet(self, slug: str) -> FactSheet | None:
        """Return the fact sheet with this slug."""
        return next((sheet for sheet in self.sheets if sheet.slug == slug), None)

    def event(self, id: str) -> Event | None:
        """Return the event with this id."""
        return next((event for event in self.events if event.id == id), None)

    def letter(self, slug: str) -> TemplateSet | None:
        """Return the template set with this slug."""
        return next((letter for letter in self.letters if letter.slug == slug), None)

    @property
    def default_letter(self) -> TemplateSet | None:
        """The template with which a writer begins: the one that the campaign names, else its first letter to an editor,
        else its first."""
        named = self.letter(self.campaign.default_template or "")
        letters = (letter for letter in self.letters if letter.kind is Kind.LETTER)
        return named or next(letters, None) or next(iter(self.letters), None)

    @cached_property
    def public_names(self) -> tuple[frozenset[str], ...]:
        """The names in the facts and of the speakers in them, as the folded words of each, cached with the content."""
        given = [name for fact in self.facts for name in fact.names]
        given += [name for fact in self.facts for language in LANGUAGES for name in speaker_names(fact, language)]
        return tuple({frozenset(fold(name).replace("'s", "").split()) for name in given})

    @cached_property
    def newest_source_date(self) -> PartialDate | None:
        """The date of the newest dated source, so that writers know from when to look for news."""
        dates = (source.issued for source in self.sources if source.issued)
        return max(dates, key=lambda issued: issued.first_day, default=None)


@dataclass(frozen=True)
class Edition:
    """A numbered state of the content; `digest` is the SHA-256 of its canonical JSON as first written.

    Readers see it as a version with the day it was published, in UTC, if that is known. `photographs_revision` counts the
    changes of photographs, which are no part of it: what is made with the edition depends on both.
    """

    number: int
    digest: str
    content: Content
    published_on: date | None = None
    photographs_revision: int = 0

    @property
    def state(self) -> str:
        """What a page depends on that shows the content, the number or the date: content may come back under a new one."""
        return f"{self.number} {self.digest}"

    @property
    def campaign(self) -> Campaign:
        """The campaign as this edition describes it."""
        return self.content.campaign

    def __str__(self) -> str:
        return str(self.number)


@dataclass(frozen=True, slots=True)
class EditionRecord:
    """An edition exactly as first written, to be copied between stores.

    `text` is its canonical JSON in the given format, and `digest` the SHA-256 of that text; `published_at` is in UTC.
    """

    campaign: str
    number: int
    format: int
    digest: str
    published_at: datetime
    text: str

    @property
    def name(self) -> str:
        """The edition's name for people."""
        return f"{self.campaign}, edition {self.number}"


def _texts(letter: TemplateSet, language: Language) -> Iterable[str]:
    """Return the texts of a template's sample."""
    sample = letter.samples[language]
    return (sample.text,) if sample.text else sample.parts.values()
