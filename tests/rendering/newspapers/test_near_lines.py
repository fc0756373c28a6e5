"""A newspaper as one of a few to choose among."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import Language
from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.newspapers.gazetteers import Place
from campaign.domain.newspapers.nearby import NearNewspaper
from campaign.rendering.locale import locale_for
from campaign.rendering.newspapers.near_lines import NearLine

PAPER = Newspaper("paper-nm", "Paper", "Vado/Mesa", "NM", "en", Rules(max_words=150), as_of=PartialDate(2018, 7))


def line(card: Newspaper = PAPER, miles: float | None = 12.4, language: Language = "en", **more: bool) -> NearLine:
    return NearLine(NearNewspaper(card, miles, **more), locale_for(language))


@pytest.mark.parametrize(
    "miles, is_exact, said, dicho",
    [
        (12.4, True, "12 miles away", "a 12 millas"),
        (0.2, True, "about a mile away", "a una milla, más o menos"),
        (30.7, False, "about 31 miles away", "a unas 31 millas"),
        (None, True, "", ""),
    ],
)
def test_a_distance_is_said_as_people_say_it(miles: float | None, is_exact: bool, said: str, dicho: str) -> None:
    assert line(miles=miles, is_exact=is_exact).distance == said
    assert line(miles=miles, language="es", is_exact=is_exact).distance == dicho


def test_a_newspaper_of_the_place_that_was_meant_is_in_town() -> None:
    there = line(miles=4.0)

    assert replace(there, place=Place("mesa", "NM")).distance == "in your town"
    assert replace(there, place=Place("Mesa", "AZ")).distance == "4 miles away"
    assert there.where == "Vado/Mesa, New Mexico"


@pytest.mark.parametrize(
    "rules, limit, takes",
    [
        (Rules(), "limit unknown", "we don’t know how to send it"),
        (Rules(max_words=150, send_to="letters@example.org"), "up to 150 words", "by email"),
        (Rules(max_words=1500, send_to="example.org/f"), "up to 1,500 words", "by the form on its website"),
        (
            Rules(max_characters=1500, send_to="https://example.org/f", form_only=True),
            "up to 1,500 characters with spaces",
            "only by the form on its website",
        ),
        (
            Rules(max_words=200, max_characters=1200),
            "up to 200 words and up to 1,200 characters with spaces",
            "we don’t know how to send it",
        ),
    ],
)
def test_limit_and_way_are_told(rules: Rules, limit: str, takes: str) -> None:
    found = line(replace(PAPER, letters=rules))

    assert (found.limit, found.takes) == (limit, takes)


def test_a_line_says_when_the_rules_were_checked() -> None:
    assert line().checked == "last checked in July 2018"
    assert line(replace(PAPER, as_of=None)).checked == "date of the last check unknown"
    assert line(replace(PAPER, letters=Rules())).checked == ""
    assert line(language="es").checked == "revisado en julio de 2018"
