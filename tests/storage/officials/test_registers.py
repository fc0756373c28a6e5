"""Rosters and tables of districts: they come back as they went in, and a change is seen by every process."""

from __future__ import annotations

from datetime import date

import pytest

from campaign.domain.formats import NewerFormat
from campaign.domain.language import Both
from campaign.domain.officials.officeholders import Area, Membership, Office, Officeholder, OpenSeat, WhyOpen
from campaign.domain.officials.rosters import DistrictTable, Roster
from campaign.storage.officials import officials_formats
from campaign.storage.officials.registers import put_district_table, put_roster
from campaign.storage.store import Store
from tests.storage.contents import NOW

OFFICE = Office("Río Alto", "555-0100", ("1 Main St.", "Río Alto, RO 10001"), "America/Denver")
ANA = Officeholder(
    "ana",
    "senate",
    "Ana Ñuño Vega",
    Both("Senator", "Senadora"),
    Area("RO", "2", Both("Ward 2", "Distrito 2")),
    family_name="Ñuño Vega",
    party=Both("Independent", "independiente"),
    term_ends=date(2027, 1, 3),
    offices=(OFFICE,),
    website="https://senate.example/ana",
    as_of=date(2026, 6, 15),
    committees=(Membership("law", "Chair"),),
    votes=False,
)
ROSTER = Roster(
    "parliament",
    date(2026, 6, 15),
    "https://example.org",
    (ANA,),
    (OpenSeat("senate", Area("LA"), WhyOpen.VACANT),),
    {"law": "Committee on Law"},
)
TABLE = DistrictTable(
    "house",
    "119",
    date(2027, 1, 3),
    {"10001": (Area("RO", "2"),), "10002": (Area("LA", "0"), Area("RO", "2")), "10003": (Area("RO", "2"),)},
    date(2024, 11, 12),
)


def test_what_was_imported_comes_back_as_it_went_in(store: Store) -> None:
    with store.writing() as session:
        assert put_roster(session, ROSTER, NOW)
        assert put_district_table(session, TABLE, NOW)

    register = store.officials.register()
    assert register.rosters == {"parliament": ROSTER}
    assert register.tables == {"house": TABLE}


def test_the_same_again_writes_nothing_and_a_change_is_seen_by_others(store: Store, database: str) -> None:
    other = Store.open(database)
    with store.writing() as session:
        put_roster(session, ROSTER, NOW)
        put_district_table(session, TABLE, NOW)
    before = other.officials.register()
    with store.writing() as session:
        assert not put_roster(session, ROSTER, NOW)
    assert other.officials.register() is before
    with store.writing() as session:
        assert put_roster(session, Roster("parliament"), NOW)
    after = other.officials.register()
    other.close()

    assert after.state != before.state
    assert after.rosters == {"parliament": Roster("parliament")}
    assert after.tables["house"] is before.tables["house"]


def test_an_empty_store_has_no_officials(store: Store) -> None:
    assert store.officials.register().rosters == {}


def test_what_a_newer_program_wrote_is_left_to_it() -> None:
    with pytest.raises(NewerFormat):
        officials_formats.read_roster("{}", officials_formats.CURRENT + 1)
