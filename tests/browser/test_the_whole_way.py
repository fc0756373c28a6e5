"""From the campaign's page to a letter in hand, as supporters walk it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from campaign.domain.language import LANGUAGES, Language
from tests.browser.conftest import SCREENS, Arrive
from tests.browser.samples import SIGNER, sample, wrong
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
WAYS = [(language, scripts, screen) for language in LANGUAGES for scripts in (True, False) for screen in SCREENS]


@pytest.mark.parametrize("language, scripts, screen", WAYS)
def test_a_supporter_reads_writes_mends_and_takes_a_letter_away(
    arrive: Arrive, tmp_path: Path, language: Language, scripts: bool, screen: str
) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    draft = sample(language)
    first = draft.facts[0]

    visitor.opens_the_campaign()
    question = visitor.reads_a_fact_sheet()
    expect(visitor.page.locator("h1")).to_have_text(question)
    visitor.goes_to_the_letters()
    visitor.chooses_the_letter()
    visitor.writes(draft)
    visitor.says_the_fact(first.id, wrong(first.words or ""))
    visitor.signs(**SIGNER)
    visitor.asks_for_a_check()
    visitor.sees_the_finding("FACT-2")

    assert visitor.takes_the_text() is None
    visitor.sees_that_it_is_held_back()

    visitor.says_the_fact(first.id, first.words or "")
    visitor.asks_for_a_check()
    visitor.sees_nothing_that_stops()
    takes_the_letter(visitor, tmp_path)


def takes_the_letter(visitor: Visitor, folder: Path) -> None:
    """Take it as text and as PDF, and find in both what the page showed."""
    shown, paragraphs, rows = visitor.preview(), visitor.paragraphs(), visitor.source_sheet()
    text = visitor.takes_the_text()
    pdf = squeezed(visitor.takes_the_pdf(folder))

    assert text
    assert text.body == "\n\n".join([*paragraphs, f"{SIGNER['name']}\n{SIGNER['town']}"])
    assert text.contact.splitlines() == [SIGNER[line] for line in ("name", "address", "town", "phone", "email")]
    assert squeezed(shown) in pdf
    assert all(squeezed(line) in pdf for line in SIGNER.values())
    assert len(rows) == len(sample(visitor.language).facts)
    assert [row for row in rows if squeezed(row.lstrip("0123456789, ")) not in pdf] == []
    assert all(said in text.sources for said in visitor.page.locator(".source-sheet .said").all_inner_texts())
    if visitor.has_scripts:
        assert [visitor.copies("body"), visitor.copies("contact")] == [text.body, text.contact]


def squeezed(words: str) -> str:
    """Words without spaces and hyphens: a PDF's reader drops both where a line ends at them."""
    return "".join(words.split()).replace("-", "")
