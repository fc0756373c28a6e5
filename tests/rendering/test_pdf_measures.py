"""How many pages and bytes a PDF has, and that equal input gives equal bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.pdf import make_pdf
from campaign.rendering.renderers.print_job import Paper, PrintJob
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import Form, sheet_print
from tests.content.seeds import ROOT
from tests.rendering.pdf_files import opened, pages_of
from tests.rendering.shipped import (
    NUMBERS,
    PUBLIC_URL,
    SAMPLES,
    SHEET_FORMS,
    edition,
    pdf_of,
    sample,
    sample_pdf,
    sheet,
    sheet_pdf,
)

pytestmark = pytest.mark.slow

LETTER_BYTES = 50_000
SHEET_BYTES = 200_000
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


@pytest.mark.parametrize("slug, language, paper, form", SHEET_FORMS)
def test_a_sheet_is_small_and_fills_its_paper(slug: str, language: Language, paper: Paper, form: Form) -> None:
    pdf = sheet_pdf(slug, language, paper, form=form)
    upright = POINTS[paper]

    sizes = {(round(page.mediabox.width), round(page.mediabox.height)) for page in opened(pdf).pages}

    assert len(pdf) <= SHEET_BYTES
    assert sizes == {upright[::-1] if form == "flyer" else upright}


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


def test_equal_input_gives_equal_bytes_when_other_pages_came_between() -> None:
    first = some_prints()[::5]

    assert [digest(make_pdf(what)) for what in first] == [digest(pdf_of(what)) for what in first]


def test_equal_input_gives_equal_bytes_in_another_process_and_time_zone() -> None:
    changed = os.environ | {"PYTHONHASHSEED": "4711", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    again = subprocess.run(
        [sys.executable, "-c", AGAIN], cwd=ROOT, env=changed, capture_output=True, text=True, check=True, timeout=300
    )

    assert again.stdout.split() == [digest(pdf_of(what)) for what in some_prints()]
