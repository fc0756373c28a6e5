"""Papers are found by their names, whatever the accents, the capitals, and one slip in a word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.language import Language
from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.newspapers.names import newspaper_id
from campaign.domain.newspapers.search import NewspaperIndex

_NAMES = (
    "Albuquerque Journal NM",
    "Las Cruces Sun-News NM",
    "Santa Fe New Mexican NM",
    "La Opinión CA",
    "El Nuevo Herald FL",
    "Miami Herald FL",
    "The Record CA",
    "The Record NJ",
    "Herald TX",
    "Tucson Weekly AZ",
    "Phoenix New Times AZ",
    "Cincinnati Enquirer OH",
    "Coeur d'Alene Press ID",
    "The Sun MD",
    "St. Louis Post-Dispatch MO",
    "Fort Worth Star-Telegram TX",
    "Saint Peter Chronicle MN",
)
_SPANISH = ("La Opinión", "El Nuevo Herald")


def a_paper(line: str) -> Newspaper:
    name, state = line[:-3], line[-2:]
    return Newspaper(newspaper_id(name, state), name, "", state, "es" if name in _SPANISH else "en")


PAPERS = tuple(map(a_paper, _NAMES))
WITH_RULES = replace(a_paper("The Gazette CO"), letters=Rules(max_words=200), aliases=("Colorado Springs Gazette",))
INDEX = NewspaperIndex((*PAPERS, WITH_RULES))


def ids(name: str, first: Language = "en", state: str = "") -> list[str]:
    return [card.id for card in INDEX.find(name, first, state)]


@pytest.mark.parametrize("card", PAPERS, ids=lambda card: card.id)
def test_a_paper_is_found_by_its_name_and_comes_first(card: Newspaper) -> None:
    for typed in (card.name, card.name.lower(), card.name.upper(), f"  {card.name}, "):
        assert card.name in [found.name for found in INDEX.find(typed)][:1], typed


@pytest.mark.parametrize(
    "typed, id",
    [
        ("Saint Louis Post-Dispatch", "st-louis-post-dispatch-mo"),
        ("saint louis post", "st-louis-post-dispatch-mo"),
        ("St Louis", "st-louis-post-dispatch-mo"),
        ("Ft. Worth Star-Telegram", "fort-worth-star-telegram-tx"),
        ("ft worth", "fort-worth-star-telegram-tx"),
        ("St. Peter Chronicle", "saint-peter-chronicle-mn"),
        ("opinion", "la-opinion-ca"),
        ("OPINIÓN", "la-opinion-ca"),
        ("albuqerque", "albuquerque-journal-nm"),
        ("albequerque journal", "albuquerque-journal-nm"),
        ("albuquerque jurnal", "albuquerque-journal-nm"),
        ("tuscon", "tucson-weekly-az"),
        ("pheonix", "phoenix-new-times-az"),
        ("cincinatti", "cincinnati-enquirer-oh"),
        ("las cruzes", "las-cruces-sun-news-nm"),
        ("coeur dalene", "coeur-dalene-press-id"),
        ("sun news", "las-cruces-sun-news-nm"),
        ("sunn nwes cruces", "las-cruces-sun-news-nm"),
        ("new mex", "santa-fe-new-mexican-nm"),
        ("cruces las", "las-cruces-sun-news-nm"),
        ("colorado springs gazette", "the-gazette-co"),
        ("gazete", "the-gazette-co"),
        ("gazette colorado", "the-gazette-co"),
    ],
)
def test_a_name_typed_in_haste_is_understood(typed: str, id: str) -> None:
    assert id in ids(typed)


@pytest.mark.parametrize("typed", ["zebra", "albuquerque tribune", "opa", "rec0rds of", "xyz herald", "su", "?"])
def test_what_no_paper_is_called_finds_none_or_only_what_begins_so(typed: str) -> None:
    found = ids(typed)

    assert typed in ("su", "?") or found == []
    assert typed != "su" or set(found) == {"las-cruces-sun-news-nm", "the-sun-md"}


def test_a_short_word_is_not_turned_into_another() -> None:
    """ "Sin" is no slip of "Sun", nor "her" of "the"."""
    assert ids("sin") == []
    assert ids("hen") == []


def test_the_exact_name_comes_before_names_that_hold_it() -> None:
    assert ids("herald")[0] == "herald-tx"
    assert set(ids("herald")) == {"herald-tx", "miami-herald-fl", "el-nuevo-herald-fl"}


@pytest.mark.parametrize("first, id", [("en", "miami-herald-fl"), ("es", "el-nuevo-herald-fl")])
def test_papers_in_the_readers_language_come_first(first: Language, id: str) -> None:
    assert ids("herald", first)[1] == id
    languages = [card.language for card in INDEX.find("", first)]
    assert languages == sorted(languages, key=lambda language: language != first)


def test_papers_whose_rules_we_know_come_before_the_others() -> None:
    assert ids("")[0] == "the-gazette-co"


@pytest.mark.parametrize("state, count", [("CA", 2), ("FL", 2), ("NM", 3), ("ZZ", 0), ("", len(PAPERS) + 1)])
def test_a_state_keeps_the_others_out(state: str, count: int) -> None:
    assert len(ids("", state=state)) == count


def test_a_name_and_a_state_must_both_fit() -> None:
    assert ids("record", state="NJ") == ["the-record-nj"]
    assert ids("record", state="NM") == []


@pytest.mark.parametrize(
    "typed, id",
    [
        ("la opinion", "la-opinion-ca"),
        ("Washington Post", None),
        ("The Record", None),
        ("The Record, NJ", "the-record-nj"),
        ("record, nj", "the-record-nj"),
        ("The Record, NM", None),
        ("Colorado Springs Gazette", "the-gazette-co"),
        ("Gazette", "the-gazette-co"),
        ("Gazet", None),
        ("", None),
        (",", None),
    ],
)
def test_a_typed_name_means_one_paper_or_none(typed: str, id: str | None) -> None:
    found = INDEX.meant(typed)

    assert (found.id if found else None) == id


def test_of_two_papers_of_a_state_the_one_with_rules_is_meant() -> None:
    twice = replace(a_paper("Gazette CO"), id="gazette-el-paso-county-co", county="El Paso County")
    found = NewspaperIndex((WITH_RULES, twice)).meant("the gazette")

    assert found == WITH_RULES


_LETTERS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=7, max_size=14)


@given(_LETTERS, st.data())
def test_any_single_slip_in_a_long_word_is_forgiven(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    index = NewspaperIndex([a_paper(f"{word} Courier NM")])
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    slips = (word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :], swapped)

    for slip in slips:
        assert len(index.find(f"{slip} courier")) == 1, slip


@given(st.text(max_size=200))
def test_whatever_is_typed_the_search_answers(typed: str) -> None:
    assert len(INDEX.find(typed)) <= len(PAPERS) + 1
    INDEX.meant(typed)


def test_an_empty_register_finds_nothing() -> None:
    assert NewspaperIndex(()).find("herald") == []
    assert NewspaperIndex(()).find() == []
    assert NewspaperIndex(()).states == ()
