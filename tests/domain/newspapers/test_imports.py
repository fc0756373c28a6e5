"""What a list changes: nothing that was seeded, nothing twice, and no id of a paper that was renamed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.newspapers.imports import Fate, Incoming, Intake, Outcome, Refused, together
from campaign.domain.newspapers.names import newspaper_id

SEEDED = Newspaper(
    "the-valley-post-nm",
    "The Valley Post",
    "Vado",
    "NM",
    "en",
    letters=Rules(max_words=150),
    source_url="https://example.org",
    aliases=("Vado Post",),
)


def counties_of(town: str, state: str) -> tuple[str, ...]:
    return ("Doña Ana County",) if (town, state) == ("Vado", "NM") else ()


def a_paper(name: str = "Mesa Herald", state: str = "NM", **more: object) -> Newspaper:
    return Newspaper(newspaper_id(name, state), name, "", state, "en", **more)  # type: ignore[arg-type]  # fields by name


def lines(*cards: Newspaper) -> list[Incoming]:
    return [Incoming(number, card) for number, card in enumerate(cards, 2)]


def take_in(
    given: Iterable[Incoming | Refused], imported: Iterable[Newspaper] = (), seeded: Iterable[Newspaper] = (SEEDED,)
) -> tuple[list[Outcome], dict[str, Newspaper]]:
    """What becomes of lines, and the rows afterwards."""
    known = {card.id: card for card in imported}
    intake = Intake({card.id: card for card in seeded}, known, counties_of)
    outcomes = [intake.take(line) for line in given]
    return outcomes, known | intake.changed


def fates(outcomes: Iterable[Outcome]) -> list[str]:
    return [str(outcome.fate) for outcome in outcomes]


@pytest.mark.parametrize("county", ["Doña Ana County", "Doña Ana", "Dona Ana", "condado de Doña Ana"])
def test_a_county_is_the_same_however_it_is_written(county: str) -> None:
    outcomes, rows = take_in(lines(a_paper("Valley Post", county=county)))
    again, _ = take_in(lines(a_paper("Valley Post", county="Doña Ana")), imported=rows.values())

    assert fates(outcomes) == ["changed"]
    assert list(rows) == [SEEDED.id]
    assert again[0].fate is Fate.UNCHANGED or "condado" in county


def test_a_paper_called_after_a_saint_is_known_by_both_spellings() -> None:
    outcomes, rows = take_in(lines(a_paper("St. Louis Post"), a_paper("Saint Louis Post"), a_paper("Ft. Worth Star")))

    assert fates(outcomes) == ["new", "refused", "new"]
    assert sorted(rows) == ["ft-worth-star-nm", "st-louis-post-nm"]


def test_an_unknown_paper_is_new() -> None:
    outcomes, rows = take_in(lines(a_paper(county="Luna County")))

    assert fates(outcomes) == ["new"]
    assert rows["mesa-herald-nm"].county == "Luna County"


@pytest.mark.parametrize("name", ["The Valley Post", "valley post", "VADO POST"])
def test_a_seeded_card_takes_county_and_website_and_keeps_its_rules(name: str) -> None:
    card = a_paper(name, county="Dona Ana County", website="https://post.example.org", letters=Rules(max_words=999))
    outcomes, rows = take_in(lines(card))
    whole = together([SEEDED], rows.values())

    assert fates(outcomes) == ["changed"]
    assert outcomes[0].told == ("county", "website")
    assert outcomes[0].keeps_rules
    assert whole == [replace(SEEDED, county="Dona Ana County", website="https://post.example.org")]


def test_a_paper_of_the_same_name_in_another_county_is_another_paper() -> None:
    outcomes, rows = take_in(lines(a_paper("Valley Post", county="Eddy County")))

    assert fates(outcomes) == ["new"]
    assert rows.keys() == {"valley-post-eddy-county-nm"}


def test_of_two_of_one_name_a_line_without_county_means_the_first_whatever_its_article() -> None:
    listed = lines(
        a_paper("The Vado Sun", county="Luna County"), a_paper("Vado Sun"), a_paper("Vado Sun", county="Lea County")
    )
    first, rows = take_in(listed)
    second, after = take_in(listed, rows.values())

    assert rows.keys() == {"the-vado-sun-nm", "vado-sun-lea-county-nm"}
    assert fates(first) == ["new", "refused", "new"]
    assert fates(second) == ["unchanged", "refused", "unchanged"]
    assert after == rows


def test_the_county_distinguishes_two_papers_of_one_name_in_a_state() -> None:
    both = lines(a_paper(county="Luna County"), a_paper(county="Lea County"))
    outcomes, rows = take_in(both)
    again, after = take_in(both, rows.values())

    assert [outcome.id for outcome in outcomes] == ["mesa-herald-nm", "mesa-herald-lea-county-nm"]
    assert fates(again) == ["unchanged", "unchanged"]
    assert after == rows


@pytest.mark.parametrize("second", [a_paper("The Mesa Herald"), a_paper("MESA HERALD", website="http://example.org")])
def test_a_paper_listed_twice_is_refused_the_second_time(second: Newspaper) -> None:
    outcomes, _ = take_in(lines(a_paper(), second))

    assert fates(outcomes) == ["new", "refused"]
    assert outcomes[1].told == ("the same paper stands further up in this file",)
    assert outcomes[1].line == 3


def test_a_line_that_is_no_paper_is_refused_with_its_reason() -> None:
    outcomes, rows = take_in([Refused(7, "'ZZ' isn’t a state")])

    assert outcomes == [Outcome(7, Fate.REFUSED, told=("'ZZ' isn’t a state",))]
    assert rows == {}


def test_a_renamed_paper_keeps_its_id_and_its_old_name_as_an_alias() -> None:
    renamed = replace(a_paper("Mesa Herald and News"), id="mesa-herald-nm")
    outcomes, rows = take_in([Incoming(2, renamed, has_id=True)], [a_paper()])
    found, _ = take_in(lines(a_paper()), rows.values())

    assert outcomes[0].told == ("name", "aliases")
    assert rows["mesa-herald-nm"].name == "Mesa Herald and News"
    assert rows["mesa-herald-nm"].aliases == ("Mesa Herald",)
    assert [outcome.id for outcome in found] == ["mesa-herald-nm"]
    assert fates(found) == ["unchanged"]  # a list that is behind does not take the new name away


def test_a_line_without_rules_takes_none_away() -> None:
    known = a_paper(letters=Rules(max_words=250), source_url="https://example.org")
    outcomes, rows = take_in(lines(a_paper(county="Luna County")), [known])

    assert outcomes[0].told == ("county",)
    assert rows["mesa-herald-nm"].letters == Rules(max_words=250)


def test_changed_rules_of_a_list_are_shown_field_by_field() -> None:
    known = a_paper(letters=Rules(max_words=250))
    outcomes, _ = take_in(lines(a_paper(letters=Rules(max_words=200, exclusivity=True))), [known])

    assert outcomes[0].told == ("letters (max_words, exclusivity)",)


def test_of_two_that_fit_the_seeded_card_is_meant() -> None:
    twin = replace(a_paper("Valley Post"), county="Eddy County")
    outcomes, _ = take_in(lines(a_paper("Valley Post")), [twin])

    assert outcomes[0].id == SEEDED.id


_NAMES = st.sampled_from(["Mesa Herald", "The Mesa Herald", "Valley Post", "Vado Post", "Sun", "El Sol", "Sol"])
_COUNTIES = st.sampled_from([None, "Luna County", "Lea County", "Doña Ana County"])
_WEBSITES = st.sampled_from([None, "http://example.org", "http://example.com"])
_STATES = st.sampled_from(["NM", "TX"])
_LISTS = st.lists(
    st.builds(
        lambda name, state, county, website: a_paper(name, state, county=county, website=website),
        _NAMES,
        _STATES,
        _COUNTIES,
        _WEBSITES,
    ),
    max_size=12,
)


@given(_LISTS)
def test_the_same_list_again_changes_nothing(cards: list[Newspaper]) -> None:
    first, rows = take_in(lines(*cards))
    second, after = take_in(lines(*cards), rows.values())

    assert after == rows
    assert {outcome.fate for outcome in second} <= {Fate.UNCHANGED, Fate.REFUSED}
    assert [one.fate is Fate.REFUSED for one in first] == [one.fate is Fate.REFUSED for one in second]


@given(_LISTS)
def test_no_list_changes_a_seeded_rule_or_takes_a_paper_away(cards: list[Newspaper]) -> None:
    before: Mapping[str, Newspaper] = {card.id: card for card in [a_paper(letters=Rules(max_words=250))]}
    _, rows = take_in(lines(*cards), before.values())
    whole = {card.id: card for card in together([SEEDED], rows.values())}

    assert before.keys() <= rows.keys()
    assert whole[SEEDED.id].letters == SEEDED.letters
    assert whole[SEEDED.id].name == SEEDED.name
    assert rows["mesa-herald-nm"].letters == Rules(max_words=250)
