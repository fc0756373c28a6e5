"""Every PDF keeps PDF/UA-1: who cannot see it can have it read, and find their way in it."""

from __future__ import annotations

import page
import pytest

from campaign.domain.language import Language
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.pages import Imprint, sheet_page
from tests.rendering.pdf_files import bookmarks_of, fonts_of, opened
from tests.rendering.shipped import SAMPLES, SHEET_PRINTS, edition, pdf_of, sample, sample_pdf, sheet, sheet_pdf

pytestmark = pytest.mark.slow

FACES = {"Source-Serif-Pro", "Source-Serif-Pro-Italic", "Source-Serif-Pro-Semi-Bold"} | {
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


@pytest.mark.parametrize("slug, language, paper", SHEET_PRINTS)
def test_a_sheet_fails_no_rule(slug: str, language: Language, paper: Paper) -> None:
    assert failures(sheet_pdf(slug, language, paper)) == []


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
    headings = [block.heading[language] for block in shown.shown]

    document = opened(pdf)

    assert document.metadata
    assert document.metadata.title == shown.question[language]
    assert document.trailer["/Root"]["/Lang"] == language  # type: ignore[index]  # a dictionary, as every catalogue
    assert bookmarks_of(pdf) == [
        (1, sheet_page(shown, edition(), language, Imprint()).heading),
        *((2, heading) for heading in [*headings, locale_for(language).translate("Where this comes from")]),
    ]
    assert_fonts_travel_with(pdf)
