"""The whole way without a mouse."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.locale import locale_for
from tests.browser.conftest import Arrive
from tests.browser.keyboard import Keyboard
from tests.browser.samples import LETTER, home_of, sample
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
STILL = {"reduced_motion": "reduce"}  # a page that glides to a stop is not there yet when it is looked at


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", ["desk", "phone"])
def test_a_letter_is_written_checked_and_taken_away_by_keyboard_alone(
    arrive: Arrive, scripts: bool, language: Language, screen: str
) -> None:
    visitor = arrive(language, screen, scripts=scripts, **STILL)
    keyboard = Keyboard(visitor.page)
    draft = sample(language)
    visitor.opens_the_campaign()
    skips_to_the_content(visitor, keyboard)
    keyboard.goes_through(".acts a")
    skips_to_the_content(visitor, keyboard)
    keyboard.goes_through(f'a[href$="/{LETTER}"]')
    skips_to_the_content(visitor, keyboard)
    keyboard.writes("#max_words", str(draft.paper.max_words))
    for blank, words in draft.blanks.items():
        keyboard.writes(f"#blank-{blank}", words)
    for part in ("opening", "stake", "facts"):
        keyboard.writes(f"#part-{part}", draft.parts[part])
    chooses_and_says_the_facts(visitor, keyboard)
    keyboard.writes("#part-ask", draft.parts["ask"])
    takes_the_text(visitor, keyboard)

    body = visitor.page.locator("#take-body").input_value()
    assert all(" ".join(words.split()) in " ".join(body.split()) for words in draft.parts.values())
    assert all((choice.words or "") in body for choice in draft.facts)


def skips_to_the_content(visitor: Visitor, keyboard: Keyboard) -> None:
    keyboard.tabs_to(".skip")
    keyboard.presses("Enter")
    expect(visitor.page.locator("#content")).to_be_focused()


def chooses_and_says_the_facts(visitor: Visitor, keyboard: Keyboard) -> None:
    """In the order in which they stand, as the Tab key goes."""
    choices = {choice.id: choice.words or "" for choice in sample(visitor.language).facts}
    boxes = visitor.page.locator('input[name="fact"]').all()
    ids = [id for box in boxes if (id := box.get_attribute("value") or "") in choices]
    for id in ids:
        keyboard.tabs_to(f'[value="{id}"]')
        keyboard.presses("Space")
        visitor.waits()
        assert keyboard.stands_at(f'[value="{id}"]:checked')
    if not visitor.has_scripts:
        keyboard.goes_through("#choose")
    for id in ids:
        keyboard.writes(f"#words-{id}", choices[id])


def takes_the_text(visitor: Visitor, keyboard: Keyboard) -> None:
    if visitor.has_scripts:
        keyboard.tabs_to('button[value="text"]')
        keyboard.presses("Enter")
        visitor.waits()
        keyboard.tabs_to('[data-copies="take-body"]')
        keyboard.presses("Enter")
        copied = locale_for(visitor.language).translate("Copied")
        expect(visitor.page.locator('[data-copies="take-body"]')).to_contain_text(copied)
    else:
        keyboard.goes_through('button[value="text"]')
        keyboard.tabs_to("#take-body")


@pytest.mark.parametrize("path", ["", f"letters/{LETTER}", "facts/transfers-senate-945"])
def test_tab_reaches_all_there_is_in_order_and_leaves_the_page_again(arrive: Arrive, path: str) -> None:
    visitor = arrive("es", **STILL)
    visitor.opens(home_of("es") + path)
    keyboard = Keyboard(visitor.page)

    assert keyboard.walks_the_whole_page() == keyboard.reachable()


def test_a_finding_is_followed_to_its_words_and_back_to_the_findings(arrive: Arrive) -> None:
    visitor = arrive("en", **STILL)
    visitor.opens_the_composer()
    visitor.answers("opening", "Asylum was refused to 4,000 people.")
    visitor.waits()
    keyboard = Keyboard(visitor.page)
    keyboard.tabs_to(".finding a[href^='#words']")
    keyboard.presses("Enter")
    assert keyboard.stands_at("mark *")

    keyboard.tabs_to(".finding a[href^='#words']")
    assert keyboard.stands_at(".finding a")
