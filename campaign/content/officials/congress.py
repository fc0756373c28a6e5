"""The public files on the members of the Congress of the United States: members, their offices, and committees.

They are those of the project congress-legislators, in the public domain. What the Congress is called and how it is made
up is known here and nowhere else in the program; a campaign names it as a body of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from campaign.content.newspapers.tables import Unreadable
from campaign.content.officials.congress_members import HOUSE, SENATE, member
from campaign.content.officials.congress_offices import local_offices
from campaign.domain.newspapers.states import STATES
from campaign.domain.officials.officeholders import AT_LARGE, Area, Membership, Officeholder, OpenSeat, WhyOpen
from campaign.domain.officials.rosters import Roster
from campaign.domain.texts.normalise import one_line

CONGRESS = "us-congress"
SOURCE = "https://github.com/unitedstates/congress-legislators"
#: The files that `--from` asks for, in the order in which they are read.
FILES = (
    "legislators-current.yaml",
    "legislators-district-offices.yaml",
    "committees-current.yaml",
    "committee-membership-current.yaml",
)
#: The table of ZIP codes and districts that is published beside them.
TABLE = "zccd.csv"
_SENATORS_A_STATE = 2
#: Where a delegate is sent from, who does not vote on the floor.
_DELEGATES_FROM = ("AS", "DC", "GU", "MP", "PR", "VI")


@dataclass
class CongressFiles:
    """The contents of the files, each recognized by what is in it."""

    members: list[Any] = field(default_factory=list)
    offices: list[Any] = field(default_factory=list)
    committees: list[Any] = field(default_factory=list)
    memberships: dict[str, Any] = field(default_factory=dict)

    def add(self, name: str, data: object) -> None:
        """Add a file; Unreadable if it is none of these."""
        first = data[0] if isinstance(data, list) and data else None
        keys = first if isinstance(first, dict) else {}
        if "terms" in keys:
            self.members = data  # type: ignore[assignment]  # a list, as its first item shows
        elif "offices" in keys:
            self.offices = data  # type: ignore[assignment]  # as above
        elif "thomas_id" in keys:
            self.committees = data  # type: ignore[assignment]  # as above
        elif isinstance(data, dict) and data and all(isinstance(seats, list) for seats in data.values()):
            self.memberships = data
        else:
            raise Unreadable(f"{name} is not one of these files: {', '.join(FILES)}")

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the files that were not given."""
        given = (self.members, self.offices, self.committees, self.memberships)
        return tuple(name for name, data in zip(FILES, given, strict=True) if not data)


def congress_roster(
    files: CongressFiles,
    time_zone: Callable[[str], str | None],
    as_of: date | None,
    today: date,
    source_url: str = SOURCE,
) -> Roster:
    """Return the members of Congress; Unreadable if anything about them cannot be read, so that none is left out.

    Without `as_of`, the data are as of the newest date in them that is not after `today`: the files do not say their
    own. Those who take their seat later are no members yet, whatever day a server's clock says.
    """
    if not files.members:
        raise Unreadable(f"{FILES[0]} is missing: without it there are no members")
    day = min(as_of or _newest_date(files.members, today), today)
    committees = _memberships(files.memberships)
    offices = {who: tuple(local_offices(found, time_zone)) for who, found in _offices(files.offices)}
    read = (member(found, number, day, offices, committees) for number, found in enumerate(files.members))
    holders = [replace(holder, source_url=source_url) for holder in read if holder]
    holders.sort(key=lambda one: (one.body != SENATE, one.area.region, int(one.area.district or 0), one.family_name))
    repeated = [id for id, times in Counter(holder.id for holder in holders).items() if times > 1]
    if repeated:
        raise Unreadable(f"{FILES[0]} has {repeated[0]} twice; keep one of the two")
    names = dict(_committee_names(files.committees))
    return Roster(CONGRESS, day, source_url, tuple(holders), tuple(_vacancies(holders)), names)


def _newest_date(members: Iterable[Any], today: date) -> date:
    try:
        starts = [date.fromisoformat(str(term["start"])) for one in members for term in one["terms"]]
        return max(start for start in starts if start <= today)
    except (KeyError, TypeError, ValueError):
        raise Unreadable(f"{FILES[0]} has a term without a date on which it starts, such as 2025-01-03") from None


def _memberships(files: Mapping[str, Any]) -> dict[str, tuple[Membership, ...]]:
    """Return the committees of each member, by the member's id."""
    found: dict[str, tuple[Membership, ...]] = {}
    for committee, seats in files.items():
        for seat in seats:
            who = seat.get("bioguide") if isinstance(seat, dict) else None
            if not isinstance(who, str):
                raise Unreadable(f"{FILES[3]}: a seat on {committee} has no bioguide")
            found[who] = (*found.get(who, ()), Membership(committee, str(seat.get("title") or "")))
    return found


def _offices(files: Iterable[Any]) -> Iterator[tuple[str, list[Any]]]:
    for number, one in enumerate(files, start=1):
        try:
            yield str(one["id"]["bioguide"]), list(one["offices"])
        except (KeyError, TypeError):
            raise Unreadable(f"{FILES[1]}: member {number} has no bioguide or no offices") from None


def _committee_names(files: Iterable[Any]) -> Iterator[tuple[str, str]]:
    for number, one in enumerate(files, start=1):
        try:
            yield str(one["thomas_id"]), _name(one)
            for part in one.get("subcommittees") or ():
                yield f"{one['thomas_id']}{part['thomas_id']}", f"{_name(one)}: {_name(part)}"
        except (KeyError, TypeError, AttributeError):
            raise Unreadable(f"{FILES[2]}: committee {number} has no name or no thomas_id") from None


def _name(committee: Mapping[str, Any]) -> str:
    return one_line(str(committee["name"])).text


def _vacancies(holders: Iterable[Officeholder]) -> Iterator[OpenSeat]:
    """Return the seats that have no one in the data. Which districts of a state have none, only the ZIP table shows."""
    senators = Counter(holder.area.region for holder in holders if holder.body == SENATE)
    for state in sorted(STATES.keys() - set(_DELEGATES_FROM)):
        for _ in range(_SENATORS_A_STATE - senators[state]):
            yield OpenSeat(SENATE, Area(state), WhyOpen.VACANT)
    seated = {holder.area.region for holder in holders if holder.body == HOUSE}
    for place in _DELEGATES_FROM:
        if place not in seated:
            yield OpenSeat(HOUSE, Area(place, AT_LARGE), WhyOpen.VACANT)
