"""What a campaign knows of its bodies' officials: its own list and imported ones together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from campaign.domain.language import Both
from campaign.domain.officials.bodies import Body
from campaign.domain.officials.campaign_rosters import CampaignOfficials
from campaign.domain.officials.officeholders import Area, Membership, Office, Officeholder
from campaign.domain.officials.rosters import CodeKind, PostalCode
from tests.domain.officials.test_representation import END, ROSTER, TABLE, TODAY

NAME = Both("A", "A")
BODIES = (
    Body("national", NAME, imported_as="parliament", finder="https://parliament.example/find"),
    Body("upper", NAME, part_of="national", imported_as="senate"),
    Body("lower", NAME, part_of="national", imported_as="house"),
    Body("upper-law", NAME, part_of="upper", imported_as="law"),
    Body("council", NAME),
    Body("buses", NAME, part_of="council"),
)
VERA = Officeholder("vera", "council", "Vera", NAME, as_of=date(2026, 9, 1), committees=(Membership("buses", "Chair"),))
KNOWN = CampaignOfficials.of(BODIES, [VERA], {"parliament": ROSTER, "other": ROSTER}, [TABLE])


def _code(code: str, region: str = "LA") -> PostalCode:
    return PostalCode(code, CodeKind.AREA, region)


def _on_law(code: str, region: str = "LA", known: CampaignOfficials = KNOWN) -> tuple[list[str], bool]:
    [law, *_] = known.on_committees(known.representation(_code(code, region), TODAY))
    assert law.committee.id == "upper-law"
    return [holder.id for holder, _ in law.members], law.is_sure


def _members(id: str, day: date = TODAY) -> list[str]:
    body = KNOWN.bodies.find(id)
    assert body
    return [holder.id for holder in KNOWN.members(body, day)]


def test_a_body_has_its_own_members_and_those_of_its_parts() -> None:
    assert _members("council") == ["vera"]
    assert _members("buses") == ["vera"]
    assert sorted(_members("national")) == ["ana", "bo", "cy", "di", "eli", "rita"]
    assert _members("lower", END) == []
    assert KNOWN.as_of == date(2026, 6, 15)


def test_seats_without_a_name_are_those_of_the_body_and_its_parts() -> None:
    seats = {
        id: len(KNOWN.not_named(body, TODAY))
        for id in ("national", "upper", "lower", "council")
        if (body := KNOWN.bodies.find(id))
    }
    assert seats == {"national": 2, "upper": 2, "lower": 0, "council": 0}


def test_a_postal_code_is_asked_of_bodies_with_regions_alone() -> None:
    found = KNOWN.representation(_code("10001"), TODAY)
    assert [holder.id for holder in found.holders] == ["ana", "bo"]
    council = CampaignOfficials.of(BODIES, [VERA], {})
    assert council.representation(_code("10001"), TODAY).holders == ()
    assert council.representation(_code("10001"), TODAY).as_of is None


def test_a_member_of_a_committee_is_named_and_no_one_is_only_where_that_is_sure() -> None:
    assert _on_law("10001") == (["ana"], True)
    assert _on_law("20001", "RO") == ([], False)  # the other seat is vacant
    assert _on_law("30001", "IS") == ([], True)  # no one from there sits in the upper chamber
    assert _on_law("10004") == (["ana"], False)  # either side of a border
    full = replace(ROSTER, vacancies=())
    assert _on_law("20001", "RO", CampaignOfficials.of(BODIES, [], {"parliament": full}, [TABLE])) == ([], True)


def test_the_campaigns_own_entry_goes_before_that_of_a_list() -> None:
    ours = replace(ROSTER.by_id["ana"], body="upper", offices=(Office("Río", "555-0100"),))
    known = CampaignOfficials.of(BODIES, [ours], {"parliament": ROSTER}, [TABLE])
    senate = known.bodies.find("upper")
    assert senate
    assert [one.offices for one in known.members(senate, TODAY) if one.id == "ana"] == [ours.offices]
    assert known.by_id["ana"] == ours


def test_members_at_large_need_no_table() -> None:
    assert [one.id for one in KNOWN.representation(_code("1", "IS"), TODAY).holders] == ["eli"]
    assert ROSTER.by_id["eli"].area == Area("IS", "0")
