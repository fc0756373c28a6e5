"""Pictures: facts drawn as bars, dots, columns, a timeline, a map, or set beside each other as who says what; and
photographs.

Every picture has a heading and a text alternative, and every number in it is a fact's. A photograph's alternative is its
own, wherever it is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.marks import cited_in
from campaign.domain.evidence.values import Value
from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import DEFAULT_LANGUAGE, Both


@dataclass(frozen=True, slots=True)
class Bars:
    """Numbers as bars, with a text alternative; that of a 0 is a row without a bar."""

    heading: Both
    alt: Both
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dates of facts in chronological order."""

    heading: Both
    alt: Both
    events: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Dots:
    """A dot for each of the people that `of` counts; those of each group are marked, and a group of no one is in the key.

    `groups` are parts of the whole that do not overlap.
    """

    heading: Both
    alt: Both
    of: Value
    groups: tuple[Value, ...] = ()
    zero: Value | None = None


@dataclass(frozen=True, slots=True)
class DatedValue(Value):
    """A number of a time: `when` is the position of a date in its fact; without it, the time that the fact describes."""

    when: int | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """Numbers of times that follow each other at equal steps, as columns."""

    heading: Both
    alt: Both
    values: tuple[DatedValue, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """What someone says on a question, or what a document shows; the fact says who and when."""

    fact: str
    label: Both


@dataclass(frozen=True, slots=True)
class Question:
    """A question on which accounts differ: who claims it, who denies it, and which documents there are."""

    question: Both
    claim: tuple[Saying, ...] = ()
    denial: tuple[Saying, ...] = ()
    document: tuple[Saying, ...] = ()


@dataclass(frozen=True, slots=True)
class Says:
    """Who says what, question by question."""

    heading: Both
    alt: Both
    questions: tuple[Question, ...]


#: The sides of a question, by their keys.
SIDES = ("claim", "denial", "document")
Layer = Literal["countries", "us-states"]
#: How an arrow is drawn; what each means is said in the map's key.
Style = Literal["solid", "dotted", "dashed"]


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A marked country, by its ISO code, or U.S. state, by its postal code; `text` says what is known, with marks."""

    place: str
    label: Both
    text: Both


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line between two places that rests on a fact, which the text of the place where it ends cites.

    `figure` is the position of a number in the fact, and `label` what it counts; `when` the position of the date on which
    it happened: without it, all that is known is as of when the fact is.
    """

    from_: str
    to: str
    fact: str
    style: Style = "solid"
    figure: int | None = None
    label: Both | None = None
    when: int | None = None

    @property
    def counted(self) -> Value | None:
        """The number that the arrow carries."""
        return Value(self.fact, self.figure, self.label) if self.figure and self.label else None


@dataclass(frozen=True, slots=True)
class LineKey:
    """What arrows of a style mean."""

    style: Style
    label: Both


@dataclass(frozen=True, slots=True)
class Map:
    """Countries or states that are marked and numbered, with arrows between them; the places are a list beside it."""

    heading: Both
    alt: Both
    places: tuple[MapPlace, ...]
    arrows: tuple[Arrow, ...] = ()
    lines: tuple[LineKey, ...] = ()
    layer: Layer = "countries"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph of the campaign's, by its id, under a heading that names no one in it."""

    id: str
    heading: Both


Picture = Bars | Timeline | Dots | Map | Columns | Says | Photo
#: Pictures drawn from facts, with a text alternative of their own.
Drawn = Bars | Timeline | Dots | Map | Columns | Says

#: The key of each kind of picture in a file.
PICTURE_KEYS: Mapping[type[Picture], str] = {
    Bars: "bars",
    Timeline: "timeline",
    Dots: "dots",
    Map: "map",
    Columns: "columns",
    Says: "says",
    Photo: "photo",
}


def values_of(picture: Picture) -> Iterator[tuple[tuple[str | int, ...], Value]]:
    """Return each value that a picture shows, with its place in the picture."""
    match picture:
        case Bars() | Columns():
            values: tuple[Value, ...] = picture.values
            yield from ((("values", number), value) for number, value in enumerate(values))
        case Timeline(events=events):
            yield from ((("events", number), value) for number, value in enumerate(events))
        case Dots(of=of, groups=groups, zero=zero):
            yield ("of",), of
            yield from ((("groups", number), value) for number, value in enumerate(groups))
            if zero:
                yield ("zero",), zero
        case Map() | Says() | Photo():
            pass


def sayings_of(says: Says) -> Iterator[tuple[tuple[str | int, ...], Saying]]:
    """Return each saying with its place, question by question."""
    for number, question in enumerate(says.questions):
        for side in SIDES:
            for position, saying in enumerate(getattr(question, side)):
                yield ("questions", number, side, position), saying


def time_of(value: DatedValue, fact: Fact) -> PartialDate:
    """Return the time of a number: the date that it names, else the time that its fact describes."""
    return value.when and fact.date_at(value.when) or fact.as_of


def facts_of_picture(picture: Picture) -> Iterator[str]:
    """Return the facts that a picture shows, in order."""
    yield from (value.fact for _, value in values_of(picture))
    if isinstance(picture, Map):
        yield from (id for place in picture.places for id in cited_in(place.text[DEFAULT_LANGUAGE]))
        yield from (arrow.fact for arrow in picture.arrows)
    if isinstance(picture, Says):
        yield from (saying.fact for _, saying in sayings_of(picture))
