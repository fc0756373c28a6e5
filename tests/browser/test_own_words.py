"""Who cannot write much begins with three answers, sees which words are ours, and lets a fingerprint be kept or not."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.axe import violations
from tests.browser.conftest import Arrive

pytestmark = pytest.mark.browser
ANSWERS = {
    "en": ("the bus left without her", "Rosa, who cleans our school", "she taught me to read"),
    "es": ("el autobús se fue sin ella", "Rosa, que limpia la escuela", "ella me enseñó a leer"),
}
OPENING = {
    "en": "The bus left without her. Rosa, who cleans our school.",
    "es": "El autobús se fue sin ella. Rosa, que limpia la escuela.",
}


@pytest.mark.parametrize(
    ("language", "screen", "scripts"), [("en", "desk", True), ("es", "phone", False)], ids=["at the desk", "on a phone"]
)
def test_three_answers_a_pasted_sentence_and_a_box(
    arrive: Arrive, language: Language, screen: str, scripts: bool
) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    page = visitor.page
    visitor.opens_the_composer()
    visitor.unfolds("five-minutes")
    for name, words in zip(("happened", "who", "why"), ANSWERS[language], strict=True):
        page.locator(f"#answer-{name}").fill(words)
    visitor.presses("answers")
    expect(page.locator("#part-opening")).to_have_value(OPENING[language])

    visitor.chooses_the_fact("transfers-senate-945")
    visitor.starts_from_our_words("transfers-senate-945")
    visitor.names_the_paper("The Example Gazette", None)
    visitor.asks_for_a_check()
    expect(page.locator("mark.copied").first).to_be_visible()
    expect(page.locator(".own-words")).to_be_visible()
    expect(page.locator("#remember")).not_to_be_checked()
    if scripts:  # axe is a script itself
        assert violations(page, "details:not(#other-facts)")[0] == []

    visitor.touches(page.locator("#remember"))
    visitor.presses("text")
    expect(page.locator("#remember")).to_be_checked()
