"""A letter that its writer comes back to: under a private link, or on the device itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from campaign.domain.language import Language
from tests.browser.axe import violations
from tests.browser.conftest import ONCE_EACH, Arrive
from tests.browser.samples import SIGNER, cited, home_of, sample
from tests.browser.visitor import Visitor
from tests.content.seeds import CAMPAIGN

pytestmark = pytest.mark.browser
#: What is written stays in the tab, until it is closed.
IN_THIS_TAB = {"session": [f"writing {CAMPAIGN}"]}
_KEPT = "() => JSON.stringify({...localStorage})"
EVERYTHING = "Asylum is a word I learned at a kitchen table."


def private_link(visitor: Visitor) -> str:
    """The link as the page shows it, without the site's address."""
    return "/" + visitor.page.locator("#private-link").input_value().removeprefix(visitor.home).lstrip("/")


def saves(visitor: Visitor) -> str:
    """Behind "Finish later", which is there with the letter."""
    if not visitor.page.locator("#later").count():
        visitor.asks_for_a_check()
    visitor.presses("save")
    return private_link(visitor)


def opens_the_saved(visitor: Visitor, link: str) -> None:
    visitor.opens(link)
    visitor.follows(visitor.page.locator('button[value="reopen"]'))


def deletes(visitor: Visitor, link: str) -> None:
    visitor.opens(link)
    visitor.follows(visitor.page.locator('button[value="delete"]'))


def keeps_nobody_out(page: Page) -> None:
    assert violations(page)[0] == []


def test_a_letter_begun_on_a_phone_without_scripts_is_finished_elsewhere_in_two_tabs_and_deleted(
    arrive: Arrive,
) -> None:
    language: Language = "es"
    phone = arrive(language, "phone", scripts=False)
    phone.opens_the_composer()
    phone.writes(sample(language))
    phone.signs(**SIGNER)
    before = phone.typed()
    link = saves(phone)
    after = phone.typed()
    assert {name: words for name, words in after.items() if name != "private-link"} == before

    desk, tab = arrive(language), arrive(language)
    opens_the_saved(desk, link)
    opens_the_saved(tab, link)
    letter = {name: words for name, words in before.items() if not name.startswith("sender-")}
    assert {name: desk.typed()[name] for name in letter} == letter
    assert {words for name, words in desk.typed().items() if name.startswith("sender-") and name != "sender-town"} == {
        ""
    }

    desk.answers("ask", "Written at the desk.")
    desk.waits()
    saves(desk)
    tab.answers("ask", "Written in another tab.")
    tab.waits()
    tab.watch.forget()
    tab.presses("save")
    expect(tab.page.locator("#text-1-of-two")).to_contain_text("Written at the desk.")
    expect(tab.page.locator("#text-2-of-two")).to_contain_text("Written in another tab.")
    assert tab.typed()["part-ask"] == "Written in another tab."
    keeps_nobody_out(tab.page)
    tab.watch.forget()  # the browser tells of every answer that is an error, as a conflict is
    tab.presses("save")

    opens_the_saved(phone, link)
    assert phone.typed()["part-ask"] == "Written in another tab."
    deletes(phone, link)
    assert phone.page.goto(phone.home + link).status == 404  # type: ignore[union-attr]  # the page was asked for
    phone.watch.forget()


@ONCE_EACH
def test_the_pages_of_a_saved_letter_are_accessible(arrive: Arrive, language: Language, screen: str) -> None:
    visitor = arrive(language, screen)
    visitor.opens_the_composer()
    visitor.writes(sample(language))
    visitor.waits()
    link = saves(visitor)
    keeps_nobody_out(visitor.page)
    visitor.opens(link)
    keeps_nobody_out(visitor.page)
    deletes(visitor, link)
    keeps_nobody_out(visitor.page)


