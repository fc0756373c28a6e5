"""What a writer has typed stays, whatever else they do on the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from campaign.domain.drafts import Draft
from tests.browser.conftest import Arrive
from tests.browser.samples import OP_ED, SIGNER, sample, template
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
WITH_AND_WITHOUT = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])


def typed(visitor: Visitor, draft: Draft) -> dict[str, str]:
    """What stands in the fields that a draft filled in, and in those of who signs."""
    fields = [f"part-{part}" for part in draft.parts] + [f"blank-{blank}" for blank in draft.blanks]
    fields += [f"words-{choice.id}" for choice in draft.facts] + ["paper_name", "max_words"]
    return {field: visitor.has_typed(field) for field in [*fields, *(f"sender-{line}" for line in SIGNER)]}


def a_written_letter(visitor: Visitor) -> Draft:
    draft = sample("en")
    visitor.opens_the_composer()
    visitor.writes(draft)
    visitor.signs(**SIGNER)
    visitor.fills_in("town", "Mesilla Park")
    return draft


ACTIONS: dict[str, Callable[[Visitor], None]] = {
    "pressing Enter in a field": lambda visitor: visitor.presses_enter_in("blank-town"),
    "writing the letter in Spanish": lambda visitor: visitor.writes_the_letter_in("es"),
    "turning the page to Spanish": lambda visitor: visitor.turns_the_page_to("es"),
    "choosing one more fact": lambda visitor: visitor.chooses_the_fact("waiting-senate-18"),
    "editing the whole text and going back": lambda visitor: (visitor.edits_the_whole_text(), visitor.goes_back_to_the_parts()),
    "taking the text": lambda visitor: visitor.takes_the_text(),
    "following a link and coming back": lambda visitor: (visitor.goes_to_the_letters(), visitor.goes_back()),
    "opening the page to print and coming back": lambda visitor: (visitor.follows(visitor.page.locator('[value="print"]')), visitor.goes_back()),
}


@WITH_AND_WITHOUT
@pytest.mark.parametrize("action", ACTIONS)
def test_every_word_is_there_after(arrive: Arrive, action: str, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    draft = a_written_letter(visitor)
    before = typed(visitor, draft)

    ACTIONS[action](visitor)

    assert typed(visitor, draft) == before


@WITH_AND_WITHOUT
def test_another_scaffold_takes_over_what_was_typed(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    draft = a_written_letter(visitor)
    before = typed(visitor, draft)
    visitor.page.locator(".other-templates summary").click()

    visitor.presses_the_button(template("en", OP_ED).title)

    expect(visitor.page.locator("h1")).to_have_text(template("en", OP_ED).title)
    assert typed(visitor, draft) == before


@WITH_AND_WITHOUT
def test_a_fact_left_out_comes_back_with_its_sentence(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    draft = a_written_letter(visitor)
    before = typed(visitor, draft)
    first = draft.facts[0].id

    visitor.presses(f"drop:{first}")
    expect(visitor.page.locator(f"textarea#words-{first}")).to_have_count(0)
    visitor.chooses_the_fact(first)

    assert typed(visitor, draft) == before


@WITH_AND_WITHOUT
def test_the_whole_text_stays_when_the_parts_take_over_and_when_the_writer_comes_back(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    a_written_letter(visitor)
    visitor.edits_the_whole_text()
    text = visitor.has_typed("text") + "\n\nOne more line of mine."
    visitor.page.locator("#text").fill(text)

    visitor.goes_to_the_letters()
    visitor.goes_back()
    assert visitor.has_typed("text") == text

    visitor.goes_back_to_the_parts()
    visitor.page.locator("#whole-aside summary").click()
    visitor.presses("whole:again")
    assert visitor.has_typed("text") == text


def test_what_is_typed_while_an_answer_is_on_its_way_stays_with_its_cursor(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.has_a_slow_line()
    visitor.touches(visitor.page.locator('input[name="fact"]').first)
    opening = visitor.page.locator("#part-opening")
    opening.click()
    opening.type("A late word")
    opening.press("ArrowLeft")
    visitor.waits()
    opening.press("s")
    visitor.waits()

    assert visitor.has_typed("part-opening") == "A late worsd"
    expect(visitor.page.locator(".chosen-fact")).to_have_count(1)
    expect(visitor.page.locator(".letter-paper")).to_contain_text("A late worsd")


def test_a_site_that_does_not_answer_says_so_and_loses_nothing(arrive: Arrive) -> None:
    visitor = arrive("en")
    draft = a_written_letter(visitor)
    visitor.waits()
    before = typed(visitor, draft)

    visitor.page.context.set_offline(True)
    visitor.presses("language:es")
    expect(visitor.page.locator("#trouble")).to_be_visible()
    assert typed(visitor, draft) == before

    visitor.page.context.set_offline(False)
    visitor.presses("language:es")
    expect(visitor.page.locator("#trouble")).to_be_hidden()
    assert typed(visitor, draft) == before
    visitor.watch.forget()


def test_a_form_that_has_grown_stale_renews_itself(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.page.context.clear_cookies()
    visitor.answers("opening", "Asylum is a word I learned at a kitchen table.")
    visitor.waits()
    expect(visitor.page.locator('#result [role="alert"]')).to_be_visible()
    visitor.watch.forget()

    visitor.answers("stake", "I cooked for twelve that night.")
    visitor.waits()

    expect(visitor.page.locator('#result [role="alert"]')).to_have_count(0)
    expect(visitor.page.locator(".letter-paper")).to_contain_text("I cooked for twelve that night.")
