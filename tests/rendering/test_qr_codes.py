"""A printed sheet's QR code leads to the sheet, where the site's public address is known."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.prints import PAPERS
from tests.content.seeds import CAMPAIGN
from tests.rendering.pdf_files import pages_of
from tests.rendering.shipped import NUMBERS, PUBLIC_URL, sheet_pdf

ADDRESSES = {
    "en": f"{PUBLIC_URL}/{CAMPAIGN}/sheets/{NUMBERS}",
    "es": f"{PUBLIC_URL}/es/{CAMPAIGN}/sheets/{NUMBERS}",
}


def codes_on(pdf: bytes, folder: Path) -> list[str]:
    """What a telephone reads on the pages of a PDF."""
    command = ["pdftoppm", "-gray", "-r", "120", "-", str(folder / "page")]
    subprocess.run(command, input=pdf, check=True, timeout=60)
    found = []
    for drawn in sorted(folder.glob("page*.pgm")):
        with Image.open(drawn) as picture:
            found += [code.text for code in zxingcpp.read_barcodes(picture)]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", PAPERS)
def test_the_code_of_a_sheet_leads_to_it(language: Language, paper: Paper, tmp_path: Path) -> None:
    pdf = sheet_pdf(NUMBERS, language, paper)

    assert codes_on(pdf, tmp_path) == [ADDRESSES[language]]
    assert ADDRESSES[language].partition("://")[2] in "".join(pages_of(pdf)).replace("\u200b", "").replace("\n", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_no_code_without_an_address(language: Language, tmp_path: Path) -> None:
    assert codes_on(sheet_pdf(NUMBERS, language, public_url=None), tmp_path) == []