def test_no_request_has_the_link_as_its_referrer(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.answers("opening", EVERYTHING)
    visitor.waits()
    link = saves(visitor)
    visitor.opens(link)
    visitor.follows(visitor.page.locator("nav.sections a[href*='/facts/']").first)
    visitor.opens(link)
    visitor.follows(visitor.page.locator('button[value="reopen"]'))
    key = link.rsplit("/", 1)[1]
    told = [request.headers.get("referer", "") for request in visitor.watch.requests]

    assert [address for address in told if key in address] == []
    assert visitor.watch.stored() == IN_THIS_TAB
    assert key not in visitor.page.evaluate("JSON.stringify({...sessionStorage})")
    assert [cookie["name"] for cookie in visitor.page.context.cookies()] == ["form"]


def test_with_scripts_the_link_is_whole_and_can_be_copied(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.answers("opening", EVERYTHING)
    visitor.waits()
    link = saves(visitor)
    visitor.page.locator('[data-copies="private-link"]').click()
    expect(visitor.page.locator('[data-copies="private-link"]')).to_contain_text("Copied")

    assert visitor.page.evaluate("navigator.clipboard.readText()") == visitor.home + link
    visitor.answers("opening", EVERYTHING + " It stays.")
    visitor.waits()
    assert private_link(visitor) == link


def keeps_on_the_device(visitor: Visitor) -> None:
    visitor.opens_the_composer()
    visitor.writes(sample("en"))
    visitor.signs(**SIGNER)
    visitor.touches(visitor.page.locator("#keep-on-device"))
    visitor.waits()


def test_nothing_is_kept_on_the_device_until_the_writer_says_so(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.writes(sample("en"))
    visitor.waits()

    assert visitor.watch.stored() == IN_THIS_TAB
    expect(visitor.page.locator("#keep-on-device")).not_to_be_checked()
    expect(visitor.page.locator("#device-wipe")).to_be_hidden()
    expect(visitor.page.locator("#device-offer")).to_be_hidden()


#: Takes the number from every copy, as the first format had none.
_FIRST_FORMAT = """() => Object.keys(localStorage).forEach((key) => {
  const { format, ...kept } = JSON.parse(localStorage[key]);
  localStorage[key] = JSON.stringify(kept);
})"""


@pytest.mark.parametrize("screen, format", [("phone", 1), ("desk", 2)])
def test_a_letter_kept_on_the_device_is_offered_brought_back_and_wiped(
    arrive: Arrive, screen: str, format: int
) -> None:
    visitor = arrive("en", screen)
    keeps_on_the_device(visitor)
    visitor.answers("ask", "A last word of mine.")
    visitor.waits()
    before = {name: words for name, words in visitor.typed().items() if not name.startswith("sender-")}
    kept = visitor.page.evaluate(_KEPT)
    assert "A last word of mine." in kept
    assert [words for line, words in SIGNER.items() if line != "town" and words in kept] == []
    assert "csrf_token" not in kept
    assert '\\"format\\":2' in kept

    visitor.opens("/about")
    if format == 1:
        visitor.page.evaluate(_FIRST_FORMAT)
    visitor.page.evaluate("() => sessionStorage.clear()")  # as in a new tab
    visitor.opens_the_composer()
    expect(visitor.page.locator("#device-offer")).to_be_visible()
    assert visitor.typed()["part-ask"] == ""
    keeps_nobody_out(visitor.page)
    visitor.touches(visitor.page.locator("#device-take"))
    visitor.waits()
    expect(visitor.page.locator("#part-ask")).to_have_value("A last word of mine.")
    assert {name: visitor.typed()[name] for name in before} == before

    visitor.touches(visitor.page.locator("#device-wipe"))
    expect(visitor.page.locator("#device-said")).to_have_text("Deleted.")
    visitor.answers("ask", "Another word.")
    visitor.waits()
    assert visitor.watch.stored() == IN_THIS_TAB
    assert visitor.typed()["part-ask"] == "Another word."


def test_a_private_link_is_not_kept_on_the_device(arrive: Arrive) -> None:
    visitor = arrive("en")
    keeps_on_the_device(visitor)
    link = saves(visitor)
    visitor.answers("ask", "More.")
    visitor.waits()
    kept = visitor.page.evaluate(_KEPT)

    assert "More." in kept
    assert link.rsplit("/", 1)[1] not in kept


def test_without_scripts_there_is_no_talk_of_the_device(arrive: Arrive) -> None:
    visitor = arrive("en", "phone", scripts=False)
    visitor.opens_the_composer()

    visitor.answers("opening", EVERYTHING)
    visitor.asks_for_a_check()
    visitor.unfolds("later")
    expect(visitor.page.locator("#on-device")).to_be_hidden()
    expect(visitor.page.locator('#composer button[value="save"]')).to_be_visible()


def test_a_device_that_keeps_nothing_says_so(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.page.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
    )
    keeps_on_the_device(visitor)

    expect(visitor.page.locator("#device-said")).to_have_text(
        "Your browser won’t let us save on this device. Download your text, or save it and get a private link."
    )


@ONCE_EACH
def test_the_page_of_a_letters_facts_is_accessible(arrive: Arrive, language: Language, screen: str) -> None:
    visitor = arrive(language, screen)
    visitor.opens_the_composer()
    visitor.writes(sample(language))
    visitor.asks_for_a_check()
    visitor.unfolds("sources-for-editor")
    visitor.follows(visitor.page.locator("#sources-for-editor .source-page a"))
    expect(visitor.page.locator(".fact-since")).to_have_count(len(cited(sample(language))))
    keeps_nobody_out(visitor.page)
    visitor.opens(f"{home_of(language).split('/no-')[0]}/s/0A2Z1-WRONG")
    visitor.watch.forget()
    keeps_nobody_out(visitor.page)
