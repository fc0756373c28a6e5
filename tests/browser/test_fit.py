"""Small screens, large letters, thick fingers, and people whom movement makes ill."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import ViewportSize

from campaign.domain.language import LANGUAGES, Language
from tests.browser.conftest import Arrive
from tests.browser.samples import home_of, sample
from tests.browser.test_axe import public_pages
from tests.browser.visitor import Visitor
from tests.rendering.shipped import NUMBERS

pytestmark = pytest.mark.browser
IN_EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
PHONE = ViewportSize(width=390, height=844)
NARROW = ViewportSize(width=320, height=640)
DESK = ViewportSize(width=1280, height=900)
LONG_WORD = "Donaudampfschiffahrts" * 6

_UNFOLD = "() => document.querySelectorAll('details').forEach((one) => { one.open = true; })"
OVERFLOWING = """() => {
  const room = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll("body *")].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 1 && (box.right > room + 1 || box.left < -1) && !one.closest(".visually-hidden, .skip, svg");
  });
  const cut = [...document.querySelectorAll("button, label, legend, a, summary, select, h1, h2, h3, th, td")].filter((one) =>
    one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && getComputedStyle(one).display !== "inline");
  return [document.documentElement.scrollWidth > room ? "the page scrolls sideways" : "",
    ...wide.slice(0, 3).map((one) => `too wide: ${one.outerHTML.slice(0, 90)}`),
    ...cut.slice(0, 3).map((one) => `cut off: ${one.outerHTML.slice(0, 90)}`)].filter(Boolean);
}"""
_BROKEN_NUMBERS = """(longest) => [...document.querySelectorAll(".numbers li")].flatMap((item) => {
  const number = item.querySelector(".whole");
  return [number.textContent, longest].filter((words) => {
    number.textContent = words;
    if (words.length > 5) item.classList.remove("short");
    const room = item.getBoundingClientRect();
    return number.getClientRects().length !== 1 || number.getBoundingClientRect().right > room.right + 1;
  });
})"""
_LARGE = "() => { document.documentElement.style.fontSize = '225%'; }"  # twice what the style sheet sets
_TARGETS = "button, input, select, textarea, summary, nav a, footer a, li > a, h3 > a, .finding a, .tip .act"
_SMALL_TARGETS = """(targets) => [...document.querySelectorAll(targets)]
  .filter((one) => one.checkVisibility() && one.type !== "hidden" && one.tabIndex >= 0)
  .filter((one) => { const box = one.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
  .map((one) => one.outerHTML.slice(0, 90))"""
_MOVING = """() => [...document.querySelectorAll("*")].map((one) => getComputedStyle(one)).filter((style) =>
  style.scrollBehavior === "smooth" || style.animationName !== "none" || parseFloat(style.transitionDuration) > 0).length"""


def goes_to(visitor: Visitor, page: str) -> None:
    """A page as it is, or the composer with all that can be in it."""
    if page != "the composer":
        visitor.opens(page)
    else:
        visitor.opens_the_composer()
        visitor.writes(sample(visitor.language))
        visitor.answers("ask", LONG_WORD)
        for fact in sample(visitor.language).facts:
            visitor.says_the_fact(fact.id, re.sub(r"\b(?:9\d\d|34)\b", "4,000", fact.words or ""))
        visitor.asks_for_a_check()
        visitor.presses("text")
        if visitor.page.locator('button[value="text:anyway"]').count():
            visitor.presses("text:anyway")
    visitor.page.evaluate(_UNFOLD)


@IN_EACH_LANGUAGE
def test_every_page_fits_small_screens_large_letters_and_thick_fingers(arrive: Arrive, language: Language) -> None:
    """Each page is opened once and measured three times: most of the work is to open it."""
    visitor = arrive(language, viewport=PHONE)
    found = {}
    for page in (*public_pages(language), "the composer"):
        visitor.page.set_viewport_size(PHONE)
        goes_to(visitor, page)
        found[page, "small targets"] = visitor.page.evaluate(_SMALL_TARGETS, _TARGETS)
        visitor.page.set_viewport_size(NARROW)
        found[page, "320 pixels"] = visitor.page.evaluate(OVERFLOWING)
        visitor.page.set_viewport_size(DESK)
        visitor.page.evaluate(_LARGE)
        found[page, "letters twice as large"] = visitor.page.evaluate(OVERFLOWING)
    visitor.watch.forget()  # the page that is not there

    assert {page: wrong for page, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_a_number_set_large_is_never_broken_or_cut(arrive: Arrive, width: int) -> None:
    visitor = arrive("en", viewport={"width": width, "height": 844})
    found = {}
    for page in (home_of("en"), f"{home_of('en')}sheets/{NUMBERS}"):
        visitor.opens(page)
        assert visitor.page.locator(".numbers .whole").count() > 2
        found[page] = visitor.page.evaluate(_BROKEN_NUMBERS, "$412,000.00")

    assert {page: broken for page, broken in found.items() if broken} == {}


def test_nothing_moves_for_those_who_asked_for_less_motion(arrive: Arrive) -> None:
    still = arrive("en", reduced_motion="reduce")
    gliding = arrive("en", reduced_motion="no-preference")
    for visitor in (still, gliding):
        visitor.opens_the_composer()

    assert still.page.evaluate(_MOVING) == 0
    assert gliding.page.evaluate(_MOVING) == 1
