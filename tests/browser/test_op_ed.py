"""An op-ed for a national paper: a headline, a writer with a name and a tie, and an editor who gets the sources."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.axe import violations
from tests.browser.conftest import TWO_WAYS, Arrive
from tests.browser.samples import OP_ED, SIGNER, sample
from tests.browser.test_the_whole_way import squeezed
from tests.browser.visitor import Visitor
from tests.rendering.word_files import paragraphs_of, xml_of

pytestmark = pytest.mark.browser
#: How many sentences may go on over a page, with its foot in between.
PAGES_END_IN = 2
PAPER = "usa-today-va"  # up to 750 words, of nobody else, with a bio and a word about the writer's ties
HEADLINE = {"en": "Ten a month is a promise to nobody", "es": "Diez al mes no es promesa para nadie"}
BIO = {"en": "keeps bees in Vado.", "es": "cría abejas en Vado."}
#: What the op-ed says, and what is false.
RIGHT, WRONG = (
    {"en": "10 people a month", "es": "10 personas al mes"},
    {"en": "63 people a month", "es": "63 personas al mes"},
)
MORE = {
    "en": "I will ask again next week, and I will take the page with two columns along until someone has an answer.",
    "es": "Volveré a preguntarlo la semana que viene, y llevaré la hoja con dos columnas hasta que alguien me conteste.",
}
TIE = {"en": "I belong to no group in this.", "es": "No pertenezco a ningún grupo en esto."}


def writes_it(visitor: Visitor) -> None:
    visitor.opens_the_composer(OP_ED, f"?language={visitor.language}&paper={PAPER}")
    visitor.writes_the_words(sample(visitor.language, OP_ED))


@TWO_WAYS
def test_an_op_ed_is_written_mended_and_taken_to_its_editor(
    arrive: Arrive, tmp_path: Path, language: Language, screen: str, scripts: bool
) -> None:
    """With a starter put in and reworked, and the letter opened in Word and as PDF."""
    visitor = arrive(language, screen, scripts=scripts)
    writes_it(visitor)
    facts = sample(language, OP_ED).parts["facts"]
    assert RIGHT[language] in facts
    visitor.answers("facts", facts.replace(RIGHT[language], WRONG[language]))
    visitor.asks_for_a_check()
    visitor.sees_what_to_fix("63")
    assert visitor.takes_the_text() is None
    visitor.sees_that_it_is_held_back()

    visitor.answers("facts", facts)
    visitor.answers("closing", f"{sample(language, OP_ED).parts['closing']} {MORE[language]}")
    visitor.signs(**SIGNER, headline=HEADLINE[language], bio=BIO[language])
    visitor.says_what_ties_there_are(TIE[language])
    visitor.has_sent_it_nowhere_else()
    visitor.asks_for_a_check()
    visitor.sees_nothing_that_stops()
    if scripts:
        assert violations(visitor.page)[0] == []

    paragraphs = visitor.paragraphs()
    text = visitor.takes_the_text()
    assert text
    assert all(paragraph in text for paragraph in paragraphs[1:3])
    assert BIO[language] in text
    assert TIE[language] in text
    pdf = " ".join(visitor.takes_the_pdf(tmp_path).split())
    assert HEADLINE[language] in pdf
    words = paragraphs_of(xml_of(visitor.takes_a_file("docx", tmp_path), "word/document.xml"))
    assert HEADLINE[language] in words
    assert any(BIO[language] in line for line in words)
    body = {squeezed(line) for line in words}
    assert [paragraph for paragraph in paragraphs[1:] if squeezed(paragraph) not in body] == []
    sentences = [one for paragraph in paragraphs[1:] for one in re.split(r"(?<=[.;?]) ", paragraph)]
    assert len([one for one in sentences if squeezed(one) not in squeezed(pdf)]) <= PAGES_END_IN


def test_an_op_ed_as_one_text_keeps_its_facts(arrive: Arrive) -> None:
    visitor = arrive("en")
    writes_it(visitor)
    visitor.asks_for_a_check()
    before = visitor.source_sheet()
    visitor.edits_the_whole_text()
    field = visitor.page.locator("#text")
    field.fill(field.input_value() + "\n\nOne more thing: I will be there.")
    visitor.asks_for_a_check()

    assert visitor.source_sheet() == before
    expect(visitor.page.locator(".letter-paper")).to_contain_text("One more thing: I will be there.")
