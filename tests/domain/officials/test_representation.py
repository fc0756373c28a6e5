"""Who represents a postal code, in a country of three states that only these tests have.

Lago has two senators and three districts, Roca one district and one senator, whose other seat is vacant, and Isla a
delegate and no senators.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.language import Both
from campaign.domain.officials.bodies import Bodies, Body, Day, Hours
from campaign.domain.officials.officeholders import Area, Membership, Officeholder, OpenSeat, WhyOpen
from campaign.domain.officials.representation import Representation, represent
from campaign.domain.officials.rosters import CodeKind, DistrictTable, PostalCode, Roster

TODAY = date(2026, 11, 30)
END = date(2027, 1, 3)
APPOINTED_UNTIL = date(2026, 11, 3)


def _holder(id: str, body: str, area: Area, ends: date = END, *committees: str) -> Officeholder:
    seats = tuple(Membership(committee) for committee in committees)
    return Officeholder(id, body, id.title(), Both("Member", "Miembro"), area, term_ends=ends, committees=seats)


ROSTER = Roster(
    "parliament",
    date(2026, 6, 15),
    holders=(
        _holder("ana", "senate", Area("LA"), date(2031, 1, 3), "law"),
        _holder("jon", "senate", Area("LA"), APPOINTED_UNTIL, "law"),
        _holder("rita", "senate", Area("RO"), date(2029, 1, 3)),
        _holder("bo", "house", Area("LA", "1")),
        _holder("cy", "house", Area("LA", "2")),
        _holder("di", "house", Area("RO", "0")),
        _holder("eli", "house", Area("IS", "0")),
    ),
    vacancies=(OpenSeat("senate", Area("RO"), WhyOpen.VACANT),),
)
TABLE = DistrictTable(
    "house",
    "119",
    END,
    {
        "10001": (Area("LA", "1"),),
        "10002": (Area("LA", "1"), Area("LA", "2")),
        "10003": (Area("LA", "3"),),
        "10004": (Area("LA", "2"), Area("RO", "0")),
        "10005": (Area("LA", "1"),),
        "20001": (Area("RO", "0"),),
    },
)


@dataclass(frozen=True)
class Case:
    code: str
    kind: CodeKind
    region: str
    holders: str
    open_seats: tuple[tuple[str, WhyOpen], ...] = ()
    asks: bool = False


CHANGED = ("LA", WhyOpen.TERM_ENDED)
CASES = (
    Case("10001", CodeKind.AREA, "LA", "ana bo", (CHANGED,)),
    Case("10002", CodeKind.AREA, "LA", "ana bo cy", (CHANGED,), asks=True),
    Case("10003", CodeKind.AREA, "LA", "ana", (CHANGED, ("LA-3", WhyOpen.VACANT))),
    Case("10004", CodeKind.AREA, "LA", "ana rita cy di", (CHANGED, ("RO", WhyOpen.VACANT)), asks=True),
    Case("10005", CodeKind.BOXES, "LA", "ana", (CHANGED, ("LA", WhyOpen.DISTRICT_UNKNOWN))),
    Case("10006", CodeKind.ORGANIZATION, "LA", "ana", (CHANGED, ("LA", WhyOpen.DISTRICT_UNKNOWN))),
    Case("20002", CodeKind.BOXES, "RO", "rita di", (("RO", WhyOpen.VACANT),)),
    Case("30001", CodeKind.AREA, "IS", "eli"),
    Case("90001", CodeKind.MILITARY, "", ""),
    Case(
        "10004",  # boxes at a border
        CodeKind.BOXES,
        "LA",
        "ana rita di",
        (CHANGED, ("RO", WhyOpen.VACANT), ("LA", WhyOpen.DISTRICT_UNKNOWN)),
        asks=True,
    ),
)


def _told(found: Representation) -> tuple[str, tuple[tuple[str, WhyOpen], ...], bool]:
    seats = tuple(("-".join(filter(None, seat.area.key)), seat.why) for seat in found.open_seats)
    return " ".join(holder.id for holder in found.holders), seats, found.asks_area


def _look(case: Case, today: date = TODAY, table: DistrictTable | None = TABLE) -> Representation:
    return represent(PostalCode(case.code, case.kind, case.region), ROSTER, [table] if table else [], today)


def test_an_appointed_senator_whose_term_ended_is_not_named() -> None:
    found = _look(CASES[0])
    assert "jon" not in {holder.id for holder in found.holders}
    assert found.open_seats == (OpenSeat("senate", Area("LA"), WhyOpen.TERM_ENDED, APPOINTED_UNTIL),)
    assert not found.is_current
    assert _told(_look(CASES[0], APPOINTED_UNTIL - timedelta(1)))[0] == "ana jon bo"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_postal_code_has_all_who_may_represent_it_and_no_one_else(case: Case) -> None:
    assert _told(_look(case)) == (case.holders, case.open_seats, case.asks)


def test_an_empty_seat_of_a_region_with_one_district_is_no_unknown_district() -> None:
    without_di = replace(ROSTER, holders=tuple(one for one in ROSTER.holders if one.id != "di"))
    found = represent(PostalCode("20002", CodeKind.BOXES, "RO"), without_di, [TABLE], TODAY)
    assert _told(found) == ("rita", (("RO", WhyOpen.VACANT), ("RO-0", WhyOpen.VACANT)), False)


def test_nobody_is_named_for_a_term_that_is_over() -> None:
    table = {case.code: _told(_look(case, END)) for case in CASES}
    assert table["10001"] == ("ana", (CHANGED, ("LA", WhyOpen.DISTRICTS_CHANGED)), False)
    assert table["20002"] == ("rita", (("RO", WhyOpen.VACANT), ("RO-0", WhyOpen.TERM_ENDED)), False)
    assert table["30001"] == ("", (("IS-0", WhyOpen.TERM_ENDED),), False)


def test_a_new_roster_does_not_revive_the_old_districts() -> None:
    new = Roster("parliament", END, holders=(_holder("new", "house", Area("LA", "1"), date(2029, 1, 3)),))
    found = represent(PostalCode("10001", CodeKind.AREA, "LA"), new, [TABLE], END)
    assert _told(found) == ("", (("LA", WhyOpen.DISTRICTS_CHANGED),), False)
    assert not found.is_current


def test_a_region_without_a_seat_says_so() -> None:
    seats = {one.body: one.has_seat for one in _look(CASES[7]).seats}
    assert seats == {"senate": False, "house": True}


def test_a_region_that_sends_no_one_has_no_unknown_district() -> None:
    seats = represent(PostalCode("40001", CodeKind.BOXES, "FM"), ROSTER, [TABLE], TODAY).seats
    assert [(one.body, one.areas, one.has_seat) for one in seats] == [
        ("senate", (Area("FM"),), False),
        ("house", (), False),
    ]


DENVER = timezone(timedelta(hours=-7))
HOURS = Hours((Day.MONDAY, Day.FRIDAY), "09:00", "17:00", "America/Denver")


@pytest.mark.parametrize(
    ("local", "is_open"),
    [
        (datetime(2026, 11, 30, 9, 0, tzinfo=DENVER), True),  # a Monday
        (datetime(2026, 11, 30, 16, 59, tzinfo=DENVER), True),
        (datetime(2026, 11, 30, 8, 59, tzinfo=DENVER), False),
        (datetime(2026, 11, 30, 17, 0, tzinfo=DENVER), False),
        (datetime(2026, 12, 1, 12, 0, tzinfo=DENVER), False),
        (datetime(2026, 12, 4, 12, 0, tzinfo=DENVER), True),
    ],
)
def test_an_office_is_open_by_its_own_clock(local: datetime, is_open: bool) -> None:
    assert HOURS.is_open(local) is is_open


def test_without_data_nothing_is_said() -> None:
    code = PostalCode("10001", CodeKind.AREA, "LA")
    nothing = represent(code, None, [TABLE], TODAY)
    assert (nothing.holders, nothing.regions, nothing.is_current) == ((), ("LA",), False)
    assert represent(None, ROSTER, [TABLE], TODAY) == Representation(None)
    assert _told(_look(CASES[0], table=None))[1] == (CHANGED, ("LA", WhyOpen.NO_TABLE))
    assert _told(_look(CASES[4], table=None))[1] == (CHANGED, ("LA", WhyOpen.DISTRICT_UNKNOWN))  # boxes


def test_a_code_is_in_no_message() -> None:
    assert "10001" not in repr(PostalCode("10001", CodeKind.AREA, "LA")) + repr(TABLE)


@given(st.sampled_from(CASES), st.dates(date(2026, 1, 1), date(2032, 1, 1)))
def test_no_one_is_ever_named_on_or_after_the_end_of_their_term(case: Case, day: date) -> None:
    for holder in _look(case, day).holders:
        assert holder.term_ends is not None
        assert day < holder.term_ends


@given(st.sampled_from(CASES), st.dates(date(2026, 1, 1), date(2032, 1, 1)))
def test_each_area_has_someone_or_says_why_it_has_no_one(case: Case, day: date) -> None:
    for seats in _look(case, day).seats:
        told = {holder.area for holder in seats.holders} | {seat.area for seat in seats.open_seats}
        assert told == (set(seats.areas) if seats.has_seat else set())


def test_committees_are_bodies_with_members_by_the_name_of_the_list() -> None:
    law = Body("senate-law", Both("Committee on Law", "Comité de Leyes"), part_of="senate", imported_as="law")
    assert [holder.id for holder in ROSTER.members(law, TODAY)] == ["ana"]
    assert [holder.id for holder in ROSTER.members(Body("senate", law.name), TODAY)] == ["ana", "rita"]


def test_a_part_has_the_hours_and_the_finder_of_its_whole() -> None:
    name = Both("A", "A")
    whole = Body("parliament", name, finder="https://parliament.example/find")
    senate = Body("upper", name, part_of="parliament", imported_as="senate")
    law = Body("senate-law", name, part_of="upper")
    bodies = Bodies.of((whole, senate, law))
    assert bodies.finder_of(law) == "https://parliament.example/find"
    assert bodies.whole_of(law) == whole
    assert bodies.find("senate") == senate
    assert bodies.parts_of(whole) == (senate,)
    assert bodies.hours_of(law) is None
    circle = Bodies.of((Body("a", name, part_of="b"), Body("b", name, part_of="a")))
    assert circle.whole_of(circle.all[0]).id == "b"


def test_the_state_of_the_mail_is_not_forgotten_where_a_table_has_only_the_other_side_of_a_border() -> None:
    found = represent(PostalCode("10001", CodeKind.AREA, "RO"), ROSTER, [TABLE], TODAY)
    assert _told(found) == ("rita ana di bo", (("RO", WhyOpen.VACANT), CHANGED), True)
    assert represent(PostalCode("10004", CodeKind.AREA, "LA"), ROSTER, [TABLE], END).regions == ("LA", "RO")
