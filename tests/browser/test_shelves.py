"""Facts as a reader finds them and a writer picks them: on a phone, without JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.conftest import Arrive
from tests.browser.samples import home_of
from tests.storage.contents import real_content

pytestmark = pytest.mark.browser
SEARCH = {"en": "honduras", "es": "hondureñas"}
OPENING = {"en": "I sold tires in Deming until last June.", "es": "Vendí llantas en Deming hasta junio pasado."}


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_fact_is_found_read_and_put_into_a_letter(arrive: Arrive, language: Language) -> None:
    visitor = arrive(language, "phone", scripts=False)
    page, content = visitor.page, real_content()
    shelf = content.shelves[1]
    visitor.opens(home_of(language) + "facts/")
    page.locator("#q").fill(SEARCH[language])
    page.locator(".fact-search summary").click()
    page.locator("#status").select_option("historical")
    visitor.follows(page.locator(".fact-search .button"))
    visitor.follows(page.locator(".fact-line a").first)
    expect(page.locator("article > :first-child")).to_have_text(page.title())
    visitor.follows(page.locator("article > p:last-child a"))
    expect(page.locator(f"#{shelf.id} h2")).to_have_text(shelf.title[language])

    visitor.opens_the_first_step()
    while visitor.step() != "q-opening":
        visitor.goes_on()
    visitor.answers("opening", OPENING[language])
    while visitor.step() != "facts":
        visitor.goes_on()
    visitor.unfolds("search-facts")
    page.locator("#shelf").select_option(shelf.id)
    visitor.presses("search")
    expect(page.locator("#found-facts")).to_have_text(shelf.title[language])
    best = next(id for id in shelf.facts if not page.locator(f".fact-cards:first-of-type #card-{id}").count())
    visitor.chooses_the_fact(best)
    visitor.starts_from_our_words(best, 1)
    visitor.asks_for_the_letter()
    expect(page.locator(".letter-paper")).to_contain_text(content.fact_by_id[best].ways_to_say(language)[1][:40])
