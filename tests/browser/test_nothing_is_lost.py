"""What a writer has typed stays, whatever else they do on the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from campaign.domain.templates.drafts import Draft
from tests.browser.conftest import Arrive
from tests.browser.samples import OP_ED, SIGNER, sample, template
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
WITH_AND_WITHOUT = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])


def edits_the_whole_and_goes_back(visitor: Visitor) -> None:
    visitor.edits_the_whole_text()
    visitor.goes_back_to_the_parts()


def follows_a_link_and_comes_back(visitor: Visitor) -> None:
    visitor.goes_to_the_letters()
    visitor.goes_back()


def prints_and_comes_back(visitor: Visitor) -> None:
    visitor.follows(visitor.page.locator('button[value="print"]'))
    visitor.goes_back()


ACTIONS: dict[str, Callable[[Visitor], object]] = {
    "pressing Enter in a field": lambda visitor: visitor.presses_enter_in("blank-town"),
    "following a link and coming back": follows_a_link_and_comes_back,
    "opening the page to print and coming back": prints_and_comes_back,
    "taking the text": lambda visitor: visitor.takes_the_text(),
    "choosing one more fact": lambda visitor: visitor.chooses_the_fact("waiting-senate-18"),
    "editing the whole text and going back": edits_the_whole_and_goes_back,
    "writing the letter in Spanish": lambda visitor: visitor.writes_the_letter_in("es"),
    "turning the page to Spanish": lambda visitor: visitor.turns_the_page_to("es"),
    "turning the page back": lambda visitor: visitor.turns_the_page_to("en"),
}


def a_written_letter(visitor: Visitor) -> Draft:
    draft = sample("en")
    visitor.opens_the_composer()
    visitor.writes(draft)
    visitor.signs(**SIGNER)
    return draft


@WITH_AND_WITHOUT
def test_every_word_is_there_after_whatever_a_writer_does(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    a_written_letter(visitor)
    lost: dict[str, object] = {}
    for number, (action, do) in enumerate(ACTIONS.items()):
        visitor.fills_in("town", f"Mesilla {number}")
        before = visitor.typed()
        do(visitor)
        gone = before.items() - visitor.typed().items()
        if gone:
            lost[action] = gone

    assert lost == {}


@WITH_AND_WITHOUT
def test_another_template_takes_over_what_was_typed(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    draft = a_written_letter(visitor)
    before = visitor.typed()

    visitor.takes_another_template(OP_ED)

    expect(visitor.page.locator("h1")).to_have_text(template("en", OP_ED).title)
    taken = {f"part-{part}" for part in draft.parts} | {f"words-{choice.id}" for choice in draft.facts}
    assert {id: visitor.typed()[id] for id in taken} == {id: before[id] for id in taken}


@WITH_AND_WITHOUT
def test_a_fact_left_out_comes_back_with_its_sentence(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    first = sample("en").facts[0]
    visitor.opens_the_composer()
    visitor.chooses_the_fact(first.id)
    visitor.says_the_fact(first.id, first.words or "")

    visitor.leaves_out_the_fact(first.id)
    assert f"words-{first.id}" not in visitor.typed()

    visitor.chooses_the_fact(first.id)
    assert visitor.typed()[f"words-{first.id}"] == first.words


@WITH_AND_WITHOUT
def test_the_whole_text_stays_while_the_parts_rule_and_when_the_writer_was_away(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    visitor.opens_the_composer()
    visitor.answers("opening", "Asylum is a word I learned at a kitchen table.")
    visitor.edits_the_whole_text()
    text = visitor.typed()["text"] + "\n\nOne more line of mine."
    visitor.page.locator("#text").fill(text)

    visitor.goes_to_the_letters()
    visitor.goes_back()
    assert visitor.typed()["text"] == text

    visitor.goes_back_to_the_parts()
    visitor.unfolds("whole-aside")
    visitor.presses("whole:again")
    assert visitor.typed()["text"] == text


def test_a_site_that_does_not_answer_says_so_and_loses_nothing(arrive: Arrive) -> None:
    visitor = arrive("en")
    a_written_letter(visitor)
    visitor.waits()
    before = visitor.typed()

    visitor.page.context.set_offline(True)
    visitor.writes_the_letter_in("es")
    expect(visitor.page.locator("#trouble")).to_be_visible()
    assert visitor.typed() == before

    visitor.page.context.set_offline(False)
    visitor.writes_the_letter_in("es")
    expect(visitor.page.locator("#trouble")).to_be_hidden()
    assert visitor.typed() == before
    visitor.watch.forget()


def test_a_form_that_has_grown_stale_says_so_keeps_what_is_shown_and_renews_itself(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.answers("opening", "Asylum is a word.")
    visitor.waits()
    visitor.page.context.clear_cookies()
    visitor.answers("opening", "Asylum is a word I learned at a kitchen table.")
    expect(visitor.page.locator("#trouble")).to_contain_text("Nothing you typed is lost")
    expect(visitor.page.locator(".letter-paper")).to_contain_text("Asylum is a word.")
    visitor.watch.forget()

    visitor.answers("stake", "I cooked for twelve that night.")

    expect(visitor.page.locator(".letter-paper")).to_contain_text("I cooked for twelve that night.")
    expect(visitor.page.locator(".letter-paper")).to_contain_text("at a kitchen table.")
    expect(visitor.page.locator("#trouble")).to_be_hidden()
