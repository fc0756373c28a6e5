"""A supporter makes a template their own: for their choir, in their words, with the checks beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from campaign.content.letters.writing import letter_text
from campaign.domain.language import Language
from tests.browser.axe import violations
from tests.browser.conftest import TWO_WAYS, Arrive
from tests.browser.samples import LETTER, template
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
_KEPT = "() => JSON.stringify({...localStorage})"
ASK = {"en": "What did your choir say about it?", "es": "¿Qué dijo su coro sobre esto?"}
TITLE = {"en": "Our choir asks", "es": "Nuestro coro pregunta"}
PLEA = {"en": "We sing together, and we ask together.", "es": "Cantamos juntos, y preguntamos juntos."}
UNSOURCED = {"en": "In all, 4,711 asylum seekers were sent.", "es": "En total enviaron a 4,711 solicitantes de asilo."}
SCREENS = pytest.mark.parametrize("screen, scripts", [("desk", True), ("phone", False)])


def keeps_nobody_out(visitor: Visitor) -> None:
    """Axe is a script, and waits for ever where none runs."""
    assert not visitor.has_scripts or violations(visitor.page, "details:not(#offer details)")[0] == []


@TWO_WAYS
def test_a_template_is_copied_changed_mended_taken_along_and_written_from(
    arrive: Arrive, tmp_path: Path, language: Language, screen: str, scripts: bool
) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    visitor.opens_the_letters()
    visitor.makes_the_template_their_own()
    visitor.calls_it(TITLE[language])
    visitor.asks_the_writer("opening", ASK[language])
    visitor.sets_up("closing", PLEA[language])
    facts = visitor.page.locator("#part-facts-text").input_value()
    visitor.sets_up("facts", UNSOURCED[language])
    visitor.asks_for_a_check()
    expect(visitor.page.locator(".finding-list")).to_contain_text("4,711")
    keeps_nobody_out(visitor)
    visitor.sets_up("facts", facts)
    visitor.asks_for_a_check()
    visitor.sees_nothing_that_stops()
    assert PLEA[language] in visitor.preview()

    file = visitor.takes_the_template(tmp_path)
    assert ASK[language] in file.read_text()
    visitor.presses("offer")
    expect(visitor.page.locator('.take [role="alert"]')).to_contain_text("CC BY 4.0")
    keeps_nobody_out(visitor)
    visitor.presses("offer:yes")
    expect(visitor.page.locator(".composer-head .notice[role=status]")).to_be_visible()
    assert visitor.page.locator("#title").input_value() == TITLE[language]

    visitor.begins_a_letter_from_it()
    expect(visitor.page.locator('label[for="part-opening"]')).to_have_text(ASK[language])
    while visitor.step() != "q-opening":
        visitor.goes_on()
    visitor.answers("opening", PLEA[language])
    visitor.asks_for_the_letter()
    assert PLEA[language] in visitor.preview()
    expect(visitor.page.locator('label[for="part-opening"]')).to_have_text(ASK[language])

    again = arrive(language, screen, scripts=scripts)
    again.opens_their_own()
    again.opens_the_template(file)
    assert again.page.locator("#title").input_value() == TITLE[language]
    assert again.page.locator("#part-opening-prompt").input_value() == ASK[language]


@TWO_WAYS
def test_what_is_wrong_is_said_beside_its_field_until_it_is_corrected(
    arrive: Arrive, language: Language, screen: str, scripts: bool
) -> None:
    """With scripts the page stays, and only the answer beside it comes anew."""
    visitor = arrive(language, screen, scripts=scripts)
    visitor.opens_their_own()
    most, words = visitor.page.locator("#most"), visitor.page.locator("#part-opening-words")
    was = most.input_value()
    most.fill("many")
    words.fill("")
    visitor.asks_for_a_check()
    for field in (most, words):
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(field).to_have_attribute("aria-describedby", f"{field.get_attribute('id')}-error")
        expect(visitor.page.locator(f"#{field.get_attribute('id')}-error")).to_be_visible()
    keeps_nobody_out(visitor)
    visitor.page.locator('.findings a[href="#most"]').click()
    expect(most).to_be_focused()

    most.fill(was)
    visitor.asks_for_a_check()
    expect(visitor.page.locator("#most-error")).to_have_count(0)
    expect(most).not_to_have_attribute("aria-invalid", "true")
    expect(visitor.page.locator("#part-opening-words-error")).to_be_visible()


@SCREENS
def test_a_template_saved_under_a_private_link_is_gone_on_with_in_two_tabs_and_deleted(
    arrive: Arrive, screen: str, scripts: bool
) -> None:
    visitor = arrive("en", screen, scripts=scripts)
    visitor.opens_their_own()
    visitor.calls_it("Saved")
    visitor.presses("save")
    link = visitor.page.locator("#private-link").input_value().removeprefix(visitor.home)
    tab = arrive("en", screen, scripts=scripts)
    tab.opens(link)
    tab.follows(tab.page.locator('button[value="reopen"]'))
    assert tab.page.locator("#title").input_value() == "Saved"

    visitor.calls_it("Saved in the first tab")
    visitor.presses("save")
    tab.calls_it("Saved in the second tab")
    tab.presses("save")
    expect(tab.page.locator("#text-1-of-two")).to_contain_text("Saved in the first tab")
    expect(tab.page.locator("#text-2-of-two")).to_contain_text("Saved in the second tab")
    keeps_nobody_out(tab)
    tab.watch.forget()  # the browser tells of every answer that is an error, as a conflict is
    tab.presses("reopen")
    assert tab.page.locator("#title").input_value() == "Saved in the first tab"
    tab.presses("forget")
    assert tab.page.goto(tab.home + link).status == 404  # type: ignore[union-attr]  # the page was asked for
    tab.watch.forget()


@pytest.mark.parametrize("screen", ["phone", "desk"])
def test_a_template_kept_on_the_device_is_offered_brought_back_and_wiped(arrive: Arrive, screen: str) -> None:
    visitor = arrive("en", screen)
    visitor.opens_their_own()
    visitor.calls_it("On this device")
    visitor.waits()
    assert visitor.watch.stored() == {}
    visitor.touches(visitor.page.locator("#keep-on-device"))
    visitor.asks_the_writer("opening", ASK["en"])
    visitor.waits()
    visitor.presses("save")
    key = visitor.page.locator("#private-link").input_value().rsplit("/", 1)[1]
    kept = visitor.page.evaluate(_KEPT)
    assert ASK["en"] in kept
    assert [words for words in (key, "csrf_token", "[object") if words in kept] == []

    visitor.opens_the_composer()
    expect(visitor.page.locator("#device-offer")).to_be_hidden()
    visitor.opens_their_own()
    expect(visitor.page.locator("#device-offer")).to_be_visible()
    visitor.touches(visitor.page.locator("#device-take"))
    visitor.waits()
    expect(visitor.page.locator("#title")).to_have_value("On this device")
    expect(visitor.page.locator("#part-opening-prompt")).to_have_value(ASK["en"])
    visitor.touches(visitor.page.locator("#device-wipe"))
    expect(visitor.page.locator("#device-said")).to_have_text("Deleted.")
    assert visitor.watch.stored() == {}


@SCREENS
def test_going_back_from_the_letter_to_its_template_loses_nothing(arrive: Arrive, screen: str, scripts: bool) -> None:
    visitor = arrive("en", screen, scripts=scripts)
    visitor.opens_their_own()
    visitor.calls_it("Before the letter")
    visitor.page.locator("#blank-0-ask").fill("Your town")
    visitor.asks_for_a_check()
    visitor.begins_a_letter_from_it()
    visitor.goes_back()

    expect(visitor.page.locator("#title")).to_have_value("Before the letter")


def test_the_page_is_turned_to_the_other_language_with_all_that_was_typed(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_their_own()
    visitor.calls_it("Stays")
    visitor.waits()
    visitor.turns_the_page_to("es")

    expect(visitor.page.locator("h1")).to_have_text("Adapte esta plantilla")
    expect(visitor.page.locator("#title")).to_have_value("Stays")
    assert visitor.page.locator("#part-closing-text").input_value().strip() in letter_text(template("en", LETTER))
