"""Every PDF keeps PDF/UA-1: who cannot see it can have it read, and find their way in it."""

from __future__ import annotations

from collections.abc import Iterator

import page
import pytest

from campaign.domain.evidence.pictures import Dots, Map
from campaign.domain.language import Language
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.pages import Imprint, sheet_page
from campaign.rendering.sheets.prints import Form, has_back, sheet_print
from tests.rendering.pdf_files import bookmarks_of, fonts_of, opened
from tests.rendering.shipped import (
    PUBLIC_URL,
    SAMPLES,
    SHEET_FORMS,
    SHEET_PAGES,
    SHEET_PRINTS,
    edition,
    pdf_of,
    sample,
    sample_pdf,
    sheet,
    sheet_pdf,
    whole,
)

pytestmark = pytest.mark.slow

FACES = {"Source-Serif-Pro", "Source-Serif-Pro-Italic", "Source-Serif-Pro-Semi-Bold", "Source-Serif-Pro-Bold"} | {
    "Source-Sans-Pro",
    "Source-Sans-Pro-Semi-Bold",
}


def failures(pdf: bytes) -> list[str]:
    report = page.validate_pdf_bytes(pdf, profile="ua1")
    assert report.rules.total > 100, "the validator has hardly looked"
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def assert_fonts_travel_with(pdf: bytes) -> None:
    fonts = fonts_of(pdf)

    assert {name.partition("+")[2] for name, *_ in fonts} <= FACES
    assert [font for font in fonts if font[-5:-2] != ["yes", "yes", "yes"]] == []


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_a_letter_fails_no_rule(slug: str, language: Language) -> None:
    assert failures(sample_pdf(slug, language)) == []


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_a_letter_without_its_source_sheet_fails_no_rule(slug: str, language: Language) -> None:
    bare = pdf_of(letter_print(sample(slug, language), edition(), with_sources=False))

    assert failures(bare) == []


@pytest.mark.parametrize("slug, language, paper, form", SHEET_FORMS)
def test_a_sheet_fails_no_rule(slug: str, language: Language, paper: Paper, form: Form) -> None:
    assert failures(sheet_pdf(slug, language, paper, form=form)) == []


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_a_sheet_that_is_printed_whole_fails_no_rule(slug: str, language: Language) -> None:
    assert failures(pdf_of(sheet_print(whole(slug), edition(), language, "letter", Imprint(PUBLIC_URL)))) == []


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_a_letter_says_its_title_its_language_and_its_parts(slug: str, language: Language) -> None:
    pdf = sample_pdf(slug, language)
    locale = locale_for(language)
    is_op_ed = sample(slug, language).template.kind.traits.is_op_ed
    title = locale.translate("Op-ed submission" if is_op_ed else "Letter to the editor")

    document = opened(pdf)

    assert document.metadata
    assert document.metadata.title == title
    assert document.metadata.author is None
    assert document.trailer["/Root"]["/Lang"] == language  # type: ignore[index]  # a dictionary, as every catalogue
    assert document.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]  # the same
    assert bookmarks_of(pdf)[:2] == [(1, title), (2, locale.translate("Sources for the editor (not for publication)"))]
    assert_fonts_travel_with(pdf)


@pytest.mark.parametrize("slug, language, paper", SHEET_PRINTS)
def test_a_sheet_says_its_title_its_language_and_its_parts(slug: str, language: Language, paper: Paper) -> None:
    pdf = sheet_pdf(slug, language, paper)
    shown = sheet(slug)
    locale = locale_for(language)
    headings = [block.heading[language] for block in shown.shown]
    if has_back(shown):
        headings = list(_headings(shown, locale))
    title = sheet_page(shown, edition(), language, Imprint()).heading

    document = opened(pdf)

    assert document.metadata
    assert document.metadata.title == (title if has_back(shown) else shown.question[language])
    assert document.trailer["/Root"]["/Lang"] == language  # type: ignore[index]  # a dictionary, as every catalogue
    assert bookmarks_of(pdf) == [
        (1, title),
        *((2, heading) for heading in [*headings, locale.translate("Where this comes from")]),
    ]
    assert_fonts_travel_with(pdf)


def _headings(shown: FactSheet, locale: Locale) -> Iterator[str]:
    """The headings of a handout below its own."""
    front, language = shown.front, locale.language
    assert front
    picture = front.picture or shown.picture
    if picture and not isinstance(picture, Dots):
        yield picture.heading[language]
    yield locale.translate("What you can do")
    if front.numbers or isinstance(picture, Dots):
        yield locale.translate("Where each number comes from")
    if isinstance(picture, Map):
        yield picture.heading[language]
    yield from (block.heading[language] for block in front.back)
