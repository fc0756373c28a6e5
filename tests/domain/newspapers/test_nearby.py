"""How near a paper is to a town."""

from __future__ import annotations

import pytest

from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.nearby import Nearness, Place, nearest

COUNTIES = {
    ("Española", "NM"): ("Rio Arriba County", "Santa Fe County"),
    ("Santa Fe", "NM"): ("Santa Fe County",),
    ("Edina", "MN"): ("Hennepin County",),
}
ESPANOLA = Place("Espanola", "NM", COUNTIES["Española", "NM"])


def counties_of(town: str, state: str) -> tuple[str, ...]:
    return COUNTIES.get((town, state), ())


def a_paper(city: str = "", county: str | None = None, state: str = "NM") -> Newspaper:
    return Newspaper("paper", "Paper", city, state, "en", county=county)


@pytest.mark.parametrize(
    "card, nearness",
    [
        (a_paper("Española"), Nearness.TOWN),
        (a_paper("ESPANOLA", "Taos County"), Nearness.TOWN),
        (a_paper("Taos/Española"), Nearness.TOWN),
        (a_paper("", "Rio Arriba County"), Nearness.COUNTY),
        (a_paper("Santa Fe"), Nearness.COUNTY),
        (a_paper("Santa Fe", "Santa Fe County"), Nearness.COUNTY),
        (a_paper("Hobbs"), Nearness.STATE),
        (a_paper("", "Lea County"), Nearness.STATE),
        (a_paper(), Nearness.STATE),
    ],
    ids=str,
)
def test_a_paper_is_of_the_town_its_county_or_its_state(card: Newspaper, nearness: Nearness) -> None:
    assert nearest([card], ESPANOLA, counties_of) == [(nearness, card)]


@pytest.mark.parametrize("card", [a_paper("Española", state="CO"), a_paper("", "Santa Fe County", "AZ")], ids=str)
def test_a_paper_of_another_state_is_not_near(card: Newspaper) -> None:
    assert nearest([card], ESPANOLA, counties_of) == []


def test_the_nearest_come_first_and_the_order_given_stays() -> None:
    cards = [
        a_paper("Hobbs"),
        a_paper("Santa Fe"),
        a_paper("Taos"),
        a_paper("Española"),
        a_paper("", "Santa Fe County"),
    ]
    found = nearest(cards, ESPANOLA, counties_of)

    assert [card for _, card in found] == [cards[3], cards[1], cards[4], cards[0], cards[2]]
