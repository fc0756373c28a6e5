"""Who represents the people at a postal code: everyone it may be, and never a guess."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from campaign.domain.officials.officeholders import AT_LARGE, Area, Officeholder, OpenSeat, WhyOpen
from campaign.domain.officials.rosters import CodeKind, DistrictTable, PostalCode, Roster


@dataclass(frozen=True, slots=True)
class BodySeats:
    """The seats of one body for a postal code.

    `areas` are those that the code lies in, a whole region where its district is not known; if there are several, only
    the person at the address knows which is theirs. Without a seat, the region sends no one to this body.
    """

    body: str
    areas: tuple[Area, ...] = ()
    holders: tuple[Officeholder, ...] = ()
    open_seats: tuple[OpenSeat, ...] = ()
    as_of: date | None = None

    @property
    def asks_area(self) -> bool:
        """Whether the code lies in several areas, so that we have to ask."""
        return len(self.areas) > 1

    @property
    def has_seat(self) -> bool:
        """Whether the region sends anyone to this body."""
        return bool(self.holders or self.open_seats)

    def within(self, region: str) -> BodySeats:
        """Return the seats of one of the regions alone."""
        return replace(
            self,
            areas=tuple(area for area in self.areas if area.region == region),
            holders=tuple(holder for holder in self.holders if holder.area.region == region),
            open_seats=tuple(seat for seat in self.open_seats if seat.area.region == region),
        )


@dataclass(frozen=True, slots=True)
class Representation:
    """Who represents the people at a postal code.

    `kind` is None for a code that does not exist. `regions` are those that it lies in. `as_of` is the day of the data,
    None where there are none; of several lists, that of the oldest.
    """

    kind: CodeKind | None
    regions: tuple[str, ...] = ()
    seats: tuple[BodySeats, ...] = ()
    as_of: date | None = None

    @property
    def holders(self) -> tuple[Officeholder, ...]:
        """Everyone who represents the code, or may."""
        return tuple(holder for seats in self.seats for holder in seats.holders)

    @property
    def open_seats(self) -> tuple[OpenSeat, ...]:
        """The seats for which no one is named."""
        return tuple(seat for seats in self.seats for seat in seats.open_seats)

    @property
    def has_seats(self) -> bool:
        """Whether the code's regions send anyone anywhere."""
        return any(seats.has_seat for seats in self.seats)

    @property
    def asks_region(self) -> bool:
        """Whether the code lies in several regions, so that we have to ask for theirs before anything else."""
        return len(self.regions) > 1 and self.has_seats

    def within(self, region: str) -> Representation:
        """Return who represents those at the code who live in one of its regions."""
        return replace(self, regions=(region,), seats=tuple(seats.within(region) for seats in self.seats))

    @property
    def asks_area(self) -> bool:
        """Whether the code lies in several areas of a body."""
        return any(seats.asks_area for seats in self.seats)

    @property
    def is_current(self) -> bool:
        """Whether the data still hold for every seat: there are some, no term in them has ended, and the districts are
        today's."""
        past = (WhyOpen.TERM_ENDED, WhyOpen.DISTRICTS_CHANGED)
        return self.as_of is not None and not any(seat.why in past for seat in self.open_seats)


def represent(
    code: PostalCode | None, roster: Roster | None, tables: Iterable[DistrictTable], today: date
) -> Representation:
    """Return who represents the people at a postal code today; `code` is None for one that does not exist."""
    if code is None:
        return Representation(None)
    as_of = roster.as_of if roster else None
    if code.kind is CodeKind.MILITARY or not code.region or roster is None:
        return Representation(code.kind, (code.region,) if code.region else (), as_of=as_of)
    found = _Lookup(code, roster, {table.body: table for table in tables}, today)
    return Representation(code.kind, found.regions, tuple(found.seats()), as_of)


@dataclass(frozen=True, slots=True)
class _Lookup:
    code: PostalCode
    roster: Roster
    tables: dict[str, DistrictTable]
    today: date

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions of the code: that of its mail, and any other in which a table has part of its area. Regions stay
        as they are when districts change; those of boxes are where people live who have them."""
        areas = (area for table in self.tables.values() for area in table.areas.get(self.code.code, ()))
        return tuple(dict.fromkeys((self.code.region, *(area.region for area in areas))))

    def seats(self) -> Iterator[BodySeats]:
        for body in self.roster.bodies:
            if body in self.roster.has_districts:
                yield self._joined(body, (self._of_districts(body, region) for region in self.regions))
            else:
                yield self._joined(body, (self._of(body, Area(region)) for region in self.regions))

    def _joined(self, body: str, parts: Iterable[BodySeats]) -> BodySeats:
        areas: tuple[Area, ...] = ()
        holders: tuple[Officeholder, ...] = ()
        open_seats: tuple[OpenSeat, ...] = ()
        for part in parts:
            areas, holders = (*areas, *part.areas), (*holders, *part.holders)
            open_seats = (*open_seats, *part.open_seats)
        return BodySeats(body, areas, holders, open_seats, self.roster.as_of)

    def _of(self, body: str, area: Area) -> BodySeats:
        return BodySeats(body, (area,), *self.roster.seats(body, area, self.today))

    def _of_districts(self, body: str, region: str) -> BodySeats:
        only = self._of(body, Area(region, AT_LARGE))
        if only.has_seat:
            return only
        table = self.tables.get(body)
        is_old = table is not None and not table.is_valid_on(self.today)
        areas = () if is_old else self._areas(table, region)
        if areas:
            return self._joined(body, (self._held_or_vacant(body, area) for area in areas))
        if not self._sends_anyone(body, region):
            return BodySeats(body)
        since = table.valid_until if table and is_old else None
        seat = OpenSeat(body, Area(region), self._why_unknown(table), since)
        return BodySeats(body, (Area(region),), open_seats=(seat,))

    def _why_unknown(self, table: DistrictTable | None) -> WhyOpen:
        """Return why no district is known. Boxes have none that a table could tell."""
        if table and not table.is_valid_on(self.today):
            return WhyOpen.DISTRICTS_CHANGED
        is_told = table is not None or self.code.kind is CodeKind.BOXES
        return WhyOpen.DISTRICT_UNKNOWN if is_told else WhyOpen.NO_TABLE

    def _held_or_vacant(self, body: str, area: Area) -> BodySeats:
        seats = self._of(body, area)
        return seats if seats.has_seat else replace(seats, open_seats=(OpenSeat(body, area, WhyOpen.VACANT),))

    def _sends_anyone(self, body: str, region: str) -> bool:
        table = self.tables.get(body)
        return self.roster.represents(body, region) or (table is not None and table.covers(region))

    def _areas(self, table: DistrictTable | None, region: str) -> tuple[Area, ...]:
        """Return the code's areas in a region: its only district, else those of a table. Boxes have none in a table,
        since people live elsewhere than their mail."""
        if table is None:
            return ()
        if table.districts_of(region) == {AT_LARGE}:
            return (Area(region, AT_LARGE),)
        listed = () if self.code.kind is CodeKind.BOXES else table.areas.get(self.code.code, ())
        return tuple(area for area in listed if area.region == region)
