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
    visitor.leaves_for_the_campaign()
    visitor.goes_back()


def prints_and_comes_back(visitor: Visitor) -> None:
    visitor.unfolds("other-formats")
    visitor.follows(visitor.page.locator('button[value="print"]'))
    visitor.goes_back()


def one_step_at_a_time_and_back(visitor: Visitor) -> None:
    visitor.presses("all")
    visitor.presses("all")


def one_more_fact(visitor: Visitor) -> None:
    visitor.presses("search")
    visitor.chooses_the_fact("honduras-ten-a-month")
    visitor.asks_for_a_check()


ACTIONS: dict[str, Callable[[Visitor], object]] = {
    "pressing Enter in a field": lambda visitor: visitor.presses_enter_in("sender-name"),
    "following a link and coming back": follows_a_link_and_comes_back,
    "opening the page to print and coming back": prints_and_comes_back,
    "taking the text": lambda visitor: visitor.takes_the_text(),
    "choosing one more fact": lambda visitor: one_more_fact(visitor),
    "editing the whole text and going back": edits_the_whole_and_goes_back,
    "looking for newspapers": lambda visitor: visitor.finds_newspapers_near("Tucson, AZ"),
    "one step at a time and back": one_step_at_a_time_and_back,
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
        visitor.signs(town=f"Mesilla {number}")
        before = words_of(visitor)
        do(visitor)
        gone = before.items() - words_of(visitor).items()
        if gone:
            lost[action] = gone

    assert lost == {}


def words_of(visitor: Visitor) -> dict[str, str]:
    """What is filled in, without the two lines that ask the site something: they need not stay."""
    return {id: words for id, words in visitor.typed().items() if id not in ("q", "place")}


def test_another_template_takes_over_what_was_typed(arrive: Arrive) -> None:
    visitor = arrive("en")
    draft = a_written_letter(visitor)
    before = visitor.typed()

    visitor.opens_the_composer(OP_ED)
    visitor.waits()

    expect(visitor.page.locator("h1")).to_have_text(template("en", OP_ED).title)
    taken = {id for id in before if id.startswith(("part-", "words-"))} & visitor.typed().keys()
    assert len(taken) >= len(draft.parts)
    assert {id: visitor.typed()[id] for id in taken} == {id: before[id] for id in taken}


@WITH_AND_WITHOUT
def test_a_fact_left_out_comes_back_with_its_sentence(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    first = sample("en").facts[0]
    said = "By January 2021 not one of them had been granted asylum."
    visitor.opens_the_composer()
    visitor.chooses_the_fact(first.id)
    visitor.says_the_fact(first.id, said)
    visitor.asks_for_a_check()
    assert said in visitor.preview()

    visitor.leaves_out_the_fact(first.id)
    visitor.answers("opening", "Asylum is a word I learned at a kitchen table.")
    visitor.asks_for_a_check()
    assert said not in visitor.preview()

    visitor.chooses_the_fact(first.id)
    visitor.asks_for_a_check()
    assert said in visitor.preview()


@WITH_AND_WITHOUT
def test_the_whole_text_stays_while_the_parts_rule_and_when_the_writer_was_away(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    visitor.opens_the_composer()
    visitor.answers("opening", "Asylum is a word I learned at a kitchen table.")
    visitor.asks_for_a_check()
    visitor.edits_the_whole_text()
    text = visitor.typed()["text"] + "\n\nOne more line of mine."
    visitor.page.locator("#text").fill(text)

    visitor.leaves_for_the_campaign()
    visitor.goes_back()
    assert visitor.typed()["text"] == text

    visitor.goes_back_to_the_parts()
    visitor.unfolds("whole-aside")
    expect(visitor.page.locator("#aside")).to_have_value(text)
    visitor.presses("whole:again")
    assert visitor.typed()["text"] == text


def test_a_site_that_does_not_answer_says_so_and_loses_nothing(arrive: Arrive) -> None:
    visitor = arrive("en")
    a_written_letter(visitor)
    before = visitor.typed()

    visitor.page.context.set_offline(True)
    visitor.asks_for_a_check()
    expect(visitor.page.locator("#trouble")).to_contain_text("Your text is safe")
    assert visitor.typed() == before

    visitor.page.context.set_offline(False)
    visitor.asks_for_a_check()
    expect(visitor.page.locator("#trouble")).to_be_hidden()
    assert visitor.typed() == before
    visitor.watch.forget()


@WITH_AND_WITHOUT
def test_a_form_that_has_grown_stale_comes_back_with_every_word_and_works_again(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    a_written_letter(visitor)
    before = visitor.typed()
    visitor.page.context.clear_cookies()
    visitor.presses("check")
    expect(visitor.page.locator(".flow-notices [role='alert']").first).to_contain_text("Your text is safe")
    visitor.watch.forget()
    visitor.presses("check")

    expect(visitor.page.locator(".letter-paper")).to_be_visible()
    after = visitor.typed()
    signed = {id for id in before if id.startswith("sender-")}
    assert {id: after[id] for id in before.keys() - signed} == {id: before[id] for id in before.keys() - signed}
    assert {id: after[id] for id in signed} == {id: before[id] for id in signed}
