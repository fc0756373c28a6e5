"""Someone who reads Spanish writes to an English newspaper, and the other way round."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.conftest import Arrive
from tests.browser.samples import LETTER, claim, sample, template, wrong

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
    expect(page.locator("label[for=part-opening]")).to_have_text(template(reads).parts[0].prompt)
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
