"""The whole way without a mouse."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from campaign.rendering.locale import locale_for
from tests.browser.conftest import ALL_PAIRS, Arrive
from tests.browser.keyboard import Keyboard
from tests.browser.samples import LETTER, SIGNER, home_of, sample
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
STILL = {"reduced_motion": "reduce"}  # a page that glides to a stop is not there yet when it is looked at


@ALL_PAIRS
def test_a_letter_is_written_checked_and_taken_away_by_keyboard_alone(
    arrive: Arrive, scripts: bool, language: Language, screen: str
) -> None:
    visitor = arrive(language, screen, scripts=scripts, **STILL)
    keyboard = Keyboard(visitor.page)
    draft = sample(language)
    visitor.opens_the_campaign()
    keyboard.tabs_to(".skip")
    keyboard.presses("Enter")
    expect(visitor.page.locator("#content")).to_be_focused()
    keyboard.goes_through(".acts a[href*='/letters/']")
    for part in ("opening", "stake", "ask"):
        keyboard.writes(f"#part-{part}", draft.parts[part])
        goes_on(visitor, keyboard)
    while visitor.step() != "facts":
        goes_on(visitor, keyboard)
    keyboard.tabs_to("[name='fact']")
    keyboard.presses("Space")
    keyboard.tabs_to("[name^='say-']")
    keyboard.presses("ArrowDown")
    said = visitor.page.locator(".pick:has(input:checked):visible").inner_text()
    goes_on(visitor, keyboard)
    goes_on(visitor, keyboard)
    visitor.stands_at("read")
    goes_on(visitor, keyboard)
    keyboard.writes("#sender-name", SIGNER["name"])
    takes_the_text(visitor, keyboard)

    text = " ".join(visitor.page.locator("#take-all").input_value().split())
    assert all(" ".join(draft.parts[part].split()) in text for part in ("opening", "stake", "ask"))
    assert said in text
    assert SIGNER["name"] in text


def goes_on(visitor: Visitor, keyboard: Keyboard) -> None:
    """To the next step, whose heading then has the focus or is where the next Tab starts from."""
    if visitor.has_scripts:
        keyboard.tabs_to(".step-on .main")
        keyboard.presses("Enter")
        visitor.waits()
    else:
        keyboard.goes_through(".step-on .main")


def takes_the_text(visitor: Visitor, keyboard: Keyboard) -> None:
    goes_on(visitor, keyboard)
    if visitor.has_scripts:
        keyboard.tabs_to('[data-copies="take-all"]')
        keyboard.presses("Enter")
        copied = locale_for(visitor.language).translate("Copied")
        expect(visitor.page.locator('[data-copies="take-all"]')).to_contain_text(copied)
    else:
        keyboard.tabs_to("#take-all")


@pytest.mark.parametrize("path", ["", f"letters/{LETTER}", "facts/transfers-senate-945"])
def test_tab_reaches_all_there_is_in_order_and_leaves_the_page_again(arrive: Arrive, path: str) -> None:
    visitor = arrive("es", **STILL)
    visitor.opens(home_of("es") + path)
    keyboard = Keyboard(visitor.page)

    assert keyboard.walks_the_whole_page() == keyboard.reachable()


def test_a_suggestion_is_followed_to_its_words_and_back_to_the_letter(arrive: Arrive) -> None:
    visitor = arrive("en", **STILL)
    visitor.opens_the_first_step()
    visitor.answers("opening", "Asylum was refused to 4,000 people.")
    visitor.asks_for_the_letter()
    keyboard = Keyboard(visitor.page)
    keyboard.tabs_to(".tip .act[href='#part-opening']")
    keyboard.presses("Enter")
    assert keyboard.stands_at("#part-opening")

    visitor.goes_back()
    visitor.stands_at("read")
