"""A chart shows each value with its figure and its note, the longest bar is the largest value, and no label is cut."""

from __future__ import annotations

import re
import subprocess
from itertools import pairwise
from xml.etree.ElementTree import Element

import pytest

from campaign.domain.evidence.caveats import mark
from campaign.domain.evidence.facts import Moment, Quantity
from campaign.domain.evidence.pictures import Bars, Dots, Says, Timeline, values_of
from campaign.domain.evidence.values import figure_of
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.sheets.fact_sheets import facts_in
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.charts import WHOLE, bars, timeline
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import Form, sheet_html
from tests.rendering.fragments import parsed, said, tagged, with_class
from tests.rendering.shipped import SHEET_FORMS, SHEET_PAGES, SHEETS, edition, sheet, sheet_pdf, whole

FACTS = edition().content.fact_by_id
BARS = [block for slug in SHEETS for block in sheet(slug).shown if isinstance(block, Bars)]
TIMELINES = [block for slug in SHEETS for block in sheet(slug).blocks if isinstance(block, Timeline)]
NUMBERS = dict.fromkeys(FACTS, 1)
#: A word of a page as `pdftotext -bbox` gives it: where it begins and ends, from the left and from the top.
_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">')
_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">')
_MARGIN = 30  # points; the narrowest that a sheet has is 11 mm


def charts_of(slug: str, language: Language) -> list[Element]:
    """The charts of a sheet that is printed whole."""
    return tagged(parsed(sheet_html(whole(slug), edition(), language, "letter", Imprint())), "figure")


def test_there_are_charts_of_both_kinds() -> None:
    assert BARS
    assert TIMELINES


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_a_chart_shows_each_value_with_its_figure_its_label_and_its_note(slug: str, language: Language) -> None:
    shown = whole(slug)
    locale = locale_for(language)
    notes = {id: number for number, id in enumerate(facts_in(shown.on_page), 1)}
    blocks = [block for block in shown.shown if isinstance(block, Bars | Timeline | Dots)]

    charts = [
        chart for chart in charts_of(slug, language) if not with_class(chart, "places") + with_class(chart, "says")
    ]

    for block, chart in zip(blocks, charts, strict=True):
        values = [value for _, value in values_of(block)]
        wanted = {
            (
                locale.figure(figure_of(value, FACTS[value.fact])),
                value.label[language]
                + (f" ({locale.translate(mark(FACTS[value.fact]))})" if mark(FACTS[value.fact]) else ""),
                str(notes[value.fact]),
            )
            for value in values
        }
        found = {
            (
                said(with_class(item, "chart-value")[0]),
                said(with_class(item, "chart-label")[0]).removesuffix(said(tagged(item, "sup")[0])),
                said(tagged(item, "sup")[0]),
            )
            for item in tagged(chart, "li")
        }

        assert found == wanted
        assert chart.get("aria-label") == block.alt[language]
        assert len(with_class(chart, "chart-bar")) == (len(values) if isinstance(block, Bars) else 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_of_who_says_what_shows_each_statement_with_the_date_of_its_fact_and_its_note(
    language: Language,
) -> None:
    locale = locale_for(language)
    tables = [(slug, block) for slug in SHEETS for block in sheet(slug).shown if isinstance(block, Says)]

    assert tables
    for slug, block in tables:
        notes = {id: str(number) for number, id in enumerate(facts_in(sheet(slug).on_page), 1)}
        [table] = [figure for figure in charts_of(slug, language) if figure.get("aria-label") == block.alt[language]]
        statements = [
            statement
            for question in block.questions
            for statement in (*question.claim, *question.denial, *question.document)
        ]

        shown = [said(cell) for cell in tagged(table, "p") if tagged(cell, "sup")]

        assert shown == [
            f"{statement.label[language]} {locale.date(FACTS[statement.fact].as_of)}{notes[statement.fact]}"
            for statement in statements
        ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_bars_are_as_long_as_their_values(language: Language) -> None:
    for block in BARS:
        drawn = bars(block.values, FACTS, NUMBERS, locale_for(language))
        figures = [figure_of(value, FACTS[value.fact]) for value in block.values]
        values = [figure.value for figure in figures if isinstance(figure, Quantity)]
        largest = max(values)

        assert len(values) == len(drawn)
        for value, bar in zip(values, drawn, strict=True):
            assert abs(bar.length - (max(4, float(value / largest) * WHOLE) if value else 0)) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_events_are_in_order_of_time(language: Language) -> None:
    locale = locale_for(language)
    for block in TIMELINES:
        shown = timeline(block.events, FACTS, NUMBERS, locale)
        figures = [figure_of(value, FACTS[value.fact]) for value in block.events]
        dates = sorted(
            (figure.date for figure in figures if isinstance(figure, Moment)), key=lambda date: date.first_day
        )

        assert [event.figure for event in shown] == [locale.date(date) for date in dates]


@pytest.mark.parametrize("slug, language, paper, form", SHEET_FORMS)
def test_no_word_of_a_printed_sheet_is_cut_or_overlaps_another(
    slug: str, language: Language, paper: Paper, form: Form
) -> None:
    read = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"],
        input=sheet_pdf(slug, language, paper, form=form),
        capture_output=True,
        check=True,
        timeout=60,
    ).stdout.decode("utf-8")
    pages = read.split("<page ")[1:]

    assert pages
    for page in pages:
        size = _PAGE.search(f"<page {page}")
        assert size
        width, height = map(float, size.groups())
        boxes = [tuple(map(float, found)) for found in _WORD.findall(page)]
        assert boxes
        assert [box for box in boxes if box[0] < _MARGIN or box[2] > width - _MARGIN] == []
        assert [box for box in boxes if box[1] < 0 or box[3] > height] == []
        assert [(one, other) for one, other in pairwise(boxes) if _overlap(one, other)] == []


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two words that follow each other share more room than a raised note does with the word before it, or lines
    of a heading that is set tight: the box of a word is a third taller than its letters."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    tallest = max(one[3] - one[1], other[3] - other[1])
    return across > 2 and down > max(4, 0.3 * tallest)
