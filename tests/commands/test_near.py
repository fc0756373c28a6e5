"""`campaign newspapers --near`: by ZIP code or town, the nearest first."""

from __future__ import annotations

import pytest

from tests.commands.running import Program, assert_refused


@pytest.mark.parametrize(
    "arguments",
    [
        ("Santa Fe", "--state", "NM"),
        ("sante fe", "--state", "nm"),
        ("Sta. Fe, Nuevo México", "--state", "NM"),
        ("Santa Fe, NM",),
        ("Santa Fe New Mexico 87501",),
        ("87501-1234",),
        ("875011234",),
    ],
)
def test_the_nearest_come_first_with_their_distance(arguments: tuple[str, ...], shipped: Program) -> None:
    ran = shipped.run("newspapers", "--near", *arguments)

    assert ran.code == 0
    assert ran.lines[0].split() == ["id", "state", "letter", "op-ed", "miles", "name"]
    assert ran.lines[1].split()[:4] == ["santa-fe-new-mexican-nm", "NM", "150", "600"]
    miles = [int(line.split()[4].strip("~")) for line in ran.lines[1:]]
    assert miles == sorted(miles)
    assert miles[0] <= 5
    assert miles[-1] <= 100


def test_the_json_has_the_distance_and_every_other_key_of_a_list(shipped: Program) -> None:
    near = shipped.run("newspapers", "--near", "Tucson", "--format", "json").json
    every = shipped.run("newspapers", "--state", "AZ", "--format", "json").json

    assert near[0]["id"] == "arizona-daily-star-az"
    assert near[0]["miles"] < 15
    assert all(card["miles"] is None for card in every)
    assert {**near[0], "miles": None} in every
    assert near[0]["letters"]["max_characters"] is None
    assert near[0]["letters"]["form_only"] is False


@pytest.mark.parametrize(
    "arguments, words",
    [
        (("--near", "Springfield"), ("several towns", "--state", "Springfield IL")),
        (("--near", "Nowhere at All"), ("We can’t find a town or newspaper called “Nowhere at All.”",)),
        (("--near", "Tucson", "--state", "NM"), ("We can’t find a town",)),
        (("--near", "00000"), ("ZIP code 00000", "type your town and state")),
        (("--near", "8750"), ("“8750” isn’t a ZIP code; a ZIP code has five digits",)),
        (("--near", ""), ("Type the name of your town",)),
    ],
)
def test_a_place_that_is_not_clear_is_refused(
    arguments: tuple[str, ...], words: tuple[str, ...], shipped: Program
) -> None:
    assert_refused(shipped.run("newspapers", *arguments), *words)
