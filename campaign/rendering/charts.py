"""The geometry of bars and timelines, for SVG of our own: two shapes need no library."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from decimal import Decimal

from campaign.domain.dates import PartialDate
from campaign.domain.facts import Fact, Figure, Moment, Quantity
from campaign.domain.language import Language
from campaign.domain.sheets import Value
from campaign.rendering.words import Words

_LINE = 19
_BAR = 22
_GAP = 16
_VALUE_ROOM = 150


@dataclass(frozen=True, slots=True)
class Room:
    """How wide a chart is, in its own units, and how many characters fit: on a phone each unit is less than a pixel."""

    width: int
    label_characters: int
    axis: int
    event_characters: int


SCREEN = Room(400, 54, 128, 36)
PAPER = Room(640, 62, 190, 54)


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: where it stands, how long it is, and the words at it."""

    y: int
    lines: tuple[str, ...]
    bar_y: int
    length: int
    value: str
    number: int


@dataclass(frozen=True, slots=True)
class Event:
    """A point of a timeline and the words at it."""

    y: int
    date: str
    lines: tuple[str, ...]
    number: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars or events, the room that they have and the height that they take."""

    room: Room
    height: int
    bars: tuple[Bar, ...] = ()
    events: tuple[Event, ...] = ()


def bars(values: tuple[Value, ...], facts: dict[str, Fact], numbers: dict[str, int], words: Words, room: Room) -> Chart:
    """Bars as long as their values, the longest filling the room; each labelled with its figure as the fact says it."""
    quantities = [_quantity(facts[value.fact], value) for value in values]
    longest = max((quantity.value for quantity in quantities), default=Decimal(1)) or Decimal(1)
    shown: list[Bar] = []
    y = 0
    for value, quantity in zip(values, quantities, strict=True):
        lines = _wrapped(value, words.language, room.label_characters)
        bar_y = y + _LINE * len(lines) + 4
        length = max(2, round((room.width - _VALUE_ROOM) * quantity.value / longest))
        shown.append(Bar(y, lines, bar_y, length, words.figure(quantity), numbers[value.fact]))
        y = bar_y + _BAR + _GAP
    return Chart(room, y, bars=tuple(shown))


def timeline(
    values: tuple[Value, ...], facts: dict[str, Fact], numbers: dict[str, int], words: Words, room: Room
) -> Chart:
    """Events in order of time, each at its own distance: what happened in one month must stay readable."""
    dated = sorted(values, key=lambda value: _date(facts[value.fact], value).first_day)
    shown: list[Event] = []
    y = 0
    for value in dated:
        lines = _wrapped(value, words.language, room.event_characters)
        shown.append(Event(y, words.date(_date(facts[value.fact], value)), lines, numbers[value.fact]))
        y += _LINE * max(1, len(lines)) + _GAP
    return Chart(room, y, events=tuple(shown))


def figure_of(fact: Fact, value: Value) -> Figure:
    """The figure that a chart's value names."""
    return fact.figures[value.figure - 1]


def _quantity(fact: Fact, value: Value) -> Quantity:
    figure = figure_of(fact, value)
    if not isinstance(figure, Quantity):
        raise TypeError(f"figure {value.figure} of {fact.id} is a date")
    return figure


def _date(fact: Fact, value: Value) -> PartialDate:
    figure = figure_of(fact, value)
    if not isinstance(figure, Moment):
        raise TypeError(f"figure {value.figure} of {fact.id} is no date")
    return figure.date


def _wrapped(value: Value, language: Language, characters: int) -> tuple[str, ...]:
    return tuple(textwrap.wrap(value.label[language], characters)) or ("",)
