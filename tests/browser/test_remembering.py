"""What this browser keeps of papers, if somebody ticks the box; and what a check knows of who signs."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Arrive
from tests.browser.samples import SIGNER, sample
from tests.browser.visitor import Visitor
from tests.content.seeds import CAMPAIGN

pytestmark = pytest.mark.browser
IN_THIS_TAB = {"session": [f"writing {CAMPAIGN}"]}
SANTA_FE, TUCSON = "santa-fe-new-mexican-nm", "arizona-daily-star-az"


def days_ago(days: int) -> str:
    return (datetime.now(UTC).date() - timedelta(days)).isoformat()


def a_letter_for(visitor: Visitor, paper: str) -> None:
    visitor.opens_the_composer(query=f"?paper={paper}")
    visitor.writes_the_words(sample("en"))
    visitor.signs(**SIGNER)


def remembers(visitor: Visitor, tick: bool = True) -> None:
    visitor.unfolds("other-letters")
    visitor.page.locator("#remember-papers").set_checked(tick)


def kept(visitor: Visitor) -> object:
    return json.loads(visitor.page.evaluate("localStorage.getItem('papers') ?? 'null'"))


def answers(visitor: Visitor) -> tuple[str, str]:
    """The day of the last letter, and whether one like it waits elsewhere."""
    elsewhere = visitor.page.locator("input[name=sent-elsewhere]:checked").get_attribute("value") or ""
    return visitor.page.locator("#sent-last").input_value(), elsewhere


def test_nothing_is_kept_before_the_box_is_ticked(arrive: Arrive) -> None:
    visitor = arrive("en")
    a_letter_for(visitor, SANTA_FE)
    assert visitor.takes_the_text()

    assert visitor.watch.stored() == IN_THIS_TAB


def test_a_ticked_box_keeps_paper_and_day_alone_and_a_button_wipes_it(arrive: Arrive) -> None:
    visitor = arrive("en")
    a_letter_for(visitor, SANTA_FE)
    remembers(visitor)
    assert visitor.takes_the_text()

    assert kept(visitor) == {"format": 2, "papers": {SANTA_FE: days_ago(0)}}
    assert visitor.watch.stored() == {"local": ["papers"], **IN_THIS_TAB}
    assert answers(visitor) == ("", "")  # The letter that is being taken is not the last one.

    visitor.page.locator("#forget-papers").click()
    assert visitor.watch.stored() == IN_THIS_TAB
    expect(visitor.page.locator("#remember-papers")).not_to_be_checked()


def test_a_letter_taken_as_a_file_counts_and_its_references_alone_do_not(arrive: Arrive, tmp_path: Path) -> None:
    visitor = arrive("en")
    a_letter_for(visitor, SANTA_FE)
    remembers(visitor)
    seen = []
    for button in ("references", "docx"):
        visitor.takes_a_file(button, tmp_path)
        seen.append(kept(visitor))

    assert seen == [{"format": 2, "papers": {}}, {"format": 2, "papers": {SANTA_FE: days_ago(0)}}]


def test_unticking_the_box_wipes_it_too(arrive: Arrive) -> None:
    visitor = arrive("en")
    a_letter_for(visitor, SANTA_FE)
    remembers(visitor)
    visitor.takes_the_text()
    remembers(visitor, tick=False)

    assert visitor.watch.stored() == IN_THIS_TAB


@pytest.mark.parametrize("format", [1, 2])
def test_what_is_kept_answers_the_two_questions_next_time(arrive: Arrive, format: int) -> None:
    """In every format in which it was ever kept."""
    visitor = arrive("en")
    day = days_ago(3)
    papers = {SANTA_FE: day} if format == 1 else {"format": 2, "papers": {SANTA_FE: day}}
    visitor.opens_the_composer()
    visitor.page.evaluate("(papers) => localStorage.setItem('papers', JSON.stringify(papers))", papers)

    a_letter_for(visitor, SANTA_FE)
    assert answers(visitor) == (day, "")
    visitor.asks_for_a_check()
    assert answers(visitor) == (day, "")
    visitor.sees_the_finding("one letter per writer")

    visitor.finds_newspapers_near("Tucson, AZ")
    visitor.chooses_the_paper(TUCSON)
    visitor.asks_for_a_check()
    assert answers(visitor) == ("", "yes")

    visitor.unfolds("other-letters")
    visitor.page.locator("#sent-elsewhere-no").check()
    visitor.asks_for_a_check()
    assert answers(visitor) == ("", "no")


@pytest.mark.parametrize("nonsense", ["null", "{", '{"format": 2, "papers": 7}', '{"format": 99}'])
def test_what_others_put_there_harms_nothing(arrive: Arrive, nonsense: str) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer()
    visitor.page.evaluate("(words) => localStorage.setItem('papers', words)", nonsense)
    a_letter_for(visitor, SANTA_FE)

    assert visitor.takes_the_text()


def test_without_scripts_the_questions_alone_are_asked(arrive: Arrive) -> None:
    visitor = arrive("en", "phone", scripts=False)
    visitor.opens_the_composer(query=f"?paper={TUCSON}")
    visitor.answers("opening", "Asylum is a word that I learned at a kitchen table.")
    visitor.asks_for_a_check()
    visitor.unfolds("other-letters")
    expect(visitor.page.locator("#remembering")).to_be_hidden()
    visitor.page.locator("#sent-elsewhere-yes").check()
    visitor.page.locator("#sent-last").fill(days_ago(2))
    visitor.asks_for_a_check()

    visitor.sees_the_finding("something like it")
    assert answers(visitor) == (days_ago(2), "yes")


def test_a_check_knows_which_lines_of_who_signs_are_filled_and_never_what_they_say(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer(query=f"?paper={TUCSON}")
    visitor.answers("opening", "Asylum is a word that I learned at a kitchen table.")
    asked = visitor.signs(**SIGNER)
    visitor.asks_for_a_check()

    bodies = [request.post_data or "" for request in visitor.watch.fetched]
    assert not [body for body in bodies for line, words in SIGNER.items() if line != "town" and words in body]
    filled = " ".join(line for line in SIGNER if line in asked and line != "town")
    assert any(all(line in body for line in filled.split()) and 'name="given"' in body for body in bodies)
