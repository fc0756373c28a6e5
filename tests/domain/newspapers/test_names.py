"""Names of papers and places: what two spellings share, and ids that can stand in an address."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.newspapers.names import MAX_ID, name_key, newspaper_id
from campaign.domain.newspapers.place_names import is_same_county, place_key, towns_meant, words_of


@pytest.mark.parametrize(
    "one, other",
    [
        ("La Opinión", "la opinion"),
        ("The Washington Post", "Washington Post"),
        ("Coeur d’Alene Press", "Coeur d'Alene Press"),
        ("Las Cruces Sun-News", "las cruces sun news"),
        ("The Times-Picayune | The Advocate", "Times Picayune, The Advocate"),
        ("El Nuevo Herald", "EL NUEVO  HERALD"),
        ("Saint Louis Post-Dispatch", "St. Louis Post-Dispatch"),
        ("Ft. Worth Star-Telegram", "Fort Worth Star-Telegram"),
        ("Mt. Vernon News", "Mount Vernon News"),
        ("Sta. Fe New Mexican", "Santa Fe New Mexican"),
        ("Sault Ste. Marie Evening News", "Sault Sainte Marie Evening News"),
        ("Pt. Pleasant Register", "Point Pleasant Register"),
    ],
)
def test_two_spellings_are_one_name(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    "one, other",
    [("The Record", "The Recorder"), ("El Diario", "Diario"), ("The", ""), ("Daily News", "News Daily")],
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize(
    "one, other",
    [
        ("St. Louis", "saint louis"),
        ("Doña Ana County", "Dona Ana County"),
        ("McKinley County", "Mckinley County"),
        ("Ft. Collins", "Fort Collins"),
        ("Mt. Pleasant", "MOUNT PLEASANT"),
        ("Pt. Reyes Station", "Point Reyes Station"),
        ("Ste. Genevieve", "Sainte Genevieve"),
        ("E. Lansing", "East Lansing"),
        ("No. Hollywood", "North Hollywood"),
        ("Colorado Spgs.", "Colorado Springs"),
        ("Sta. Ana", "Santa Ana"),
    ],
)
def test_two_spellings_are_one_place(one: str, other: str) -> None:
    assert place_key(one) == place_key(other)


@pytest.mark.parametrize(
    "one, other, is_same",
    [
        ("Harris", "Harris County", True),
        ("Orleans", "Orleans Parish", True),
        ("condado de Harris", "Harris County", True),
        ("Saint Louis", "St. Louis County", True),
        ("St. Louis", "St. Louis city", True),
        ("Baltimore City", "Baltimore County", False),
        ("Juneau", "Juneau City and Borough", True),
        ("Dona Ana", "Doña Ana County", True),
        ("Harris County", "Harrison County", False),
        ("Carson City", "Carson County", False),
    ],
)
def test_a_county_is_known_with_its_kind_and_without(one: str, other: str, is_same: bool) -> None:
    assert is_same_county(one, other) is is_same_county(other, one) is is_same


@pytest.mark.parametrize(
    "typed, state, meant",
    [
        ("Salinas, CA", "", ("Salinas", "CA")),
        ("Salinas, CA 93901", "CA", ("Salinas", "CA")),
        ("Salinas, California", "", ("Salinas", "CA")),
        ("Salinas CA", "", ("Salinas", "CA")),
        ("Santa Fe, N.M.", "", ("Santa Fe", "NM")),
        ("Santa Fe, Nuevo México", "", ("Santa Fe", "NM")),
        ("Washington, D.C.", "", ("Washington", "DC")),
        ("West New York", "", ("West New York", "")),
        ("Salinas, NM", "CA", ("Salinas, NM", "CA")),
        ("Taos, Nowhere", "", ("Taos, Nowhere", "")),
    ],
)
def test_a_state_behind_a_town_is_read(typed: str, state: str, meant: tuple[str, str]) -> None:
    found = list(towns_meant(typed, state))

    assert meant in found
    assert found[0][1] == state


@pytest.mark.parametrize(
    "name, state, county, id",
    [
        ("Santa Fe New Mexican", "NM", "", "santa-fe-new-mexican-nm"),
        ("La Opinión", "CA", "", "la-opinion-ca"),
        ("The Times-Picayune | The Advocate", "LA", "", "the-times-picayune-the-advocate-la"),
        ("Lee’s Summit Journal", "MO", "", "lees-summit-journal-mo"),
        ("Herald", "TX", "Hood County", "herald-hood-county-tx"),
        ("A & B", "NV", "", "a-b-nv"),
    ],
)
def test_an_id_is_the_slug_of_name_and_state(name: str, state: str, county: str, id: str) -> None:
    assert newspaper_id(name, state, county) == id


@given(st.text(max_size=300), st.sampled_from(["NM", "CA", ""]))
def test_whatever_the_name_an_id_is_a_slug_or_nothing(name: str, state: str) -> None:
    id = newspaper_id(name, state)

    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", id)
    assert len(id) <= MAX_ID


@given(st.text())
def test_words_hold_nothing_that_divides_them(text: str) -> None:
    assert [word for word in words_of(text) if not word or " " in word or word != word.strip()] == []
