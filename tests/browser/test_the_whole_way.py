"""From the campaign's page to a letter in hand, as supporters walk it who write at length."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.conftest import ALL_PAIRS, Arrive
from tests.browser.samples import SIGNER, sample, wrong
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser


@ALL_PAIRS
def test_a_supporter_reads_writes_mends_and_takes_a_letter_away(
    arrive: Arrive, tmp_path: Path, language: Language, scripts: bool, screen: str
) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    draft = sample(language)
    first = draft.facts[0]

    visitor.opens_the_campaign()
    question = visitor.reads_a_fact_sheet()
    expect(visitor.page.locator("article.sheet .kicker")).to_contain_text(question)
    visitor.goes_to_the_letters()
    visitor.presses("all")
    visitor.writes(draft)
    visitor.says_the_fact(first.id, wrong(first.words or ""))
    signer = visitor.signs(**SIGNER)
    visitor.sees_what_to_fix()

    assert visitor.takes_the_text() is None
    visitor.sees_that_it_is_held_back()

    visitor.says_the_fact(first.id, first.words or "")
    visitor.asks_for_a_check()
    visitor.sees_nothing_that_stops()
    takes_the_letter(visitor, tmp_path, signer)


def takes_the_letter(visitor: Visitor, folder: Path, signer: dict[str, str]) -> None:
    """Take it as text and as PDF, and find in both what the page showed."""
    shown, paragraphs, rows = visitor.preview(), visitor.paragraphs(), visitor.source_sheet()
    text = visitor.takes_the_text()
    pdf = squeezed(visitor.takes_the_pdf(folder))
    signed = f"{SIGNER['name']}\n{SIGNER['town']}"

    assert text
    assert text.startswith("\n\n".join([*paragraphs, signed]))
    assert all(words in text for words in signer.values())
    assert text.count(SIGNER["name"]) == text.count(SIGNER["town"]) == 1
    assert squeezed(shown) in pdf
    assert all(squeezed(line) in pdf for line in signer.values())
    assert len(rows) == len(sample(visitor.language).facts)
    assert [row for row in rows if squeezed(row.lstrip("0123456789, ")) not in pdf] == []
    assert all(said in text for said in visitor.page.locator(".source-sheet .said").all_text_contents())
    if visitor.has_scripts:
        assert visitor.copies_all() == text


def squeezed(words: str) -> str:
    """Words without spaces and hyphens: a PDF's reader drops both where a line ends at them."""
    return "".join(words.split()).replace("-", "")
