"""What this browser keeps of papers, if somebody ticks the box; and what a check knows of who signs."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Arrive
from tests.browser.samples import SIGNER, sample
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
SANTA_FE, TUCSON = "santa-fe-new-mexican-nm", "arizona-daily-star-az"


def days_ago(days: int) -> str:
    return (datetime.now(UTC).date() - timedelta(days)).isoformat()


def chooses_the_paper(visitor: Visitor, paper: str) -> None:
    visitor.page.locator("#paper").select_option(paper)
    visitor.waits()


def a_letter_for(visitor: Visitor, paper: str) -> None:
    visitor.opens_the_composer()
    visitor.writes(sample("en"))
    visitor.signs(**SIGNER)
    visitor.page.locator("#disclosure").fill("I volunteer with the bus riders.")
    chooses_the_paper(visitor, paper)


def remembers(visitor: Visitor, tick: bool = True) -> None:
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

    assert visitor.watch.stored() == {}


def test_a_ticked_box_keeps_paper_and_day_alone_and_a_button_wipes_it(arrive: Arrive) -> None:
    visitor = arrive("en")
    a_letter_for(visitor, SANTA_FE)
    remembers(visitor)
    assert visitor.takes_the_text()

    assert kept(visitor) == {"format": 2, "papers": {SANTA_FE: days_ago(0)}}
    assert visitor.watch.stored() == {"local": ["papers"]}
    assert answers(visitor) == ("", "")  # The letter that is being taken is not the last one.

    visitor.page.locator("#forget-papers").click()
    assert visitor.watch.stored() == {}
    expect(visitor.page.locator("#remember-papers")).not_to_be_checked()


def test_a_letter_taken_as_a_file_counts_and_its_references_alone_do_not(arrive: Arrive) -> None:
    visitor = arrive("en")
    a_letter_for(visitor, SANTA_FE)
    remembers(visitor)
    visitor.unfolds("more-ways")
    seen = []
    for button in ("references", "docx"):
        with visitor.page.expect_download():
            visitor.touches(visitor.page.locator(f'button[value="{button}"]'))
        seen.append(kept(visitor))

    assert seen == [{"format": 2, "papers": {}}, {"format": 2, "papers": {SANTA_FE: days_ago(0)}}]


def test_unticking_the_box_wipes_it_too(arrive: Arrive) -> None:
    visitor = arrive("en")
    a_letter_for(visitor, SANTA_FE)
    remembers(visitor)
    visitor.takes_the_text()
    remembers(visitor, tick=False)

    assert visitor.watch.stored() == {}


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
    visitor.sees_the_finding("FREQ-1")

    chooses_the_paper(visitor, TUCSON)
    assert answers(visitor) == ("", "yes")
    visitor.sees_the_finding("EXC-1")

    visitor.page.locator("#sent-elsewhere-no").check()
    visitor.waits()
    visitor.writes_the_letter_in("es")
    assert answers(visitor) == ("", "no")


@pytest.mark.parametrize(
    "nonsense", ["null", "7", "{", '{"x": {"y": 1}}', '{"format": 2, "papers": 7}', '{"format": 99}']
)
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
    expect(visitor.page.locator("#remembering")).to_be_hidden()
    visitor.page.locator("#sent-elsewhere-yes").check()
    visitor.page.locator("#sent-last").fill(days_ago(2))
    visitor.asks_for_a_check()

    visitor.sees_the_finding("EXC-1")
    visitor.sees_the_finding("FREQ-1")
    assert answers(visitor) == (days_ago(2), "yes")


def test_a_check_knows_which_lines_of_who_signs_are_filled_and_never_what_they_say(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_composer(query=f"?paper={TUCSON}")
    visitor.answers("opening", "Asylum is a word that I learned at a kitchen table.")
    visitor.waits()
    expect(visitor.sees_the_finding("ID-1")).to_contain_text("your phone number")

    visitor.signs(**SIGNER)
    expect(visitor.page.locator(".check-id", has_text="ID-1")).to_have_count(0)
    bodies = [request.post_data or "" for request in visitor.watch.previews]
    assert not [body for body in bodies for words in SIGNER.values() if words in body]
    assert any("name town address phone email" in body for body in bodies)
