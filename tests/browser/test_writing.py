"""The letter is shown when it is asked for; what is written meanwhile stays, and what is said of it leads to its words."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Arrive
from tests.browser.samples import sample, wrong
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
WITH_AND_WITHOUT = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])


def test_what_is_typed_while_an_answer_is_on_its_way_stays(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.answers("stake", "A word about asylum.")
    visitor.has_a_slow_line()
    visitor.touches(visitor.page.locator('.step-on button[value="check"]').first)
    opening = visitor.page.locator("#part-opening")
    opening.click()
    visitor.page.keyboard.type("A late word")
    visitor.touches(visitor.page.locator('input[name="fact"]').nth(1))
    visitor.waits()

    assert visitor.typed()["part-opening"] == "A late word"
    expect(visitor.page.locator('input[name="fact"]').nth(1)).to_be_checked()
    visitor.asks_for_a_check()
    expect(visitor.page.locator(".letter-paper")).to_contain_text("A late word")


def test_nothing_goes_to_the_site_before_a_button_is_pressed(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_first_step()
    came = len(visitor.watch.requests)
    for part in ("opening", "stake", "ask"):
        visitor.answers(part, "Words about asylum.")
        visitor.goes_on()
    assert [one.url for one in visitor.watch.requests[came:] if not one.url.split("?")[0].endswith("icon.svg")] == []

    visitor.asks_for_the_letter()
    assert len(visitor.watch.posts) == 1


@WITH_AND_WITHOUT
def test_facts_are_in_the_order_in_which_they_were_chosen(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    chosen = ["applied-senate-34", "transfers-senate-945", "none-granted-2021"]
    visitor.opens_the_composer()
    for fact in chosen:
        visitor.chooses_the_fact(fact)
        visitor.says_the_fact(fact, f"About {fact}.")
        visitor.asks_for_a_check()
    assert in_order(visitor, chosen)

    visitor.leaves_out_the_fact(chosen[0])
    visitor.asks_for_a_check()
    visitor.chooses_the_fact(chosen[0])
    visitor.asks_for_a_check()
    assert in_order(visitor, chosen[1:] + chosen[:1])


def in_order(visitor: Visitor, facts: list[str]) -> bool:
    text = visitor.preview()
    places = [text.index(f"About {fact}.") for fact in facts]
    return places == sorted(places)


def test_what_was_unfolded_stays_open(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.unfolds("example-opening")
    visitor.chooses_the_fact("transfers-senate-945")
    visitor.asks_for_a_check()
    visitor.unfolds("sources-for-editor")
    visitor.asks_for_a_check()

    assert visitor.page.locator("details[open]").evaluate_all("all => all.map(one => one.id)") == [
        "example-opening",
        "sources-for-editor",
    ]


@WITH_AND_WITHOUT
def test_every_suggestion_about_words_leads_to_them(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    draft = sample("en")
    first = draft.facts[0]
    visitor.opens_the_composer()
    visitor.answers("opening", "It has come to my attention that 4,000 asylum seekers were sent away.")
    visitor.answers("ask", draft.parts["ask"])
    visitor.chooses_the_fact(first.id)
    visitor.says_the_fact(first.id, wrong(first.words or ""))
    visitor.asks_for_a_check()
    fixes = visitor.page.locator(".tip .act[href^='#']")
    where = [fix.get_attribute("href") or "" for fix in fixes.all()]
    assert len(where) > 1

    for place, fix in enumerate(where):
        visitor.touches(fixes.nth(place))
        expect(visitor.page.locator(fix)).to_be_focused()
        expect(visitor.page.locator(fix)).to_be_in_viewport()


@WITH_AND_WITHOUT
def test_a_figure_marked_as_ones_own_is_taken_back(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    visitor.opens_the_composer()
    visitor.answers("stake", "I drove 37 people to their asylum hearings.")
    visitor.asks_for_a_check()
    visitor.presses("own:37")
    expect(visitor.page.locator(".own-figures li")).to_contain_text("37")
    visitor.presses("disown:37")

    expect(visitor.page.locator(".own-figures")).to_have_count(0)
    expect(visitor.page.locator('button[value="own:37"]')).to_have_count(1)


@WITH_AND_WITHOUT
def test_a_suggestion_that_is_left_goes_among_the_notes(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    visitor.opens_the_composer()
    visitor.answers("opening", "Asylum was refused to 4,000 people.")
    visitor.asks_for_a_check()
    said = visitor.page.locator(".tip p").first.inner_text()
    visitor._button(visitor.page.locator(".tip button[value^='leave:']").first)

    assert said not in visitor.page.locator(".letter-paper").inner_text()
    visitor.unfolds("all-notes")
    assert said.split(maxsplit=3)[-1] in " ".join(visitor.page.locator(".all-notes").inner_text().split())
