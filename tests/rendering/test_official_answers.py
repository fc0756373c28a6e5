"""What is said of the officials of a postal code: by the list that has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from campaign.domain.language import Both
from campaign.domain.officials.bodies import Body
from campaign.domain.officials.campaign_rosters import CampaignOfficials
from campaign.domain.officials.officeholders import WhyOpen
from campaign.domain.officials.rosters import CodeKind, PostalCode, Roster
from campaign.rendering.locale import locale_for
from campaign.rendering.officials.answers import open_seat_message
from tests.domain.officials.test_representation import ROSTER, TODAY

NAME = Both("A", "A")


def test_an_empty_seat_is_dated_by_its_own_list() -> None:
    ana = replace(ROSTER.by_id["ana"], body="assembly", as_of=date(2025, 2, 1))
    older = Roster("assembly", date(2025, 2, 1), holders=(ana,))
    bodies = (Body("parliament", NAME), Body("assembly", NAME))
    known = CampaignOfficials.of(bodies, (), {"parliament": ROSTER, "assembly": older})
    found = known.representation(PostalCode("20001", CodeKind.AREA, "RO"), TODAY)
    [vacant] = [seat for seat in found.open_seats if seat.why is WhyOpen.VACANT]

    said = open_seat_message(vacant, found, known.bodies, locale_for("en"))
    assert said.values["as_of"] == "June 15, 2026"
