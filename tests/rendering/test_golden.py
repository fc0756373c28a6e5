"""Every letter and every sheet, word for word as it was when somebody last read it.

`make golden` rewrites the files; read the diff before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from campaign.domain.language import Language
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.letters.text import plain_letter
from tests.rendering.officials import OFFICIAL_SAMPLES, SENDER, gallery_edition, official_sample
from tests.rendering.pdf_files import pages_of, text_of
from tests.rendering.shipped import (
    EVERY_SAMPLE,
    SAMPLES,
    SHEET_PAGES,
    SHEET_PRINTS,
    edition,
    pdf_of,
    sample,
    sample_pdf,
    sheet_pdf,
)

GOLDEN = Path(__file__).parent / "golden"
PAGES, ENDS = "pages.txt", (".txt", ".pdf.txt")


def assert_golden(name: str, text: str) -> None:
    file = GOLDEN / name
    if os.environ.get("GOLDEN") == "write":
        file.write_text(text, encoding="utf-8")
    assert file.exists(), f"there is no {name} yet: run `make golden` and read what it wrote"
    assert text == file.read_text(encoding="utf-8"), f"{name} has changed: run `make golden` and read the diff"


@pytest.mark.parametrize("slug, language", EVERY_SAMPLE)
def test_a_sample_is_exported_as_the_text_we_know(slug: str, language: Language) -> None:
    assert_golden(f"letter-{slug}.{language}.txt", plain_letter(sample(slug, language), edition()).whole)


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_a_sample_is_printed_with_the_words_we_know(slug: str, language: Language) -> None:
    assert_golden(f"letter-{slug}.{language}.pdf.txt", text_of(sample_pdf(slug, language)))


@pytest.mark.parametrize("slug, language", OFFICIAL_SAMPLES)
def test_a_message_to_an_official_and_a_script_are_the_texts_we_know(slug: str, language: Language) -> None:
    manuscript, edition = official_sample(slug, language), gallery_edition()
    pdf = pdf_of(letter_print(manuscript, edition, SENDER))

    assert_golden(f"letter-{slug}.{language}.txt", plain_letter(manuscript, edition, SENDER).whole)
    assert_golden(f"letter-{slug}.{language}.pdf.txt", text_of(pdf))


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_a_sheet_is_printed_with_the_words_we_know(slug: str, language: Language) -> None:
    assert_golden(f"sheet-{slug}.{language}.pdf.txt", text_of(sheet_pdf(slug, language)))


@pytest.mark.slow
def test_everything_has_as_many_pages_as_we_know() -> None:
    letters = [f"{slug} {language}: {len(pages_of(sample_pdf(slug, language)))}" for slug, language in SAMPLES]
    sheets = [
        f"{slug} {language} {paper}: {len(pages_of(sheet_pdf(slug, language, paper)))}"
        for slug, language, paper in SHEET_PRINTS
    ]

    assert_golden(PAGES, "\n".join([*letters, *sheets]) + "\n")


def test_no_golden_text_is_left_of_what_is_gone() -> None:
    letters = {f"letter-{slug}.{language}{end}" for slug, language in SAMPLES + OFFICIAL_SAMPLES for end in ENDS}
    letters |= {f"letter-{slug}.{language}.txt" for slug, language in EVERY_SAMPLE}
    sheets = {f"sheet-{slug}.{language}.pdf.txt" for slug, language in SHEET_PAGES}

    assert {file.name for file in GOLDEN.iterdir()} == letters | sheets | {PAGES}
