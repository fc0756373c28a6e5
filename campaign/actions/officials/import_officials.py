"""Import officials, and the districts of postal codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from campaign.domain.officials.officeholders import Officeholder
from campaign.domain.officials.rosters import DistrictTable, Roster
from campaign.storage.officials.registers import delete_roster, put_district_table, put_roster
from campaign.storage.store import Store


@dataclass(frozen=True, slots=True)
class RosterChange:
    """What an import changed in the officials of a body."""

    roster: Roster
    new: tuple[Officeholder, ...]
    changed: tuple[Officeholder, ...]
    gone: tuple[Officeholder, ...]

    @property
    def unchanged(self) -> int:
        """How many officials are as they were."""
        return len(self.roster.holders) - len(self.new) - len(self.changed)


class HeldByAnotherList(Exception):
    """The officials of `body` are in the list of `whole` already; imported twice, everyone would be named twice."""

    def __init__(self, body: str, whole: str) -> None:
        super().__init__(body, whole)
        self.body, self.whole = body, whole


def import_rosters(store: Store, rosters: Iterable[Roster], now: datetime) -> tuple[RosterChange, ...]:
    """Replace what is known of each body, and the lists of its parts alone, all in one transaction.

    Raises HeldByAnotherList for a body that is part of another list.
    """
    known = store.officials.register().rosters
    changes = tuple(_change(known.get(roster.body, Roster(roster.body)), roster) for roster in rosters)
    parts = {body for change in changes for body in _parts_alone(change.roster, known)}
    with store.writing() as session:
        for body in sorted(parts):
            delete_roster(session, body)
        for change in changes:
            put_roster(session, change.roster, now)
    return changes


def _parts_alone(roster: Roster, known: Mapping[str, Roster]) -> Iterator[str]:
    """Yield the bodies of lists that a whole one replaces."""
    for body, other in known.items():
        if body == roster.body:
            continue
        if body in roster.bodies:
            yield body
        elif shared := next((one for one in roster.bodies if one in other.bodies), None):
            raise HeldByAnotherList(shared, body)


def import_district_table(store: Store, table: DistrictTable, now: datetime) -> bool:
    """Replace the table of a body's districts, and return whether anything changed."""
    with store.writing() as session:
        return put_district_table(session, table, now)


def _change(before: Roster, after: Roster) -> RosterChange:
    new = tuple(holder for holder in after.holders if holder.id not in before.by_id)
    old = tuple(holder for holder in after.holders if holder.id in before.by_id)
    changed = tuple(holder for holder in old if _undated(holder) != _undated(before.by_id[holder.id]))
    gone = tuple(holder for holder in before.holders if holder.id not in after.by_id)
    return RosterChange(after, new, changed, gone)


def _undated(holder: Officeholder) -> Officeholder:
    return replace(holder, as_of=None)
