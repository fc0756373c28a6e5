"""Someone who reads Spanish writes to an English newspaper, and the other way round."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.conftest import Arrive
from tests.browser.samples import LETTER, claim, sample, template, wrong
from tests.browser.test_steps import WORDS, answers_the_questions, takes_it
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("reads, writes", [("es", "en"), ("en", "es")])
def test_questions_and_suggestions_speak_to_the_reader_and_the_letter_to_the_newspaper(
    arrive: Arrive, reads: Language, writes: Language, scripts: bool
) -> None:
    visitor = arrive(reads, "phone", scripts=scripts)
    draft = sample(writes)
    first = draft.facts[0]
    visitor.opens_the_composer(LETTER, f"?language={writes}")
    visitor.writes(draft)
    visitor.says_the_fact(first.id, wrong(first.words or ""))
    visitor.asks_for_a_check()
    page = visitor.page

    expect(page.locator("html")).to_have_attribute("lang", reads)
    expect(page.locator("h1")).to_have_text(template(reads).title)
    opening = template(reads).part("opening")
    assert opening
    expect(page.locator("label[for=part-opening]")).to_have_text(opening.prompt)
    expect(page.locator("#part-opening")).to_have_attribute("lang", writes)
    expect(page.locator(".letter-paper")).to_have_attribute("lang", writes)
    expect(page.locator(".letter-paper p").first).to_have_text(
        {"en": "To the Editor:", "es": "A la redacción:"}[writes]
    )
    label = {"en": "Fix before sending", "es": "Corrija esto antes de enviar"}[reads]
    assert label.split()[0] in visitor.sees_what_to_fix().inner_text()
    card = page.locator(f"#card-{first.id}")
    expect(card).to_contain_text(claim(first.id, reads))
    expect(card.locator(".pick").first).to_have_attribute("lang", writes)


def test_an_address_may_name_the_language_of_the_letter(arrive: Arrive) -> None:
    visitor = arrive("es")
    visitor.opens_the_composer(LETTER, "?language=en")

    expect(visitor.page.locator("#part-opening")).to_have_attribute("lang", "en")
    expect(visitor.page.locator("html")).to_have_attribute("lang", "es")


def chooses_the_english_newspaper(visitor: Visitor) -> None:
    """From the campaign's page to the letter, written in Spanish, for the newspaper that is near."""
    visitor.opens_the_campaign()
    visitor.begins_to_write()
    answers_the_questions(visitor, WORDS["es"])
    visitor.touches(visitor.page.locator("input[name='fact']").first)
    visitor.goes_on()
    visitor.finds_newspapers_near("Tucson, AZ")
    newspaper = visitor.page.locator(".newspaper").filter(has_text="en inglés").first
    expect(newspaper).to_contain_text("su carta está en español")
    visitor.touches(newspaper)
    visitor.goes_on()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_spanish_speaker_is_shown_three_ways_on_to_an_english_newspaper(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("es", "phone", scripts=scripts)
    chooses_the_english_newspaper(visitor)
    ways = visitor.page.locator(".ways-on li")
    expect(ways).to_have_count(3)
    before = visitor.typed()

    visitor.follows(ways.nth(1).locator("button"))
    sheet = visitor.page.locator("body")
    expect(sheet).to_contain_text(WORDS["es"]["stake"])
    visitor.goes_back()
    assert {id: visitor.typed().get(id) for id in before} == before

    visitor.touches(ways.nth(2).locator("a"))
    assert visitor.step() == "whom"
    visitor.goes_on()

    visitor._button(ways.nth(0).locator("button"))
    expect(visitor.page.locator("html")).to_have_attribute("lang", "es")
    expect(visitor.page.locator("#part-opening")).to_have_attribute("lang", "en")
    expect(visitor.page.locator(".ways-on")).to_have_count(0)
    assert visitor.typed()["part-opening"] == WORDS["es"]["opening"]
    for part, words in WORDS["en"].items():
        visitor.page.locator(f"#part-{part}").evaluate("(box, words) => { box.value = words; }", words)
    visitor.presses("check")
    letter = visitor.preview()
    assert letter.startswith("To the Editor:")
    assert all(words in letter for words in WORDS["en"].values())
    assert not any(word in letter for word in (" el ", " que ", " de "))
    assert WORDS["en"]["ask"] in takes_it(visitor)
