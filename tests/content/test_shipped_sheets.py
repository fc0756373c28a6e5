"""The fact sheets that ship: an answer over the question, one count at a time, and what a reader can do at the end."""

from __future__ import annotations

import pytest

from campaign.domain.evidence.pictures import Bars, Dots, Map, facts_of_picture
from campaign.domain.evidence.values import NONE
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.sheets.fact_sheets import FactSheet, Numbers, facts_in, facts_of
from tests.content.seeds import shipped_content

NO_ONE = Both("", "")
SHEETS = shipped_content().sheets
SPEAKER: dict[Language, str] = {
    "en": "Democratic staff of the Senate Foreign Relations Committee",
    "es": "equipo demócrata del Comité de Relaciones Exteriores del Senado",
}
LAWYER: dict[Language, str] = {"en": "talk to an immigration lawyer", "es": "hable primero con un abogado"}
SENATE = {"transfers-senate-945", "applied-senate-34", "gave-up-senate-16", "waiting-senate-18", "none-granted-2021"}
OTHER_COUNTS = {"transfers-guatemala-939", "applied-guatemala-20", "transfers-campaign-900", "transfers-crs-230"}


def sheet(slug: str) -> FactSheet:
    found = shipped_content().sheet(slug)
    assert found
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_begins_with_its_answer_and_ends_with_what_to_do(language: Language) -> None:
    for one in SHEETS:
        assert one.headline
        assert "?" not in one.headline[language]
        assert all(act.lead and act.text[language] for act in one.do)
        assert one.do


def test_that_no_one_got_asylum_is_shown_first_as_a_0_of_the_same_count() -> None:
    dots = sheet("what-happened-to-people-sent-to-guatemala").picture

    assert isinstance(dots, Dots)
    assert dots.zero
    assert (dots.zero.fact, dots.zero.figure) == ("none-granted-2021", NONE)
    assert set(facts_of_picture(dots)) <= SENATE


def test_a_front_that_says_none_was_granted_says_how_many_applied_and_what_came_of_it() -> None:
    for one in SHEETS:
        said = set(facts_in(one.on_paper)) if one.front else set()
        if "none-granted-2021" in said and "applied-senate-34" in said:
            assert {"gave-up-senate-16", "waiting-senate-18"} <= said, one.slug


def test_no_line_of_numbers_mixes_counts_or_leaves_out_how_many_applied() -> None:
    for one in SHEETS:
        for block in one.shown:
            if isinstance(block, Numbers | Bars | Dots):
                shown = set(facts_of(block))
                assert not (shown & SENATE and shown & OTHER_COUNTS), one.slug
                assert "none-granted-2021" not in shown or "applied-senate-34" in shown, one.slug


@pytest.mark.parametrize("language", LANGUAGES)
def test_whose_staff_counted_is_said_in_full_on_each_sheet_that_shows_the_count(language: Language) -> None:
    for one in SHEETS:
        if SENATE & set(one.facts):
            said = [text[language] for text in one.lead] + [block.heading[language] for block in one.shown]
            said += [place.text[language] for block in one.shown if isinstance(block, Map) for place in block.places]
            assert SPEAKER[language] in " ".join(said), one.slug


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_reads_about_their_own_case_is_sent_to_a_lawyer_first(language: Language) -> None:
    advice = sheet("who-hears-an-asylum-case-now").advice

    assert advice
    assert LAWYER[language] in advice[language]


def test_no_front_shows_a_number_whose_publisher_is_unknown() -> None:
    """They are on the pages, which have room to say so."""
    facts = shipped_content().fact_by_id
    unknown = {id for id, fact in facts.items() if "first publisher unknown" in (fact.attributed_to or NO_ONE)["en"]}

    assert unknown & {id for one in SHEETS for id in facts_in(one.on_page)}
    assert [(one.slug, id) for one in SHEETS for id in facts_in(one.on_front) if id in unknown] == []


def test_the_sheets_that_tell_of_today_have_the_latest_news_with_its_day() -> None:
    for slug in (
        "what-happened-to-people-sent-to-guatemala",
        "what-is-an-asylum-cooperative-agreement",
        "who-hears-an-asylum-case-now",
    ):
        now = sheet(slug).now
        assert now
        assert str(now.as_of) == "2026-10-01"
        assert "a related policy" in now.text["en"]
        assert "una política relacionada" in now.text["es"]
