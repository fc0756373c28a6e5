"""The officials of a campaign's bodies: those that its content lists, and those that were imported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from campaign.domain.officials.bodies import Bodies, Body
from campaign.domain.officials.officeholders import Membership, Officeholder, OpenSeat
from campaign.domain.officials.representation import BodySeats, Representation, represent
from campaign.domain.officials.rosters import DistrictTable, PostalCode, Roster


@dataclass(frozen=True, slots=True)
class CommitteeMembers:
    """A committee, and who of the people that represent someone sits on it.

    `is_sure` is false where it depends on which of several areas is theirs, or where it has no members of theirs and a
    seat has no one that we could name.
    """

    committee: Body
    members: tuple[tuple[Officeholder, Membership], ...]
    is_sure: bool = True


@dataclass(frozen=True)
class CampaignOfficials:
    """What a campaign knows of its bodies' officials on a day."""

    bodies: Bodies
    rosters: tuple[Roster, ...]
    tables: tuple[DistrictTable, ...] = ()

    @classmethod
    def of(
        cls,
        bodies: Iterable[Body],
        listed: Iterable[Officeholder],
        imported: Mapping[str, Roster],
        tables: Iterable[DistrictTable] = (),
    ) -> CampaignOfficials:
        """Return the officials of a campaign's bodies, those that it lists itself first."""
        known = Bodies(tuple(bodies))
        of_lists = (imported[body.list_id] for body in known.all if body.list_id in imported)
        return cls(known, (*_own(known, listed), *of_lists), tuple(tables))

    @property
    def as_of(self) -> date | None:
        """The day of the oldest data."""
        return min(filter(None, (roster.as_of for roster in self.rosters)), default=None)

    @cached_property
    def by_id(self) -> Mapping[str, Officeholder]:
        """Everyone by id, those included whose term has ended; the campaign's own entry goes before a list's."""
        return {id: holder for roster in reversed(self.rosters) for id, holder in roster.by_id.items()}

    def find(self, id: str, today: date) -> Officeholder | None:
        """Return an official who holds a seat today."""
        holder = self.by_id.get(id)
        return holder if holder and holder.holds_seat_on(today) else None

    def find_all(self, ids: Iterable[str], today: date) -> tuple[Officeholder, ...]:
        """Return the officials with these ids who hold a seat today, each once."""
        return tuple(holder for id in dict.fromkeys(ids) if (holder := self.find(id, today)))

    def members(self, body: Body, today: date) -> tuple[Officeholder, ...]:
        """Return who holds a seat of a body or of one of its parts today, or sits on it."""
        within = [one for one in self.bodies.all if body in self.bodies.line_of(one)] or [body]
        found = (holder for one in within for roster in self.rosters for holder in roster.members(one, today))
        return tuple({holder.id: holder for holder in found if self.by_id[holder.id] == holder}.values())

    def not_named(self, body: Body, today: date) -> tuple[OpenSeat, ...]:
        """Return the seats of a body, or of one of its parts, for which no one can be named."""
        ids = {id for one in self.bodies.all if body in self.bodies.line_of(one) for id in (one.id, one.list_id)}
        seats = (seat for roster in self.rosters for seat in roster.not_named(today))
        return tuple(seat for seat in seats if seat.body in (ids or {body.id, body.list_id}))

    def without_data(self) -> tuple[Body, ...]:
        """The outermost bodies with a page of their own that says who represents an address, but no officials here."""
        known = {self.bodies.whole_of(body).id for one in self.rosters if (body := self.bodies.find(one.body))}
        inside = (self.bodies.whole_of(body) for body in self.bodies.all if body.finder)
        return tuple(dict.fromkeys(body for body in inside if body.id not in known))

    def without_regions(self, today: date) -> tuple[Officeholder, ...]:
        """Return who holds a seat today in the bodies whose officials are everyone's, wherever they live."""
        holders = (holder for roster in self.rosters if not roster.has_regions for holder in roster.holders)
        return tuple(holder for holder in holders if self.find(holder.id, today) == holder)

    def by_region(self) -> tuple[Body, ...]:
        """Return the outermost bodies whose officials depend on where someone lives: a list, a table of districts or a
        page of the body's own says so, and they were not imported without regions."""
        lists = [one.body for one in self.rosters if one.has_regions]
        tables = [one.body for one in self.tables]
        pages = [body.id for body in self.bodies.all if body.finder]
        everyones = self._outermost(one.body for one in self.rosters if not one.has_regions)
        found = self._outermost(lists) | (self._outermost([*tables, *pages]) - everyones)
        return tuple(body for body in self.bodies.all if body.id in found)

    def _outermost(self, ids: Iterable[str]) -> frozenset[str]:
        return frozenset(self.bodies.whole_of(body).id for id in ids if (body := self.bodies.find(id)))

    def representation(self, code: PostalCode | None, today: date, region: str = "") -> Representation:
        """Return who represents the people at a postal code in the bodies that have regions.

        `region` is the one that they live in, where the code lies in several; any other says nothing.
        """
        found = self._representation(code, today)
        return found.within(region) if found.asks_region and region in found.regions else found

    def _representation(self, code: PostalCode | None, today: date) -> Representation:
        answers = [represent(code, one, self.tables, today) for one in self.rosters if one.has_regions]
        if not answers:
            return represent(code, None, (), today)
        regions = tuple(dict.fromkeys(region for answer in answers for region in answer.regions))
        seats = tuple(seat for answer in answers for seat in answer.seats)
        as_of = min(filter(None, (answer.as_of for answer in answers)), default=None)
        return replace(answers[0], regions=regions, seats=seats, as_of=as_of)

    def on_committees(self, found: Representation) -> tuple[CommitteeMembers, ...]:
        """Return who of those that represent someone sits on each committee that any such officials sit on."""
        return tuple(self._on_committee(body, found.seats) for body in self.bodies.all if self._has_seats(body))

    def _has_seats(self, body: Body) -> bool:
        return bool({body.id, body.list_id} & self._committees)

    @cached_property
    def _committees(self) -> frozenset[str]:
        return frozenset[str]().union(*(roster.with_seats for roster in self.rosters if roster.has_regions))

    def _on_committee(self, body: Body, seats: Iterable[BodySeats]) -> CommitteeMembers:
        within = [one for one in seats if self._may_sit_on(body, one.body)]
        members = [(holder, seat) for one in within for holder in one.holders if (seat := holder.sits_on(body))]
        asks = any(one.asks_area for one in within for holder in one.holders if holder.sits_on(body))
        has_open = any(one.open_seats for one in within)
        return CommitteeMembers(body, tuple(members), not (asks if members else has_open))

    def _may_sit_on(self, committee: Body, body: str) -> bool:
        """Whether members of a body may sit on a committee: where it is part of that body, or it isn't known of what."""
        outer = {id for one in self.bodies.line_of(committee) for id in (one.id, one.list_id)}
        return committee.part_of is None or body in outer or not self.bodies.find(body)


def _own(bodies: Bodies, listed: Iterable[Officeholder]) -> Iterator[Roster]:
    """Yield a roster for each outermost body of which the campaign itself lists officials."""
    found: dict[str, list[Officeholder]] = {}
    for holder in listed:
        body = bodies.find(holder.body)
        if body:
            found.setdefault(bodies.whole_of(body).id, []).append(holder)
    for id, holders in found.items():
        as_of = min(filter(None, (holder.as_of for holder in holders)), default=None)
        yield Roster(id, as_of, holders[0].source_url, tuple(holders))
