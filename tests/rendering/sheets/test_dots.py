"""A field of dots has one for each of what is counted, each once, in a full rectangle wherever the number allows one."""

from __future__ import annotations

import re
from itertools import chain
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.rules.pages.pictures import MOST_DOTS, MOST_GROUPS
from campaign.rendering.sheets.dots import SHAPES, STEP, Field, dashes, discs, field, marks
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import sheet_html
from tests.rendering.fragments import parsed, said, tagged, with_class
from tests.rendering.shipped import edition, whole


@st.composite
def fields(draw: st.DrawFn) -> tuple[int, list[int], Field]:
    """Any field that the rules allow."""
    count = draw(st.integers(1, MOST_DOTS))
    left, groups = count, []
    for _ in range(draw(st.integers(0, MOST_GROUPS))):
        groups.append(draw(st.integers(0, left)))
        left -= groups[-1]
    return count, groups, field(count, groups, draw(st.sampled_from(SHAPES)))


@given(fields())
def test_every_dot_is_there_once_and_the_rectangle_is_full_but_for_its_last_row(
    drawn: tuple[int, list[int], Field],
) -> None:
    count, groups, shown = drawn
    cells = [*shown.plain, *chain(*shown.marked)]

    assert sorted((cell.row, cell.column) for cell in cells) == [divmod(n, shown.columns) for n in range(count)]
    assert [len(cells) for cells in shown.marked] == groups
    assert shown.columns * (shown.rows - 1) < count <= shown.columns * shown.rows


@given(fields())
def test_the_paths_draw_as_many_dots_as_there_are(drawn: tuple[int, list[int], Field]) -> None:
    count, groups, shown = drawn
    dashed = sum(round(float(length)) // STEP + 1 for length in re.findall(r"h([\d.]+)", dashes(shown)))

    assert dashed == discs(shown).count("M") == count - sum(groups)
    assert [path.count("M") for path in marks(shown)] == groups
    assert all(int(y) < shown.height for y in re.findall(r"M[\d.]+ ([\d]+)", discs(shown)))


@pytest.mark.parametrize(
    ("count", "shapes"),
    [(945, [(45, 21), (35, 27), (63, 15)]), (1, [(1, 1), (1, 1), (1, 1)]), (7, [(4, 2), (3, 3), (6, 2)])],
)
def test_a_field_is_flat_on_a_wide_page_higher_on_a_phone_and_flattest_on_paper(
    count: int, shapes: list[tuple[int, int]]
) -> None:
    drawn = [field(count, [], shape) for shape in SHAPES]

    assert [(one.columns, one.rows) for one in drawn] == shapes


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_printed_field_has_its_numbers_in_its_text_alternative_and_no_table(language: Language) -> None:
    printed = parsed(
        sheet_html(whole("what-happened-to-people-sent-to-guatemala"), edition(), language, "letter", Imprint())
    )
    drawn: Element = with_class(printed, "field")[0]

    assert all(number in said(tagged(drawn, "title")[0]) for number in ("945", "34", "0: ", "2021"))
    assert tagged(printed, "details") == []
    assert with_class(printed, "field")[1:] == []
