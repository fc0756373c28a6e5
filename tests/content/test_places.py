"""Towns and their counties, by the list of ZIP codes."""

from __future__ import annotations

import pytest

from campaign.content.places import Places

PLACES = Places()


@pytest.mark.parametrize(
    "typed, state, town, counties",
    [
        ("Las Cruces", "NM", "Las Cruces", ("Dona Ana County",)),
        ("las cruces", "", "Las Cruces", ("Dona Ana County",)),
        ("Española", "NM", "Espanola", ("Rio Arriba County",)),
        ("Saint Louis", "MO", "Saint Louis", ("St. Louis City",)),
        ("St. Louis", "MO", "Saint Louis", ("St. Louis City",)),
        ("Albuqerque", "NM", "Albuquerque", ("Bernalillo County",)),
        ("Las Crucse", "NM", "Las Cruces", ("Dona Ana County",)),
        ("Ft. Collins", "CO", "Fort Collins", ("Larimer County",)),
        ("Mt. Pleasant", "SC", "Mount Pleasant", ("Charleston County",)),
        ("Pt. Saint Lucie", "FL", "Port Saint Lucie", ("St. Lucie County",)),
        ("Ste. Genevieve", "MO", "Sainte Genevieve", ("Ste. Genevieve County",)),
        ("N. Las Vegas", "", "North Las Vegas", ("Clark County",)),
        ("Salinas, CA", "", "Salinas", ("Monterey County",)),
        ("Salinas, CA", "CA", "Salinas", ("Monterey County",)),
        ("Salinas California", "", "Salinas", ("Monterey County",)),
        ("Sta. Fe, Nuevo México", "", "Santa Fe", ("Santa Fe County",)),
        ("West New York", "NJ", "West New York", ("Hudson County",)),
        ("Haines", "AK", "Haines", ("Haines Borough",)),
    ],
)
def test_a_town_is_found_with_its_counties(typed: str, state: str, town: str, counties: tuple[str, ...]) -> None:
    found = PLACES.find(typed, state)

    assert town in [place.town for place in found]
    place = next(place for place in found if place.town == town)
    assert {county[:7] for county in counties} <= {county[:7] for county in place.counties}


@pytest.mark.parametrize(
    "typed, state",
    [("Las Cruces", "AZ"), ("Nowhere at All", ""), ("", ""), ("xq", "NM"), ("Vado", "ZZ"), ("Salinas, CA", "NM")],
)
def test_what_is_no_town_is_not_found(typed: str, state: str) -> None:
    assert PLACES.find(typed, state) == ()


def test_a_name_of_many_towns_is_found_in_each_state() -> None:
    states = [place.state for place in PLACES.find("Springfield")]

    assert len(states) > 15
    assert {"IL", "MA", "MO", "OR"} <= set(states)
    assert len(set(states)) == len(states)


@pytest.mark.parametrize(
    "town, state, some", [("Edina/Bloomington", "MN", "Hennepin County"), ("Santa Fe", "NM", "Santa Fe County")]
)
def test_the_counties_of_a_papers_town_are_known(town: str, state: str, some: str) -> None:
    assert some in PLACES.counties_of(town, state)


def test_a_town_that_is_none_has_no_counties() -> None:
    assert PLACES.counties_of("Denver metro", "CO") == ()
    assert PLACES.counties_of("Mill River", "XX") == ()
