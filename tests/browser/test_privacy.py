"""What leaves the browser, and what stays in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.conftest import Arrive
from tests.browser.samples import LETTER, OP_ED, SIGNER, sample
from tests.browser.visitor import Visitor
from tests.browser.watching import Watch
from tests.content.seeds import CAMPAIGN

pytestmark = pytest.mark.browser


def does_everything(visitor: Visitor, folder: Path) -> None:
    """Press every kind of button that the composer has, contacts filled in early. The town is a word of the letter."""
    visitor.opens_the_composer()
    visitor.writes(sample("en"))
    visitor.signs(**SIGNER)
    visitor.starts_from_our_words("none-granted-2021")
    visitor.leaves_out_the_fact("none-granted-2021")
    visitor.finds_newspapers_near("Tucson, AZ")
    visitor.edits_the_whole_text()
    visitor.goes_back_to_the_parts()
    visitor.presses("all")
    visitor.presses("all")
    visitor.turns_the_page_to("es")
    visitor.turns_the_page_to("en")
    visitor.leaves_for_the_campaign()
    visitor.goes_back()
    visitor.opens_the_composer(OP_ED)
    visitor.waits()
    visitor.opens_the_composer(LETTER)
    visitor.waits()
    assert visitor.takes_the_text()
    visitor.takes_the_pdf(folder)


def test_who_signs_leaves_the_browser_for_a_pdf_alone_and_nothing_outlives_its_tab(
    arrive: Arrive, tmp_path: Path
) -> None:
    visitor = arrive("en")
    does_everything(visitor, tmp_path)
    told = [
        (request.resource_type, words)
        for request in visitor.watch.requests
        for line, words in SIGNER.items()
        if line != "town" and words in (request.post_data or "")
    ]
    asked = [
        words for line, words in SIGNER.items() if visitor.page.locator(f"#sender-{line}").count() and line != "town"
    ]

    assert len(visitor.watch.fetched) > 10
    assert told == [("document", words) for words in asked]
    assert visitor.watch.stored() == {"session": [f"writing {CAMPAIGN}"]}
    cookies = visitor.page.context.cookies()
    assert [(cookie["name"], cookie["httpOnly"], cookie["sameSite"]) for cookie in cookies] == [("form", True, "Lax")]

    other = visitor.page.context.new_page()
    other.goto(visitor.page.url)
    assert Watch(other, visitor.home).stored() == {}
    assert other.locator("#part-opening").input_value() == ""


def test_no_address_holds_a_word_of_the_letter(arrive: Arrive, tmp_path: Path) -> None:
    visitor = arrive("en", scripts=False)
    visitor.opens_the_composer()
    visitor.writes(sample("en"))
    visitor.signs(**SIGNER)
    visitor.finds_newspapers_near("Tucson, AZ")
    visitor.takes_the_text()
    visitor.takes_the_pdf(tmp_path)

    asked = {request.url.split("?")[1] for request in visitor.watch.requests if "?" in request.url}
    assert {query for query in asked if not query.startswith("v=")} == {"view=all"}
    assert len(visitor.watch.posts) > 3


def test_a_reader_gets_no_cookie(arrive: Arrive) -> None:
    visitor = arrive("en")
    visitor.opens_the_campaign()
    visitor.reads_a_fact_sheet()
    visitor.page.locator(".note").first.click()
    visitor.opens_the_letters()

    assert visitor.page.context.cookies() == []
    assert visitor.watch.stored() == {}


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "</textarea><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{7*7}} {% for x in y %} ${7*7} [@nobody]",
]


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_hostile_text_is_shown_as_it_was_typed_and_never_runs(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", scripts=scripts)
    hostile = " ".join(HOSTILE)
    visitor.opens_the_composer()
    first = sample("en").facts[0].id
    visitor.chooses_the_fact(first)
    visitor.says_the_fact(first, hostile)
    for part in ("opening", "stake", "ask"):
        visitor.answers(part, hostile)
    visitor.asks_for_a_check()
    visitor.signs(**dict.fromkeys(SIGNER, HOSTILE[1]))
    visitor.presses("text")
    visitor.presses("text:anyway")
    text = visitor.page.locator("#take-all").input_value()

    assert text.split("\n\nSources")[0].count(hostile) == 4
    assert visitor.typed()["part-opening"] == hostile
    assert visitor.preview().count(hostile) == 4
    assert visitor.page.locator("body script, img[src=x], [onload], [onerror]").count() == 0
