"""Three short answers become the opening and the stake; until then they travel along."""

from __future__ import annotations

import pytest

from campaign.domain.language import LANGUAGES, Language
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse
from tests.web.page import said
from tests.web.writing import Writer

pytestmark = pytest.mark.slow

ANSWERS = {
    "answer-happened": "the bus left without her",
    "answer-who": "Rosa, who cleans our school",
    "answer-why": "she taught me to read",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", [LETTER, OP_ED, REPLY])
def test_answers_become_opening_and_stake_and_may_be_changed_there(
    browse: Browse, slug: str, language: Language
) -> None:
    writer = Writer(browse, slug, language).types(**ANSWERS)
    page = writer.presses("answers")

    assert page.fields["part-opening"] == "The bus left without her. Rosa, who cleans our school."
    assert page.fields["part-stake"] == "She taught me to read."
    assert [page.fields[name] for name in ANSWERS] == ["", "", ""]
    assert writer.presses("answers").fields["part-opening"] == "The bus left without her. Rosa, who cleans our school."


def test_answers_are_added_after_what_was_typed(browse: Browse) -> None:
    page = Writer(browse).types(**ANSWERS, part_opening="On Monday it rained.").presses("answers")

    assert page.fields["part-opening"].startswith("On Monday it rained. The bus left without her.")


@pytest.mark.parametrize("button", ["check", "whole", "language:es", "text", "choose", "parts", "pdf"])
def test_answers_travel_along_until_they_are_used(browse: Browse, button: str) -> None:
    writer = Writer(browse).types(**ANSWERS)
    page = writer.presses(button)

    assert {name: page.fields[name] for name in ANSWERS} == ANSWERS
    assert {name: writer.presses("check").fields[name] for name in ANSWERS} == ANSWERS


def test_answers_alone_are_no_letter_yet_and_keep_their_door_open(browse: Browse) -> None:
    page = Writer(browse).types(**ANSWERS).presses("check")

    assert page.findings == []
    assert page.one("details", id="five-minutes").get("open") is not None
    assert Writer(browse).page.one("details", id="five-minutes").get("open") is None


@pytest.mark.parametrize(("language", "promise"), [("en", "It takes five minutes."), ("es", "Son cinco minutos.")])
def test_the_page_says_that_it_takes_five_minutes(browse: Browse, language: Language, promise: str) -> None:
    assert promise in said(Writer(browse, language=language).page.one("details", id="five-minutes"))
