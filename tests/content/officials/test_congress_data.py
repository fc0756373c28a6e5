"""ZIP codes against the whole public files of June 2026, where they are beside the checkout."""

from __future__ import annotations

from datetime import date

import pytest

from campaign.domain.officials.officeholders import WhyOpen
from tests.content.officials.excerpt import congress_of, told, who_represents
from tests.content.seeds import TEXTS

DATA = TEXTS.parent / "data" / "congress"
FILES = tuple(sorted(DATA.glob("*"))) if DATA.is_dir() else ()
TODAY = date(2026, 11, 30)
OVER = date(2027, 1, 3)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FILES, reason=f"the files are not at {DATA}; CAMPAIGN_SOURCES names the folder beside it"),
]

CASES = {
    "43201": "Moreno Beatty; OH term-ended",
    "33901": "Scott Donalds; FL term-ended",
    "87005": "Heinrich Luján Vasquez",
    "87501": "Heinrich Luján Fernandez",
    "88201": "Heinrich Luján Stansbury Vasquez Fernandez ?",
    "79835": "Cornyn Cruz Heinrich Luján Escobar Vasquez; TX-23 vacant ?",
    "87504": "Heinrich Luján; NM district-unknown",
    "86504": "Gallego Kelly Heinrich Luján; AZ district-unknown; NM district-unknown ?",  # boxes
    "24604": "Kaine Warner Capito Justice; VA district-unknown; WV district-unknown ?",  # boxes
    "20500": "Norton",
    "20001": "Norton",
    "00601": "Hernández",
    "00802": "Plaskett",
    "96910": "Moylan",
    "96799": "Radewagen",
    "96950": "King-Hinds",
    "82003": "Barrasso Lummis Hageman",
    "99501": "Murkowski Sullivan III",
    "94541": "Padilla Schiff; CA-14 vacant",
    "94546": "Padilla Schiff DeSaulnier; CA-14 vacant ?",
    "30030": "Ossoff Warnock Williams",
    "57638": "Rounds Thune Cramer Hoeven Johnson Fedorchak ?",  # in the table, only the other state's side
    "81120": "Bennet Hickenlooper Heinrich Luján Fernandez; CO district-unknown ?",
    "09001": "",
    "96941": "",
    "99999": "",
}


@pytest.mark.parametrize("zip", CASES)
def test_a_zip_code_has_its_members(zip: str) -> None:
    assert told(who_represents(zip, TODAY, FILES)) == CASES[zip]


def test_all_seats_are_there_or_said_to_be_open() -> None:
    roster, table = congress_of(FILES)
    districts = {area for areas in table.areas.values() for area in areas}

    assert len(roster.holders) == 537
    assert (len(table.areas), sum(len(areas) > 1 for areas in table.areas.values())) == (33_774, 7_299)
    assert len(districts) == 437
    assert {area.key for area in districts} - {one.area.key for one in roster.holders} == {
        ("CA", "14"),
        ("FL", "20"),
        ("GA", "13"),
        ("TX", "23"),
    }


def test_over_january_3_no_member_of_the_house_is_named_for_any_zip_code() -> None:
    _, table = congress_of(FILES)
    for zip in sorted(table.areas)[::50]:
        before, after = who_represents(zip, TODAY, FILES), who_represents(zip, OVER, FILES)
        assert not [holder for holder in after.holders if holder.body == "us-house"]
        assert not after.is_current
        assert {holder.id for holder in after.holders} <= {holder.id for holder in before.holders}


def test_two_thirds_of_the_senate_stay() -> None:
    roster, _ = congress_of(FILES)
    staying = [one for one in roster.holders if one.body == "us-senate" and one.holds_seat_on(OVER)]
    assert (len(staying), len(roster.not_named(TODAY)), len(roster.not_named(OVER))) == (65, 2, 437 + 35)
    assert {seat.why for seat in roster.not_named(OVER)} == {WhyOpen.TERM_ENDED}
