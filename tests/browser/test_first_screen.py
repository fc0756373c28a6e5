"""Ten seconds with a campaign's page on a phone: what is on its first screen, and how many screens there are."""

from __future__ import annotations

import pytest
from playwright.sync_api import Response, expect

from campaign.content.gallery import CAMPAIGN as INVENTED
from campaign.domain.language import LANGUAGES, Language
from tests.browser.conftest import Arrive
from tests.browser.samples import home_of
from tests.browser.test_fit import OVERFLOWING

pytestmark = pytest.mark.browser
MOST_SCREENS, SCREEN = 6, 844
MOST_BYTES = 250_000
#: By how many pixels the first button is on the first screen, since typefaces differ.
CLEARLY = 40
_ENDS = """(parts) => Object.fromEntries(parts.map((part) =>
  [part, document.querySelector(part).getBoundingClientRect()[part === ".now" ? "top" : "bottom"]]))"""
_SHIFTS = """() => new Promise((told) => {
  new PerformanceObserver((list) => told(list.getEntries().length)).observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => told(0)));
})"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_shows_first_what_happened_what_is_happening_and_what_to_do(arrive: Arrive, language: Language) -> None:
    """Headline, numbers, who says so, the line on today and the first button; the whole page is six screens at most."""
    visitor = arrive(language, "phone")
    bytes_of: list[int] = []

    def counts(response: Response) -> None:
        bytes_of.append(len(response.body()))

    visitor.page.on("response", counts)
    visitor.opens_the_campaign()
    visitor.page.wait_for_load_state("networkidle")
    ends = visitor.page.evaluate(_ENDS, ["h1", ".numbers", ".counted", ".now", ".acts a"])
    height = visitor.page.evaluate("document.documentElement.scrollHeight")

    assert {part: end for part, end in ends.items() if not 0 < end <= SCREEN} == {}
    assert ends[".acts a"] <= SCREEN - CLEARLY
    assert height <= MOST_SCREENS * SCREEN
    assert 0 < sum(bytes_of) <= MOST_BYTES
    assert visitor.page.evaluate(_SHIFTS) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_smallest_phone_shows_the_numbers_who_says_so_and_the_first_button(
    arrive: Arrive, language: Language
) -> None:
    """What is happening now comes after the buttons there."""
    visitor = arrive(language, viewport={"width": 320, "height": 640})
    visitor.opens_the_campaign()
    ends = visitor.page.evaluate(_ENDS, ["h1", ".numbers", ".counted", ".acts a", ".now"])

    assert {part: end for part, end in ends.items() if part != ".now" and not 0 < end <= 640} == {}
    assert list(ends.values()) == sorted(ends.values())


@pytest.mark.parametrize("width", [320, 768, 1024, 1920])
def test_the_page_fits_every_width_with_and_without_numbers(arrive: Arrive, width: int) -> None:
    visitor = arrive("es", viewport={"width": width, "height": 900})
    found = {}
    for campaign in (None, INVENTED):
        visitor.opens(home_of("es", campaign) if campaign else home_of("es"))
        found[campaign] = visitor.page.evaluate(OVERFLOWING)

    assert {campaign: wrong for campaign, wrong in found.items() if wrong} == {}


def test_on_a_phone_the_sections_are_at_the_end_and_menu_leads_there(arrive: Arrive) -> None:
    visitor = arrive("en", "phone")
    visitor.opens_the_campaign()
    assert not visitor.page.locator(".site-header .sections").is_visible()
    visitor.touches(visitor.page.locator(".to-menu"))

    expect(visitor.page.locator(".site-footer .sections a").first).to_be_in_viewport()
