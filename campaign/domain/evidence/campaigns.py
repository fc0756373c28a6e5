"""A campaign: who it is, what it demands and of whom, and its advice for writers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from campaign.domain.evidence.bills import Bill
from campaign.domain.evidence.pictures import Picture
from campaign.domain.evidence.points import Point
from campaign.domain.evidence.shelves import Shelf
from campaign.domain.evidence.topics import Topic
from campaign.domain.evidence.values import Value
from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import Both, BothLists, Language
from campaign.domain.officials.bodies import Body
from campaign.domain.officials.officeholders import Officeholder

#: The site's own addresses, which cannot be a campaign's slug.
RESERVED_SLUGS = frozenset(
    "en es s api desk static demo drafts about privacy newspapers unsubscribe healthz readyz metrics".split()
)


@dataclass(frozen=True, slots=True)
class Review:
    """Whether a native editor has reviewed a language, and who."""

    reviewed_by: str | None


class DemandStatus(StrEnum):
    """Whether a demand still makes sense today."""

    CURRENT = "current"
    HISTORICAL = "historical"


@dataclass(frozen=True, slots=True)
class Demand:
    """What the campaign demands, of which bodies, and since when; `source` is None for a demand of our own."""

    id: str
    text: Both
    as_of: PartialDate
    status: DemandStatus
    to: tuple[str, ...]
    source: str | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One way for a visitor to act; `template` is the letter that it begins, else the campaign's default."""

    id: str
    title: Both
    text: Both
    goes_to: Literal["letters", "sheets", "demands", "officials"]
    template: str | None = None


@dataclass(frozen=True, slots=True)
class Now:
    """What is happening now, with marks, and the time as of which it is so."""

    as_of: PartialDate
    text: Both


@dataclass(frozen=True, slots=True)
class Voice:
    """One person's words on the campaign's page: one of its quotes by its id, or what someone said, told with marks."""

    quote: str | None = None
    text: Both | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """A chapter of the guide for writers, and the page on which a reader can act on it, if there is one."""

    id: str
    title: Both
    text: tuple[Both, ...]
    goes_to: Literal["newspapers", "about"] | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Someone's exact words; a translation is ours and says so. `credit` names the speaker in both languages, if the
    name alone does not."""

    id: str
    words: str
    language: Language
    translation: Mapping[Language, str]
    speaker: str | None
    organisation: str
    source: str
    paragraph: int
    credit: Both | None = None

    def credited(self, language: Language) -> str:
        """Return the credit for readers of a language."""
        return self.credit[language] if self.credit else ", ".join(filter(None, (self.speaker, self.organisation)))


@dataclass(frozen=True, slots=True)
class Term:
    """A technical term that writers may use and readers may look up."""

    term: Both
    meaning: Both


@dataclass(frozen=True, slots=True)
class Participants:
    """Organizations that took part, as text, and when."""

    as_of: PartialDate
    text: Both
    names: tuple[str, ...]
    source: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Campaign:
    """Everything that a campaign says about itself.

    `headline` is set over its page instead of its name. `default_template` is the template with which a writer begins
    who picks no other. `shelves` are those that the campaign names; without any, its topics are its shelves. `do` is what
    a reader of a sheet can do; `disclaimer` what the law asks to be said on paper, as who paid for it. `bodies` are those
    who decide, and those that they are part of; `officials` those of them that are in no imported list.
    After `letters_a_week` to one newspaper, the next writer hears of it.
    """

    slug: str
    name: Both
    summary: Both
    background: tuple[Both, ...]
    accent: str
    languages: Mapping[Language, Review]
    topics: tuple[Topic, ...]
    demands: tuple[Demand, ...]
    acts: tuple[Act, ...]
    guide: tuple[Advice, ...]
    quotes: tuple[Quote, ...]
    terms: tuple[Term, ...]
    participants: Participants | None = None
    highlights: tuple[Value, ...] = ()
    keywords: BothLists = BothLists()
    bills: tuple[Bill, ...] = ()
    default_template: str | None = None
    shelves: tuple[Shelf, ...] = ()
    picture: Picture | None = None
    headline: Both | None = None
    now: Now | None = None
    voice: Voice | None = None
    do: tuple[Point, ...] = ()
    disclaimer: Both | None = None
    bodies: tuple[Body, ...] = ()
    officials: tuple[Officeholder, ...] = ()
    letters_a_week: int = 3

    @property
    def deciding(self) -> tuple[Body, ...]:
        """The bodies that the campaign says something of, or asks for something; others are there for their parts."""
        asked = {id for demand in self.demands for id in demand.to}
        return tuple(body for body in self.bodies if body.why or body.id in asked)

    @property
    def voiced_quote(self) -> Quote | None:
        """The quote that the campaign's page shows."""
        return next((quote for quote in self.quotes if self.voice and quote.id == self.voice.quote), None)

    def demands_of(self, status: DemandStatus) -> tuple[Demand, ...]:
        """Return the demands that are raised today, or those of an earlier time."""
        return tuple(demand for demand in self.demands if demand.status is status)
