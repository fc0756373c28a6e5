"""The newspapers nearest to a postal code or a town."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.findings import Message
from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.newspapers.distances import Coordinates, miles_between
from campaign.domain.newspapers.gazetteers import Gazetteer, NoGazetteer, Place, PostalCodes
from campaign.domain.newspapers.nearby import RADIUS_MILES, Nearby, near
from campaign.domain.newspapers.place_names import place_key
from campaign.domain.newspapers.search import NewspaperIndex

#: An invented country: postal codes are two letters and two digits, and a degree north is 69 miles.
TOWNS = {
    "AB10": Place("Mill River", "XX", ("Mill County",), Coordinates(10, 10), 5),
    "AB11": Place("Port Vado", "XX", ("Mill County",), Coordinates(10.5, 10), 1),
    "AB12": Place("Mill River", "YY", ("Far County",), Coordinates(40, 10), 1),
    "AB13": Place("Lone Rock", "XX", ("Lone County",), Coordinates(-40, 100), 1),
    "AB14": Place("At Sea", "XX"),
}


class Invented(NoGazetteer):
    """Its gazetteer."""

    codes = PostalCodes(
        re.compile(r"\b([A-Z]{2}[0-9]{2})\b"),
        re.compile(r"[A-Z]{2}[0-9]*"),
        Message("no code {code}"),
        Message("not a code: {code}"),
    )

    def of_code(self, code: str) -> Place | None:
        return TOWNS.get(code)

    def find(self, town: str, state: str = "") -> tuple[Place, ...]:
        key = place_key(town)
        found = [place for place in TOWNS.values() if key in (place_key(place.town), place_key(said(place)))]
        return tuple(place for place in found if state in ("", place.state))

    def middle_of_town(self, town: str, state: str) -> Coordinates | None:
        return next((place.at for place in self.find(town, state)), None)

    def middle_of_county(self, county: str, state: str) -> Coordinates | None:
        return next((place.at for place in TOWNS.values() if county in place.counties and place.state == state), None)


def said(place: Place) -> str:
    return f"{place.town} {place.state}"


def a_paper(name: str, city: str = "", county: str | None = None, state: str = "XX") -> Newspaper:
    return Newspaper(name.lower().replace(" ", "-"), name, city, state, "en", county=county)


LEDGER = a_paper("Mill River Ledger", "Mill River")
TIMES = a_paper("Vado Times", "Port Vado")
VALLEY = a_paper("Valley News", county="Mill County")
BOTH_TOWNS = a_paper("Twin Post", "Nowhere/Port Vado")
FAR = a_paper("Far Gazette", "Mill River", state="YY")
LOST = a_paper("Lost Letter")
INDEX = NewspaperIndex([FAR, LOST, TIMES, VALLEY, LEDGER, BOTH_TOWNS])
LAND = Invented()
ABROAD = NoGazetteer()


def names(found: Nearby) -> list[str]:
    return [choice.newspaper.name for choice in found.choices]


@pytest.mark.parametrize(
    "written, expected",
    [
        ("AB10", ["Mill River Ledger", "Valley News", "Twin Post"]),
        ("Mill River XX", ["Mill River Ledger", "Valley News", "Twin Post"]),
        (" AB10, Mill River ", ["Mill River Ledger", "Valley News", "Twin Post"]),
        ("Port Vado", ["Twin Post", "Vado Times", "Mill River Ledger"]),
        ("AB99 Port Vado", ["Twin Post", "Vado Times", "Mill River Ledger"]),
        ("mill river yy", ["Far Gazette"]),
    ],
)
def test_the_nearest_three_are_found_by_code_or_town(written: str, expected: list[str]) -> None:
    found = near(written, INDEX, LAND)

    assert names(found) == expected
    assert found.place_understood
    assert found.message is None


def test_a_newspaper_of_two_towns_is_as_near_as_the_nearer_and_one_of_a_county_is_not_exact() -> None:
    found = {choice.newspaper: choice for choice in near("AB11", INDEX, LAND, most=9).choices}

    assert found[BOTH_TOWNS].miles == 0
    assert (found[LEDGER].is_exact, found[VALLEY].is_exact) == (True, False)
    assert LOST not in found


def test_a_town_in_several_states_is_asked_about_with_the_largest_first() -> None:
    found = near("Mill River", INDEX, LAND)

    assert [place.state for place in found.places] == ["XX", "YY"]
    assert found.choices == ()
    assert found.place_understood is None
    assert "Choose yours" in str(found.message)


@pytest.mark.parametrize(
    "written, words",
    [
        ("AB99", "no code AB99"),
        ("AB9", "not a code: AB9"),
        ("", "Type the name of your town"),
        (" ,. ", "Type the name of your town"),
        ("Nowhere at All", "We can’t find a town or newspaper called “Nowhere at All.”"),
        ("Lone Rock", f"no newspaper within {RADIUS_MILES} miles of Lone Rock. You can still write to yours"),
        ("At Sea", "no newspaper within"),
    ],
)
def test_where_nothing_is_found_the_message_says_what_to_do(written: str, words: str) -> None:
    found = near(written, INDEX, LAND)

    assert words in str(found.message)
    assert (found.choices, found.places) == ((), ())


@pytest.mark.parametrize(
    "written, expected",
    [
        ("Port Vado", ["Twin Post", "Vado Times"]),
        ("PORT  VÁDO", ["Twin Post", "Vado Times"]),
        ("ledger", ["Mill River Ledger"]),
        ("Ledgre", ["Mill River Ledger"]),
        ("1010 AB", []),
        ("AB10", []),
    ],
)
def test_without_a_gazetteer_the_town_or_the_newspaper_is_found_by_name(written: str, expected: list[str]) -> None:
    found = near(written, INDEX, ABROAD)

    assert names(found) == expected
    assert all(choice.miles is None for choice in found.choices)
    assert (found.message is None) is bool(expected)


def test_of_two_as_near_the_one_whose_rules_are_known_comes_first() -> None:
    ruled = replace(a_paper("Zenith", "Mill River"), letters=Rules(max_words=150))

    assert names(near("AB10", NewspaperIndex([LEDGER, ruled]), LAND))[0] == "Zenith"


POINTS = st.builds(Coordinates, st.floats(9, 12), st.floats(9, 12))


class OfPoints(NoGazetteer):
    """A gazetteer of numbered towns."""

    def __init__(self, points: list[Coordinates]) -> None:
        self.points = points

    def find(self, town: str, state: str = "") -> tuple[Place, ...]:  # noqa: ARG002  # one state
        return (Place(town, "XX", at=self.points[int(town)]),)

    def middle_of_town(self, town: str, state: str) -> Coordinates | None:  # noqa: ARG002  # one state
        return self.points[int(town)]


@given(st.lists(POINTS, min_size=1, max_size=12), st.integers(1, 12))
def test_the_nearest_come_first_and_no_nearer_one_is_left_out(points: list[Coordinates], most: int) -> None:
    gazetteer: Gazetteer = OfPoints(points)
    index = NewspaperIndex(a_paper(f"Paper {number}", str(number)) for number in range(len(points)))
    found = [choice.miles for choice in near("0", index, gazetteer, most).choices]
    within = sorted(miles for point in points if (miles := miles_between(points[0], point)) <= RADIUS_MILES)

    assert found == within[:most]
    assert found[0] == 0
