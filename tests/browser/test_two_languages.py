"""Somebody who reads Spanish writes to an English paper, and the other way round."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.conftest import Arrive
from tests.browser.samples import LETTER, claim, sample, template

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("reads, writes", [("es", "en"), ("en", "es")])
def test_prompts_and_findings_speak_to_the_reader_and_the_letter_to_the_paper(
    arrive: Arrive, reads: Language, writes: Language, scripts: bool
) -> None:
    visitor = arrive(reads, "phone", scripts=scripts)
    draft = sample(writes)
    visitor.opens_the_composer()
    visitor.writes_the_letter_in(writes)
    visitor.writes(draft)
    visitor.answers("closing", {"en": "4,000 asylum cases.", "es": "4,000 casos de asilo."}[writes])
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
    finding = visitor.sees_the_finding("FACT-1")
    expect(finding.locator(".level")).to_have_text({"en": "Stop", "es": "Alto"}[reads])
    chosen = page.locator(".chosen-fact").first
    expect(chosen.locator("q")).to_have_text(claim(draft.facts[0].id, reads))
    expect(chosen.locator(".phrasings")).to_have_attribute("lang", writes)


def test_an_address_may_name_the_language_of_the_letter(arrive: Arrive) -> None:
    visitor = arrive("es")
    visitor.opens_the_composer(LETTER, "?language=en")

    expect(visitor.page.locator(".letter-paper")).to_have_attribute("lang", "en")
    expect(visitor.page.locator("html")).to_have_attribute("lang", "es")
