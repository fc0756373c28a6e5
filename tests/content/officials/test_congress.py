"""The public files on the U.S. Congress, by an excerpt: each pitfall of the data is a case."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from campaign.content.newspapers.tables import Unreadable
from campaign.content.officials.congress import SOURCE, CongressFiles, congress_roster
from campaign.content.officials.congress_files import CongressReading, read_congress_files
from campaign.content.officials.districts import district_table, term_of_congress
from campaign.domain.language import Both
from campaign.domain.officials.bodies import Body
from campaign.domain.officials.officeholders import Membership, Office, WhyOpen
from tests.content.officials.excerpt import FILES, congress_of, told, who_represents

TODAY = date(2026, 11, 30)
ROSTER, TABLE = congress_of()
OVER = date(2027, 1, 3)


@pytest.mark.parametrize(("zip", "stays", "state"), [("43201", "Moreno", "OH"), ("33901", "Scott", "FL")])
def test_the_two_seats_that_changed_on_november_3_name_no_one(zip: str, stays: str, state: str) -> None:
    found = who_represents(zip, TODAY)
    senate = next(seats for seats in found.seats if seats.body == "us-senate")

    assert [holder.family_name for holder in senate.holders] == [stays]
    assert [(seat.area.region, seat.why, seat.since) for seat in senate.open_seats] == [
        (state, WhyOpen.TERM_ENDED, date(2026, 11, 3))
    ]
    assert not found.is_current
    assert who_represents(zip, date(2026, 11, 2)).is_current


CASES = {
    "87005": "Heinrich Luján Vasquez",
    "87005-1234": "Heinrich Luján Vasquez",
    "88201": "Heinrich Luján Stansbury Vasquez Fernandez ?",
    "87011": "Heinrich Luján; NM district-unknown",  # post office boxes
    "87131": "Heinrich Luján; NM district-unknown",  # one organization, not in the table
    "20889": "Alsobrooks Hollen Raskin",  # one organization, in the table
    "82001": "Barrasso Lummis Hageman",
    "82003": "Barrasso Lummis Hageman",  # boxes, in a state with one district
    "20001": "Norton",
    "00601": "Hernández",
    "96910": "Moylan",
    "00802": "; VI-0 vacant",
    "94541": "; CA vacant; CA vacant; CA-14 vacant",
    "94546": "DeSaulnier; CA vacant; CA vacant; CA-14 vacant ?",
    "09001": "",
    "99999": "",
    "68001": "Fischer Ricketts; NE-1 vacant",
}


@pytest.mark.parametrize("zip", CASES)
def test_each_kind_of_zip_code_comes_out_right(zip: str) -> None:
    assert told(who_represents(zip, TODAY)) == CASES[zip]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (OVER - timedelta(1), "Heinrich Luján Vasquez"),
        (OVER, "Heinrich; NM term-ended; NM districts-changed"),
        (date(2031, 1, 3), "; NM term-ended; NM term-ended; NM districts-changed"),
    ],
)
def test_on_january_3_the_house_and_a_third_of_the_senate_are_named_no_more(today: date, expected: str) -> None:
    found = who_represents("87005", today)
    assert told(found) == expected
    assert found.is_current == (today < OVER)


def test_members_are_called_and_reached_as_their_body_publishes() -> None:
    luján, norton, hernández = (ROSTER.by_id[id] for id in ("L000570", "N000147", "H001103"))
    assert luján.official("en").greeting == "Dear Senator Luján:"
    assert luján.official("es").greeting == "Estimado senador Luján:"
    assert luján.offices[0] == Office(
        "Washington",
        "202-224-6621",
        ("498 Russell Senate Office Building", "Washington, DC 20510"),
        "America/New_York",
    )
    assert [office.time_zone for office in luján.offices[1:]] == ["America/Denver", "America/Denver"]
    assert (norton.title, norton.votes) == (Both("Delegate", "delegada"), False)
    assert (hernández.title, hernández.votes) == (Both("Resident Commissioner", "comisionado residente"), False)
    assert hernández.family_name == ""  # the file's other name for him is not the one that he goes by
    assert luján.votes
    assert {holder.as_of for holder in ROSTER.holders} == {date(2026, 6, 15)}


def test_committees_and_their_parts_have_members_and_names() -> None:
    part = Body("homeland", Both("a", "a"), imported_as="HSAP04")
    assert ROSTER.committees["HSAP04"].startswith("House Committee on Appropriations: ")
    everyone = [holder.family_name for holder in ROSTER.members(Body("x", part.name, imported_as="SSJU"), TODAY)]
    assert "Moody" not in everyone  # she sits on it in the data, but her term ended
    assert ROSTER.by_id["M001244"].sits_on(Body("x", part.name, imported_as="SSJU")) == Membership("SSJU", "")


def test_without_a_day_the_data_are_as_of_the_newest_date_in_them() -> None:
    files = read_congress_files(path for path in FILES if path.suffix == ".yaml").files
    assert congress_roster(files, lambda _: None, None, TODAY).as_of == date(2025, 1, 21)


def test_a_table_is_tied_to_the_end_of_its_congress() -> None:
    assert (TABLE.term, TABLE.valid_until) == ("119", OVER)
    assert term_of_congress(120).ends == date(2029, 1, 3)


def test_json_is_read_as_yaml_is(tmp_path: Path) -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        data = text if path.suffix == ".csv" else json.dumps(yaml.safe_load(text))
        (tmp_path / path.with_suffix(".json").name).write_text(data, encoding="utf-8")
    assert congress_of(tuple(sorted(tmp_path.iterdir()))) == (ROSTER, TABLE)


def _entry(**changes: Any) -> dict[str, Any]:
    term = {"type": "sen", "start": "2025-01-03", "end": "2031-01-03", "state": "NM", "party": "Whig"}
    return {"id": {"bioguide": "X1"}, "name": {"first": "A", "last": "B"}, "terms": [term | changes]}


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([_entry(state="XX")], "member 1 (B) cannot be read ('XX' is no state)"),
        ([_entry(type="king")], "'king' is neither sen nor rep"),
        ([_entry(type="rep")], "member 1 (B) has no district"),
        ([_entry(end="soon")], "member 1 (B) cannot be read"),
        ([_entry(), _entry() | {"terms": []}], "member 2 (B) cannot be read"),
        ([_entry() | {"name": {"first": "A"}}], "member 1 (without a name) has no last"),
        ([_entry(), _entry()], "has X1 twice"),
        ([_entry(), {"terms": None}], "has a term without a date"),
        ([_entry(start="then")], "has a term without a date"),
        ([], "legislators-current.yaml is missing"),
    ],
)
def test_a_file_with_anything_unreadable_is_refused_whole(entries: list[Any], said: str) -> None:
    with pytest.raises(Unreadable) as refused:
        congress_roster(CongressFiles(members=entries), lambda _: None, None, TODAY)
    assert said in str(refused.value)


def test_who_takes_a_seat_later_is_no_member_yet() -> None:
    """A file that was made ready for the day on which terms begin."""
    again, new = _entry(end="2027-01-03"), _entry(start="2027-01-03", end="2033-01-03") | {"id": {"bioguide": "X2"}}
    again["terms"] = [*again["terms"], {**again["terms"][0], "start": "2027-01-03", "end": "2033-01-03"}]
    files = CongressFiles(members=[again, new])
    before, after = (congress_roster(files, lambda _: None, None, day) for day in (OVER - timedelta(1), OVER))

    assert [(one.id, one.term_ends) for one in before.holders] == [("X1", OVER)]
    assert before.as_of == date(2025, 1, 3)
    fast_clock = congress_roster(files, lambda _: None, date(2027, 2, 1), OVER - timedelta(1))
    assert (fast_clock.as_of, [one.id for one in fast_clock.holders]) == (OVER - timedelta(1), ["X1"])
    assert [(one.id, one.term_ends) for one in after.holders] == [("X1", date(2033, 1, 3)), ("X2", date(2033, 1, 3))]


def test_nothing_that_a_list_of_another_body_may_not_have_is_taken() -> None:
    """Characters that hide or turn others, addresses that lead elsewhere, and numbers that cost the caller."""
    dirty = _entry(url="https://a:b@evil.example", contact_form="https://127.0.0.1/form", phone="1-900-555-0100")
    dirty["name"] = {"first": "A\u202e", "last": "B\x07", "official_full": "A\u202e B\x07"}
    offices = [
        {"id": {"bioguide": "X1"}, "offices": [{"city": "Vado\u202e", "phone": "911"}, {"city": "N", "phone": "1 2"}]}
    ]
    [one] = congress_roster(CongressFiles([dirty], offices), lambda _: None, None, TODAY).holders

    assert (one.name, one.family_name, one.website, one.form_url) == ("A B", "B", None, None)
    assert [(office.place, office.phone) for office in one.offices] == [("Vado", None), ("N", None)]


def test_a_key_that_is_given_twice_in_json_is_refused() -> None:
    with pytest.raises(Unreadable, match="members.json: the key 'end' is given twice"):
        CongressReading().add("members.json", '[{"terms": [{"end": "2027-01-03", "end": "2099-01-03"}]}]')


def test_a_member_is_from_the_list_that_has_them() -> None:
    assert {one.source_url for one in ROSTER.holders} == {SOURCE}


def test_a_state_with_one_senator_has_a_vacant_seat_and_a_party_its_own_name() -> None:
    roster = congress_roster(CongressFiles(members=[_entry()]), lambda _: None, None, TODAY)
    empty = Counter(seat.area.region for seat in roster.vacancies if seat.body == "us-senate")
    assert (empty["NM"], empty["WY"], empty["DC"], len(empty)) == (1, 2, 0, 50)
    assert roster.holders[0].party == Both("Whig", "Whig")
    assert roster.holders[0].offices == ()


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("zip,state,district\n8700,NM,1\n", "line 2: '8700' isn’t a ZIP code"),
        ("zip,state,district\n87001,New Mexico,1\n", "line 2: 'New Mexico' isn’t a state"),
        ("zip,state,district\n87001,NM,one\n", "line 2: 'one' isn’t the number of a district"),
        ("zip,state,district\n", "the table has no lines below the first"),
        ("zip,state\n87001,NM\n", "names no column district"),
    ],
)
def test_a_table_of_zip_codes_with_a_wrong_line_is_refused(lines: str, said: str) -> None:
    with pytest.raises(Unreadable) as refused:
        district_table(lines, term_of_congress(119))
    assert said in str(refused.value)


def test_a_table_may_have_other_names_for_its_columns_and_the_census_numbers() -> None:
    table = district_table("zip;state;cd\n87001;NM;01\n00601;PR;98\n99501;AK;00\n96799;AS;ZZ\n", term_of_congress(119))
    assert {code: areas[0].key for code, areas in table.areas.items()} == {
        "87001": ("NM", "1"),
        "00601": ("PR", "0"),
        "99501": ("AK", "0"),
    }
