"""Pictures: facts drawn as bars, dots, columns, a timeline, a map, or set beside each other as who says what.

Every picture has a heading and a text alternative, and every number in it is a fact's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from campaign.domain.evidence.values import Value
from campaign.domain.language import Both


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


Picture = Bars | Timeline | Dots

#: The key of each kind of picture in a file.
PICTURE_KEYS: Mapping[type[Picture], str] = {Bars: "bars", Timeline: "timeline", Dots: "dots"}


def values_of(picture: Picture) -> Iterator[tuple[tuple[str | int, ...], Value]]:
    """Return each value that a picture shows, with its place in the picture."""
    match picture:
        case Bars(values=values):
            yield from ((("values", number), value) for number, value in enumerate(values))
        case Timeline(events=events):
            yield from ((("events", number), value) for number, value in enumerate(events))
        case Dots(of=of, groups=groups, zero=zero):
            yield ("of",), of
            yield from ((("groups", number), value) for number, value in enumerate(groups))
            if zero:
                yield ("zero",), zero


def facts_of_picture(picture: Picture) -> Iterator[str]:
    """Return the facts that a picture shows, in order."""
    yield from (value.fact for _, value in values_of(picture))
