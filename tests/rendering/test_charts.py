"""A chart and its table say the same, and the longest bar is the largest value."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element

import pytest

from campaign.domain.facts import Moment, Quantity
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.sheets import Bars, Timeline
from campaign.rendering.charts import PAPER, SCREEN, Room, bars, timeline
from campaign.rendering.sheet_pages import sheet_html
from campaign.rendering.words import words_for
from tests.rendering.fragments import parsed, said, tagged, with_class
from tests.rendering.shipped import SHEET_PAGES, SHEETS, edition, sheet

FACTS = edition().content.fact_by_id
BARS = [block for slug in SHEETS for block in sheet(slug).blocks if isinstance(block, Bars)]
TIMELINES = [block for slug in SHEETS for block in sheet(slug).blocks if isinstance(block, Timeline)]
NUMBERS = dict.fromkeys(FACTS, 1)


def charts_of(slug: str, language: Language) -> Iterator[tuple[Element, Element]]:
    """Each chart of a printed sheet, and its table."""
    for figure in tagged(parsed(sheet_html(sheet(slug), edition(), language, "letter", None)), "figure"):
        yield tagged(figure, "svg")[0], tagged(figure, "table")[0]


def test_there_are_charts_of_both_kinds() -> None:
    assert BARS
    assert TIMELINES


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_a_chart_shows_the_values_of_its_table(slug: str, language: Language) -> None:
    for svg, table in charts_of(slug, language):
        rows = [tagged(row, "th", "td") for row in tagged(tagged(table, "tbody")[0], "tr")]

        assert [said(value) for value in with_class(svg, "chart-value")] == [said(row[0]) for row in rows]
        assert [said(row[1]) for row in rows] == _labels(svg, [said(row[1]) for row in rows])
        assert len(with_class(svg, "chart-bar")) == len(rows)


def _labels(svg: Element, known: list[str]) -> list[str]:
    """The labels of a chart, their lines joined as long as a label of the table begins so."""
    found: list[str] = []
    for line in map(said, with_class(svg, "chart-label")):
        if found and found[-1] != known[len(found) - 1]:
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_a_chart_has_a_title_and_words_for_who_cannot_see_it(slug: str, language: Language) -> None:
    blocks = [block for block in sheet(slug).blocks if isinstance(block, Bars | Timeline)]
    described = [(said(tagged(svg, "title")[0]), said(tagged(svg, "desc")[0])) for svg, _ in charts_of(slug, language)]

    assert described == [(block.heading[language], block.alt[language]) for block in blocks]


@pytest.mark.parametrize("room", [SCREEN, PAPER])
@pytest.mark.parametrize("language", LANGUAGES)
def test_bars_are_as_long_as_their_values(language: Language, room: Room) -> None:
    for block in BARS:
        chart = bars(block.values, FACTS, NUMBERS, words_for(language), room)
        figures = [FACTS[value.fact].figures[value.figure - 1] for value in block.values]
        values = [figure.value for figure in figures if isinstance(figure, Quantity)]
        largest = max(values)
        longest = max(bar.length for bar in chart.bars)

        assert len(values) == len(chart.bars)
        assert [value for value, bar in zip(values, chart.bars, strict=True) if bar.length == longest] == [largest]
        for value, bar in zip(values, chart.bars, strict=True):
            assert abs(bar.length - max(2, float(value / largest) * longest)) <= 1


@pytest.mark.parametrize("room", [SCREEN, PAPER])
@pytest.mark.parametrize("language", LANGUAGES)
def test_events_stand_in_order_of_time_and_apart(language: Language, room: Room) -> None:
    words = words_for(language)
    for block in TIMELINES:
        chart = timeline(block.events, FACTS, NUMBERS, words, room)
        figures = [FACTS[value.fact].figures[value.figure - 1] for value in block.events]
        dates = sorted(
            (figure.date for figure in figures if isinstance(figure, Moment)), key=lambda date: date.first_day
        )

        assert [event.date for event in chart.events] == [words.date(date) for date in dates]
        assert all(upper.y + 19 * len(upper.lines) < lower.y for upper, lower in pairwise(chart.events))
