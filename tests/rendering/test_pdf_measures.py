"""How many pages and bytes a PDF has, and that equal input gives equal bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

import pytest

from campaign.domain.evidence.facts import Quantity
from campaign.domain.evidence.values import figure_of
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.sheets.fact_sheets import Numbers
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.pdf import make_pdf
from campaign.rendering.renderers.print_job import Paper, PrintJob
from campaign.rendering.sheets.pages import PAPERS, Imprint, sheet_print
from tests.content.seeds import ROOT
from tests.rendering.pdf_files import opened, pages_of, squeezed
from tests.rendering.shipped import (
    NUMBERS,
    PUBLIC_URL,
    SAMPLES,
    SHEET_PRINTS,
    edition,
    pdf_of,
    sample,
    sample_pdf,
    sheet,
    sheet_pdf,
)

pytestmark = pytest.mark.slow

LETTER_BYTES = 50_000
SHEET_BYTES = 150_000
POINTS: dict[Paper, tuple[int, int]] = {"letter": (612, 792), "a4": (595, 842)}
#: Said to another Python: print the digest of each of these PDFs.
AGAIN = """
from tests.rendering.test_pdf_measures import digest, some_prints
from campaign.rendering.renderers.pdf import make_pdf
print("\\n".join(digest(make_pdf(what)) for what in some_prints()))
"""


def some_prints() -> list[PrintJob]:
    """Every sample, and the numbers sheet in each language, as renderers get them."""
    letters = [letter_print(sample(slug, language), edition()) for slug, language in SAMPLES]
    return letters + [
        sheet_print(sheet(NUMBERS), edition(), language, "letter", Imprint(PUBLIC_URL)) for language in LANGUAGES
    ]


def digest(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_a_letter_is_small(slug: str, language: Language) -> None:
    assert len(sample_pdf(slug, language)) <= LETTER_BYTES


@pytest.mark.parametrize("slug, language, paper", SHEET_PRINTS)
def test_a_sheet_is_small_and_fills_its_paper(slug: str, language: Language, paper: Paper) -> None:
    pdf = sheet_pdf(slug, language, paper)

    sizes = {(round(page.mediabox.width), round(page.mediabox.height)) for page in opened(pdf).pages}

    assert len(pdf) <= SHEET_BYTES
    assert sizes == {POINTS[paper]}


@pytest.mark.parametrize("slug, language, paper", SHEET_PRINTS)
def test_no_page_holds_a_sheets_imprint_alone(slug: str, language: Language, paper: Paper) -> None:
    last = squeezed(pages_of(sheet_pdf(slug, language, paper))[-1])
    before, imprint, _ = last.partition(squeezed({"en": "Facts as of", "es": "Datos a"}[language]))

    assert imprint
    assert len(before) > 40, "a source stands above it"


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_the_source_sheet_begins_on_a_page_of_its_own(slug: str, language: Language) -> None:
    """What stands on the pages before it is held to the letter's words elsewhere: with it they have notes, without it none."""
    title = locale_for(language).translate(sample(slug, language).template.kind.traits.sources)
    pages = pages_of(sample_pdf(slug, language))
    bare = pages_of(pdf_of(letter_print(sample(slug, language), edition(), with_sources=False)))

    begins = [number for number, page in enumerate(pages) if title in page]

    assert begins == [len(bare)]
    assert pages[0].split()[:5] == bare[0].split()[:5]
    assert title not in "".join(bare)
    assert len(bare) == (2 if sample(slug, language).template.kind.traits.is_op_ed else 1)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_numbers_is_a_single_page_that_shows_them_all(language: Language, paper: Paper) -> None:
    facts, words = edition().content.fact_by_id, locale_for(language)
    values = [value for block in sheet(NUMBERS).blocks if isinstance(block, Numbers) for value in block.values]
    figures = [figure_of(value, facts[value.fact]) for value in values]
    shown = [words.figure(figure) for figure in figures if isinstance(figure, Quantity)]

    pages = [squeezed(page) for page in pages_of(sheet_pdf(NUMBERS, language, paper))]

    assert len(pages) == 1
    assert shown
    assert [figure for figure in shown if squeezed(figure) not in pages[0]] == []


def test_equal_input_gives_equal_bytes_when_other_pages_came_between() -> None:
    first = some_prints()[::5]

    assert [digest(make_pdf(what)) for what in first] == [digest(pdf_of(what)) for what in first]


def test_equal_input_gives_equal_bytes_in_another_process_and_time_zone() -> None:
    changed = os.environ | {"PYTHONHASHSEED": "4711", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    again = subprocess.run(
        [sys.executable, "-c", AGAIN], cwd=ROOT, env=changed, capture_output=True, text=True, check=True, timeout=300
    )

    assert again.stdout.split() == [digest(pdf_of(what)) for what in some_prints()]
