"""The sheet to sign by hand: two sides, tagged, on both papers and in both languages, whatever the length of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from campaign.content.check import check_folder
from campaign.content.gallery import gallery_folder
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.petition.petitions import Petition
from campaign.rendering.petition.sheets import sheet_job, signature_sheet
from campaign.rendering.renderers.pool import RenderPool
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.pages import Imprint

IMPRINT = Imprint("https://letters.example.org", False, ("The Example Society", "facts@example.org"))


@pytest.fixture(scope="module")
def pool() -> Iterator[RenderPool]:
    made = RenderPool(1, 60.0, 1)
    yield made
    made.close()


@pytest.fixture(scope="module")
def edition() -> Edition:
    content = check_folder(gallery_folder(), None, date(2026, 11, 21))[0].content()
    assert content
    return Edition(1, "0" * 64, content, date(2026, 11, 21))


def printed(pool: RenderPool, edition: Edition, petition: Petition, language: Language, paper: Paper) -> PdfReader:
    sheet = signature_sheet(edition, petition, language, IMPRINT, "privacy@example.org")
    return PdfReader(BytesIO(pool.render(sheet_job(sheet, paper))))


@pytest.mark.slow
@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_has_two_sides_and_says_what_happens_with_it(
    pool: RenderPool, edition: Edition, language: Language, paper: Paper
) -> None:
    petition = edition.content.petition
    assert petition
    found = printed(pool, edition, petition, language, paper)
    text = " ".join(" ".join(page.extract_text().split()) for page in found.pages)
    disclaimer = edition.campaign.disclaimer
    assert disclaimer

    assert len(found.pages) == 2
    assert found.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index]  # a tagged PDF
    for words in (
        petition.pinned.title[language],
        petition.pinned.version[:12],
        disclaimer[language],
        "privacy@example.org",
        "90",
    ):
        assert words in text


@pytest.mark.slow
def test_a_long_text_leaves_fewer_lines_and_still_two_sides(pool: RenderPool, edition: Edition) -> None:
    petition = edition.content.petition
    assert petition
    long = replace(petition, text=petition.text * 4)

    assert len(printed(pool, edition, long, "es", "letter").pages) == 2
