"""Towns and their counties, by the list of ZIP codes."""

from __future__ import annotations

import pytest

from campaign.assembly import Services
from campaign.content.newspapers.files import read_newspapers
from campaign.content.places import Places
from campaign.domain.newspapers.distances import miles_between
from campaign.domain.newspapers.nearby import locate, near
from campaign.domain.newspapers.search import NewspaperIndex
from campaign.domain.officials.rosters import CodeKind
from tests.content.seeds import SEEDS

PLACES = Places()
NOTHING = NewspaperIndex([])


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


@pytest.mark.parametrize(
    "written, place",
    [
        ("87501", "Santa Fe NM"),
        ("87501-1234", "Santa Fe NM"),
        ("ZIP 87501", "Santa Fe NM"),
        ("Santa Fe, NM 87501", "Santa Fe NM"),
        ("00601", "Adjuntas PR"),
        ("albuquerque nm", "Albuquerque NM"),
        ("ALBUQUERQUE, N.M.", "Albuquerque NM"),
        ("Ft. Collins", "Fort Collins CO"),
        ("St Louis mo", "Saint Louis MO"),
        ("Sante Fe, New Mexico", "Santa Fe NM"),
        ("Española NM", "Espanola NM"),
        ("Las Vegas, Nuevo México", "Las Vegas NM"),
        ("San José California", "San Jose CA"),
        ("Winston Salem", "Winston Salem NC"),
        ("O'Fallon, IL", "O Fallon IL"),
    ],
)
def test_a_place_is_understood_as_people_write_it(written: str, place: str) -> None:
    found = near(written, NOTHING, PLACES)

    assert found.place_understood
    assert f"{found.place_understood.town} {found.place_understood.state}".replace("'", " ") == place
    assert found.place_understood.at


@pytest.mark.parametrize(
    "written, states",
    [("Springfield", {"IL", "MA", "MO", "OR"}), ("St Louis", {"MO", "MI"}), ("Sante Fe", {"NM", "TX"})],
)
def test_of_a_name_in_several_states_one_is_chosen(written: str, states: set[str]) -> None:
    found = near(written, NOTHING, PLACES)

    assert states <= {place.state for place in found.places}
    chosen = found.places[0]
    assert near(f"{chosen.town}, {chosen.state}", NOTHING, PLACES).place_understood == chosen


@pytest.mark.parametrize(
    "written, words",
    [
        ("00000", "We can’t find ZIP code 00000. Check it, or type your town and state."),
        ("8750", "“8750” isn’t a ZIP code; a ZIP code has five digits. Check it, or type your town and state."),
        ("87501-12", "“87501-12” isn’t a ZIP code"),
        ("09001", "We can’t find ZIP code 09001"),
    ],
)
def test_a_code_that_does_not_exist_is_answered_with_what_to_do(written: str, words: str) -> None:
    assert words in str(near(written, NOTHING, PLACES).message)


@pytest.mark.parametrize(
    "county, state, town",
    [
        ("Santa Fe County", "NM", "Santa Fe"),
        ("Harris", "TX", "Houston"),
        ("St. Louis city", "MO", "Saint Louis"),
        ("Anchorage Municipality", "AK", "Anchorage"),
        ("Orleans Parish", "LA", "New Orleans"),
    ],
)
def test_the_middle_of_a_county_is_where_its_people_live(county: str, state: str, town: str) -> None:
    middle, there = PLACES.middle_of_county(county, state), PLACES.middle_of_town(town, state)

    assert middle
    assert there
    assert miles_between(middle, there) < 25
    assert PLACES.middle_of_county("Nowhere County", state) is None


def test_a_code_without_an_area_is_in_the_middle_of_its_town() -> None:
    place = PLACES.of_code("56935")

    assert place
    assert place.at == PLACES.middle_of_town(place.town, "DC")


def test_every_seeded_newspaper_of_a_town_has_a_place() -> None:
    cards = read_newspapers(SEEDS.parent / "newspapers.yaml")
    assert isinstance(cards, tuple)
    located = [locate(card, PLACES) for card in cards]

    assert [card.id for card, found in zip(cards, located, strict=True) if not found or not found.is_exact] == []


def test_a_country_whose_places_we_do_not_have_is_searched_by_name(services: Services) -> None:
    assert services.gazetteer("GB").codes is None
    assert isinstance(services.gazetteer(), Places)


@pytest.mark.parametrize(
    ("written", "kind", "region"),
    [
        ("87501", CodeKind.AREA, "NM"),
        ("87501-1234", CodeKind.AREA, "NM"),
        (" 87504 ", CodeKind.BOXES, "NM"),
        ("09001", CodeKind.MILITARY, ""),
        ("20500", CodeKind.AREA, "DC"),
        ("96910", CodeKind.AREA, "GU"),
        ("00501", CodeKind.ORGANIZATION, "NY"),
    ],
)
def test_a_zip_code_stands_for_an_area_boxes_an_organization_or_the_armed_forces(
    written: str, kind: CodeKind, region: str
) -> None:
    code = PLACES.postal_code(written)
    assert code is not None
    assert (code.kind, code.region) == (kind, region)


def test_what_is_no_zip_code_stands_for_nothing() -> None:
    nothing = ("", "99999", "8750", "abc", "875011", "8 7 5 0 1", "10001 Cerrillos Rd", "Santa Fe 87501", "87501 87502")
    assert [written for written in nothing if PLACES.postal_code(written)] == []


@pytest.mark.parametrize(
    ("address", "region"),
    [
        ("87501", "NM"),
        ("Santa Fe, NM 87507-1234. ", "NM"),
        ("10001 Cerrillos Rd, Santa Fe, NM", ""),
        ("10001 Cerrillos Rd, Santa Fe, NM 87507", ""),
        ("Santa Fe, NM", ""),
        ("Box 99999", ""),
    ],
)
def test_in_an_address_only_a_zip_code_at_its_end_counts_and_only_if_it_is_the_only_one(
    address: str, region: str
) -> None:
    found = PLACES.postal_code_at_end(address)
    assert (found.region if found else "") == region


def test_a_zip_code_has_its_time_zone() -> None:
    assert [PLACES.time_zone(code) for code in ("87501", "35055", "99999")] == [
        "America/Denver",
        "America/Chicago",
        None,
    ]
