"""Bar charts and timelines as lists of text with a drawn bar beside each item; text wraps and is never cut off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from campaign.domain.evidence.caveats import mark
from campaign.domain.evidence.facts import Fact, Moment, Quantity
from campaign.domain.evidence.pictures import DatedValue, time_of
from campaign.domain.evidence.values import Value, figure_of
from campaign.domain.figures.dates import PartialDate
from campaign.rendering.locale import Locale

#: The length of the longest bar in drawing units; the shortest is still visible, unless it is that of a 0.
WHOLE, LEAST = 1000, 4


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A row of a chart.

    `figure` is the number or date as the fact states it, `note` the number of its note, 0 where there is none, `mark`
    the word for a problem with the fact, `when` the time of a column, `length` the length of the bar out of WHOLE, 0 in
    a timeline, and `as_of` the date as of which it is so.
    """

    figure: str
    label: str
    note: int
    mark: str = ""
    length: int = 0
    when: str = ""
    as_of: str = ""


def bars(
    values: tuple[Value, ...], facts: Mapping[str, Fact], numbers: Mapping[str, int], locale: Locale
) -> list[ChartRow]:
    """Return bars in proportion to their values, each labeled with its number as the fact states it."""
    quantities = [_quantity(facts[value.fact], value) for value in values]
    longest = max((quantity.value for quantity in quantities), default=Decimal(1)) or Decimal(1)
    return [
        _chart_row(
            value, facts, numbers, locale, max(LEAST, round(WHOLE * quantity.value / longest)) if quantity.value else 0
        )
        for value, quantity in zip(values, quantities, strict=True)
    ]


def columns(
    values: tuple[DatedValue, ...], facts: Mapping[str, Fact], numbers: Mapping[str, int], locale: Locale
) -> list[ChartRow]:
    """Return columns in order of time, each as high as a bar would be long."""
    dated = tuple(sorted(values, key=lambda value: time_of(value, facts[value.fact]).first_day))
    times = [locale.date(time_of(value, facts[value.fact])) for value in dated]
    return [replace(row, when=time) for row, time in zip(bars(dated, facts, numbers, locale), times, strict=True)]


def timeline(
    values: tuple[Value, ...], facts: Mapping[str, Fact], numbers: Mapping[str, int], locale: Locale
) -> list[ChartRow]:
    """Return the events in chronological order."""
    dated = sorted(values, key=lambda value: _date(facts[value.fact], value).first_day)
    return [_chart_row(value, facts, numbers, locale) for value in dated]


def figures(
    values: tuple[Value, ...], facts: Mapping[str, Fact], numbers: Mapping[str, int], locale: Locale
) -> list[ChartRow]:
    """Return the numbers to set large, in the sheet's order."""
    return [_chart_row(value, facts, numbers, locale) for value in values]


def _chart_row(
    value: Value, facts: Mapping[str, Fact], numbers: Mapping[str, int], locale: Locale, length: int = 0
) -> ChartRow:
    fact = facts[value.fact]
    text = locale.figure(figure_of(value, fact))
    return ChartRow(
        text,
        value.label[locale.language],
        numbers.get(value.fact, 0),
        locale.translate(mark(fact)),
        length,
        as_of=locale.as_of(fact.as_of),
    )


def _quantity(fact: Fact, value: Value) -> Quantity:
    figure = figure_of(value, fact)
    if not isinstance(figure, Quantity):
        raise TypeError(f"figure {value.figure} of {fact.id} is a date")
    return figure


def _date(fact: Fact, value: Value) -> PartialDate:
    figure = figure_of(value, fact)
    if not isinstance(figure, Moment):
        raise TypeError(f"figure {value.figure} of {fact.id} is no date")
    return figure.date
