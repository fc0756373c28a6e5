"""`campaign newspapers --near`: the town's papers, the county's, the state's."""

from __future__ import annotations

import pytest

from tests.commands.running import Program, assert_refused


@pytest.mark.parametrize(
    "town", ["Santa Fe", "santa fe", "Sante Fe", "Sta. Fe", "Santa Fe, NM", "Santa Fe, Nuevo México"]
)
def test_the_papers_of_the_town_come_first(town: str, shipped: Program) -> None:
    ran = shipped.run("newspapers", "--near", town, "--state", "NM")

    assert ran.code == 0
    assert ran.lines[0].split() == ["id", "state", "letter", "op-ed", "near", "name"]
    assert ran.lines[1].split()[:5] == ["santa-fe-new-mexican-nm", "NM", "150", "600", "town"]
    assert {line.split()[4] for line in ran.lines[2:]} == {"state"}


def test_the_papers_of_the_county_come_before_those_of_the_state(shipped: Program) -> None:
    found = [line.split() for line in shipped.run("newspapers", "--near", "Placitas", "--state", "nm").lines[1:]]

    near = {line[0]: line[4] for line in found}

    assert near["rio-rancho-observer-nm"] == "county"
    assert near["santa-fe-new-mexican-nm"] == "state"
    assert list(near.values()) == sorted(near.values())


def test_the_json_is_that_of_every_list(shipped: Program) -> None:
    near = shipped.run("newspapers", "--near", "Tucson", "--state", "AZ", "--format", "json").json
    every = shipped.run("newspapers", "--state", "AZ", "--format", "json").json

    assert [card["id"] for card in near] == ["arizona-daily-star-az", "the-arizona-republic-az"]
    assert sorted(near, key=lambda card: card["id"]) == every


def test_a_town_of_one_state_needs_no_state(shipped: Program) -> None:
    assert shipped.run("newspapers", "--near", "Albuquerque") == shipped.run(
        "newspapers", "--near", "Albuquerque", "--state", "NM"
    )


@pytest.mark.parametrize(
    "arguments, words",
    [
        (("--near", "Springfield"), ("several towns", "--state", "Springfield IL")),
        (("--near", "Nowhere at All"), ("there is no town 'Nowhere at All'",)),
        (("--near", "Tucson", "--state", "NM"), ("there is no town 'Tucson' in NM",)),
        (("--near", ""), ("there is no town",)),
    ],
)
def test_a_town_that_is_not_clear_is_refused(
    arguments: tuple[str, ...], words: tuple[str, ...], shipped: Program
) -> None:
    assert_refused(shipped.run("newspapers", *arguments), *words)
