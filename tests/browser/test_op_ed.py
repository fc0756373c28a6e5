"""An op-ed for a national paper: a headline, a writer with a name and a tie, and an editor who gets the sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from campaign.domain.language import LANGUAGES, Language
from tests.browser.axe import violations
from tests.browser.conftest import Arrive
from tests.browser.samples import OP_ED, SIGNER, sample
from tests.browser.visitor import Visitor
from tests.rendering.word_files import paragraphs_of, xml_of

pytestmark = pytest.mark.browser
PAPER = "usa-today-va"  # up to 750 words, of nobody else, with a bio and a word about the writer's ties
HEADLINE = {"en": "Ten a month is a promise to nobody", "es": "Diez al mes no es promesa para nadie"}
BIO = {"en": "keeps bees in Vado.", "es": "cría abejas en Vado."}
UNSOURCED = {"en": "In all, 4,711 asylum seekers were sent.", "es": "En total enviaron a 4,711 solicitantes de asilo."}
TIE = {"en": "I belong to no group in this.", "es": "No pertenezco a ningún grupo en esto."}


def writes_it(visitor: Visitor) -> None:
    visitor.opens_the_composer(OP_ED, f"?language={visitor.language}&paper={PAPER}")
    visitor.writes_the_words(sample(visitor.language, OP_ED))


@pytest.mark.parametrize("screen, scripts", [("desk", True), ("phone", False)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_op_ed_is_written_corrected_and_exported(
    arrive: Arrive, tmp_path: Path, language: Language, screen: str, scripts: bool
) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    writes_it(visitor)
    visitor.signs(name=SIGNER["name"], town=SIGNER["town"])
    closing = sample(language, OP_ED).parts["closing"]
    visitor.answers("closing", f"{closing} {UNSOURCED[language]}")
    visitor.asks_for_a_check()
    for finding in ("FACT-1", "OP-2", "ID-1", "DIS-1"):
        visitor.sees_the_finding(finding)
    assert visitor.takes_the_text() is None

    visitor.answers("closing", closing)
    visitor.signs(**SIGNER, headline=HEADLINE[language], bio=BIO[language])
    visitor.says_what_ties_there_are(TIE[language])
    visitor.has_sent_it_nowhere_else()
    visitor.asks_for_a_check()
    visitor.sees_nothing_that_stops()
    if scripts:
        assert violations(visitor.page, "details:not(#other-facts)")[0] == []

    paragraphs = visitor.paragraphs()
    text = visitor.takes_the_text()
    assert text
    assert text.subject.endswith(HEADLINE[language])
    assert all(paragraph in text.body for paragraph in paragraphs[1:3])
    assert BIO[language] in text.notes
    assert TIE[language] in text.notes
    pdf = " ".join(visitor.takes_the_pdf(tmp_path).split())
    assert HEADLINE[language] in pdf
    with visitor.page.expect_download() as coming:
        visitor.touches(visitor.page.locator('button[value="docx"]').first)
    file = tmp_path / coming.value.suggested_filename
    coming.value.save_as(file)
    words = paragraphs_of(xml_of(file.read_bytes(), "word/document.xml"))
    assert HEADLINE[language] in words
    assert any(BIO[language] in line for line in words)


def test_an_op_ed_as_one_text_keeps_its_facts(arrive: Arrive) -> None:
    visitor = arrive("en")
    writes_it(visitor)
    visitor.waits()
    before = visitor.source_sheet()
    visitor.edits_the_whole_text()
    field = visitor.page.locator("#text")
    field.fill(field.input_value() + "\n\nOne more thing: I will be there.")
    visitor.waits()

    assert visitor.source_sheet() == before
    expect(visitor.page.locator(".letter-paper")).to_contain_text("One more thing: I will be there.")
