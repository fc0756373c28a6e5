"""A phrasing keeps its name: its id follows from its words, and its number is never another's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.content.phrasing_lists import Item, PhrasingShape, numbered
from campaign.domain.evidence.phrasings import CLAIM, Phrasing, id_from, phrasing_named

BUS = "The bus held 40 people."
LIST: list[Item] = ["Forty rode the bus.", BUS, PhrasingShape("It carried 40.", "short")]


def named(name: str, *items: Item) -> str | None:
    found = phrasing_named(name, numbered(list(items)))
    return found.text if found else None


@pytest.mark.parametrize(
    ("items", "name", "text"),
    [
        (LIST, "short", "It carried 40."),
        (LIST, id_from(BUS), BUS),
        (LIST, "2", BUS),
        (LIST[1:], id_from(BUS), BUS),
        ([*LIST[::-1], "One more."], id_from(BUS), BUS),
        ([None, *LIST[1:]], "2", BUS),
        ([None, *LIST[1:]], "1", None),
        ([None, *LIST[1:]], id_from("Forty rode the bus."), None),
        ([LIST[0], BUS, PhrasingShape("Forty, it carried.", "short")], "short", "Forty, it carried."),
        (LIST, "99", None),
        (LIST, "", None),
    ],
    ids=[
        *("an id", "no id", "a number", "another was removed", "others moved and came", "a gap keeps the numbers"),
        *("a removed number", "a removed id", "other words under its id", "no such number", "nothing"),
    ],
)
def test_a_phrasing_is_found_under_its_name_whatever_becomes_of_others(
    items: list[Item], name: str, text: str | None
) -> None:
    assert named(name, *items) == text


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1), unique_by=lambda text: tuple(text.split())))
def test_an_id_that_no_one_gave_is_short_and_neither_a_number_nor_the_claims(texts: list[str]) -> None:
    ids = [one.id for one in numbered(list(texts))]

    assert [id for id in ids if len(id) != 6 or not id.isalpha() or id == CLAIM] == []
    assert len(set(ids)) == len(ids)


def test_spaces_do_not_change_an_id() -> None:
    assert numbered([BUS]) == (Phrasing(id_from("The bus  held\n40 people."), BUS, 1),)
