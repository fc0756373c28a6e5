"""Facts, and the citations that support them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from campaign.domain.evidence.phrasings import CLAIM, CLAIM_NUMBER, Phrasing
from campaign.domain.figures.dates import PartialDate
from campaign.domain.figures.periods import Period
from campaign.domain.figures.qualifiers import Qualifier
from campaign.domain.language import Both, BothLists, Language


class Status(StrEnum):
    """The status of a fact today."""

    CURRENT = "current"
    HISTORICAL = "historical"
    DISPUTED = "disputed"
    SUPERSEDED = "superseded"
    RETRACTED = "retracted"


class About(StrEnum):
    """Subjects that need more than one source: a living person, or a legal conclusion."""

    PERSON = "person"
    LAW = "law"


class Bound(StrEnum):
    """Which end of a range a number is: 47 to 80 is one figure, and neither number is true alone."""

    LOWER = "lower"
    UPPER = "upper"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts; locked in every letter that cites its fact.

    `per` is the period of a rate, None for a plain count; `bound` is for the two numbers of a range.
    """

    value: Decimal
    unit: str
    counts: Both
    qualifier: Qualifier = Qualifier.EXACTLY
    per: Period | None = None
    bound: Bound | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A date that is part of the claim."""

    date: PartialDate


Figure = Quantity | Moment


@dataclass(frozen=True, slots=True)
class Citation:
    """A location in a source: the paragraph of our copy, words quoted from it, and how a reader finds it.

    `translation` holds the quoted words in other languages than the source's, in our translation.
    """

    source: str
    paragraph: int
    at: Both
    quote: str | None = None
    translation: Mapping[Language, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim we will defend, with citations that let anyone check it.

    `speakers` are the words that name the speaker, if the names in `attributed_to` do not.
    """

    id: str
    claim: Both
    figures: tuple[Figure, ...]
    names: tuple[str, ...]
    citations: tuple[Citation, ...]
    as_of: PartialDate
    checked_on: date
    review_by: date
    status: Status
    topics: tuple[str, ...]
    phrasings: Mapping[Language, tuple[Phrasing, ...]] = field(default_factory=dict)
    inferred: Mapping[str, Both] = field(default_factory=dict)
    superseded_by: str | None = None
    dispute: Both | None = None
    attributed_to: Both | None = None
    speakers: BothLists = BothLists()
    about: About | None = None

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The figures that are numbers."""
        return tuple(figure for figure in self.figures if isinstance(figure, Quantity))

    @property
    def dates(self) -> tuple[PartialDate, ...]:
        """The dates in the claim."""
        return tuple(figure.date for figure in self.figures if isinstance(figure, Moment))

    def date_at(self, position: int) -> PartialDate | None:
        """Return the date at a position among the figures, counted from 1."""
        found = self.figures[position - 1] if 1 <= position <= len(self.figures) else None
        return found.date if isinstance(found, Moment) else None

    @property
    def may_be_cited(self) -> bool:
        """Whether a letter may cite it."""
        return self.status is not Status.RETRACTED

    def is_due(self, today: date) -> bool:
        """Whether it should be compared with its sources again."""
        return today > self.review_by

    def sayings(self, language: Language) -> tuple[Phrasing, ...]:
        """Return the claim, under a name of its own, and its phrasings."""
        claim = Phrasing(CLAIM, self.claim[language], CLAIM_NUMBER)
        return (claim, *self.phrasings.get(language, ()))

    def ways_to_say(self, language: Language) -> tuple[str, ...]:
        """Return the sentences of the claim and its phrasings."""
        return tuple(saying.text for saying in self.sayings(language))
