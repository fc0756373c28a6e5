"""With scripts the letter and what is wrong with it follow the writer, and never get in the way."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Arrive
from tests.browser.samples import sample, wrong
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser


def test_the_preview_follows_and_the_cursor_stays_in_the_middle_of_a_word(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    opening = visitor.page.locator("#part-opening")
    opening.press_sequentially("We set out twelve cts in the hall.")
    for _ in range(len("ts in the hall.")):
        opening.press("ArrowLeft")
    visitor.waits()
    expect(visitor.page.locator(".letter-paper")).to_contain_text("twelve cts")

    visitor.page.keyboard.type("o")
    visitor.waits()

    expect(opening).to_be_focused()
    assert visitor.typed()["part-opening"] == "We set out twelve cots in the hall."
    expect(visitor.page.locator(".letter-paper")).to_contain_text("twelve cots")


def test_the_preview_does_not_move_a_button_that_is_about_to_be_pressed(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.answers("opening", "A word about asylum.")
    button = visitor.page.locator('button[value="text"]')
    button.focus()
    visitor.waits()

    expect(button).to_be_focused()


def test_a_button_held_down_while_the_preview_comes_is_still_pressed(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.answers("opening", "A word about asylum.")
    visitor.page.locator('button[value="text"]').hover()
    visitor.page.mouse.down()
    with visitor.page.expect_response(lambda answer: answer.request.method == "POST"):
        pass
    visitor.page.mouse.up()

    visitor.sees_that_it_is_held_back()


def test_what_is_typed_while_an_answer_is_on_its_way_stays_with_its_cursor(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.has_a_slow_line()
    visitor.touches(visitor.page.locator('input[name="fact"]').first)
    opening = visitor.page.locator("#part-opening")
    opening.click()
    visitor.page.keyboard.type("A late word")
    visitor.page.keyboard.press("ArrowLeft")
    expect(visitor.page.locator(".chosen-fact")).to_have_count(1)
    visitor.page.keyboard.type("s")
    visitor.waits()

    assert visitor.typed()["part-opening"] == "A late worsd"
    expect(visitor.page.locator(".letter-paper")).to_contain_text("A late worsd")


def test_facts_chosen_faster_than_the_answers_come_are_all_chosen(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.has_a_slow_line()
    for number in (1, 2, 3):
        visitor.touches(visitor.page.locator(f"#fact-{number}"))
    visitor.waits()

    expect(visitor.page.locator(".chosen-fact")).to_have_count(3)
    expect(visitor.page.locator("#fact-3")).to_be_focused()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_facts_are_in_the_order_in_which_they_were_chosen(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    chosen = ["waiting-senate-18", "transfers-senate-945", "gave-up-senate-16"]
    visitor.opens_the_composer()
    for fact in chosen:
        visitor.chooses_the_fact(fact)
        visitor.says_the_fact(fact, f"About {fact}.")
    visitor.leaves_out_the_fact(chosen[0])
    visitor.chooses_the_fact(chosen[0])
    text = visitor.preview()

    assert [text.index(f"About {fact}.") for fact in chosen[1:] + chosen[:1]] == sorted(
        text.index(f"About {fact}.") for fact in chosen
    )


def test_what_was_unfolded_stays_open(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.chooses_the_fact("transfers-senate-945")
    visitor.starts_from_our_words("transfers-senate-945")
    visitor.unfolds("other-facts")
    visitor.unfolds("source-sheet")
    visitor.touches(visitor.page.locator('#other-facts input[name="fact"]').first)
    visitor.waits()
    visitor.answers("opening", "A word about asylum.")
    visitor.waits()

    assert visitor.page.locator("details[open]").evaluate_all("all => all.map(one => one.id)") == [
        "other-facts",
        "ways-transfers-senate-945",
        "source-sheet",
    ]


def a_letter_with_findings(visitor: Visitor) -> None:
    draft = sample("en")
    first = draft.facts[0]
    visitor.opens_the_composer()
    visitor.answers("opening", "It has come to my attention, dear Sir, that 4,000 people were SENT AWAY. " * 4)
    visitor.answers("ask", draft.parts["ask"])
    visitor.chooses_the_fact(first.id)
    visitor.says_the_fact(first.id, wrong(first.words or ""))
    visitor.asks_for_a_check()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_every_finding_about_words_leads_to_them(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    a_letter_with_findings(visitor)
    links = visitor.page.locator(".finding a")
    where = [(link.get_attribute("href") or "").removeprefix("#") for link in links.all()]
    assert len(where) > 2
    assert len(set(where)) == len(where)

    for link, id in zip(links.all(), where, strict=True):
        visitor.touches(link)
        expect(visitor.page.locator(f"#{id}")).to_be_focused()
        expect(visitor.page.locator(f"mark #{id}")).to_be_in_viewport()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
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
