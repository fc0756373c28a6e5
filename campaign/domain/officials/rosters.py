"""What is known of a body's seats as of one day, and which districts postal codes lie in: as imported, never guessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from campaign.domain.officials.bodies import Body
from campaign.domain.officials.officeholders import Area, Officeholder, OpenSeat, WhyOpen


@dataclass(frozen=True)
class Roster:
    """A body's officials as of one day, from one import. `body` is the outermost body; its parts are named by the
    officials. `source_url` is where the data are from. `committees` are the names of those that have members, by id."""

    body: str
    as_of: date | None = None
    source_url: str | None = None
    holders: tuple[Officeholder, ...] = ()
    vacancies: tuple[OpenSeat, ...] = ()
    committees: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def bodies(self) -> tuple[str, ...]:
        """The ids of the bodies in which someone holds a seat, in the roster's order."""
        return tuple(dict.fromkeys(holder.body for holder in self.holders))

    @cached_property
    def by_id(self) -> Mapping[str, Officeholder]:
        """The officeholders by id, those included whose term has ended."""
        return {holder.id: holder for holder in self.holders}

    def represents(self, body: str, region: str) -> bool:
        """Whether anyone, or an empty seat, is from a region or a part of it."""
        return (body, region) in self._regions

    @cached_property
    def _regions(self) -> frozenset[tuple[str, str]]:
        held = {(holder.body, holder.area.region) for holder in self.holders}
        return frozenset(held | {(seat.body, seat.area.region) for seat in self.vacancies})

    @cached_property
    def has_regions(self) -> bool:
        """Whether its seats are those of regions that postal codes lie in."""
        return any(holder.area.region for holder in self.holders)

    @cached_property
    def with_seats(self) -> frozenset[str]:
        """The ids of the committees that anyone sits on."""
        return frozenset(seat.body for holder in self.holders for seat in holder.committees)

    @cached_property
    def has_districts(self) -> frozenset[str]:
        """The bodies whose seats are those of districts."""
        return frozenset(holder.body for holder in self.holders if holder.area.district is not None)

    def seats(self, body: str, area: Area, today: date) -> tuple[tuple[Officeholder, ...], tuple[OpenSeat, ...]]:
        """Return who holds the seats of an area today, and the seats for which no one can be named."""
        known = self._by_area.get((body, area.key), ())
        held = tuple(holder for holder in known if holder.holds_seat_on(today))
        ended = tuple(
            OpenSeat(body, area, WhyOpen.TERM_ENDED, holder.term_ends) for holder in known if holder not in held
        )
        vacant = tuple(seat for seat in self.vacancies if (seat.body, seat.area.key) == (body, area.key))
        return held, (*ended, *vacant)

    def members(self, body: Body, today: date) -> tuple[Officeholder, ...]:
        """Return who holds a seat of a body today, or sits on a committee."""
        current = (holder for holder in self.holders if holder.holds_seat_on(today))
        return tuple(holder for holder in current if holder.body in (body.list_id, body.id) or holder.sits_on(body))

    def not_named(self, today: date) -> tuple[OpenSeat, ...]:
        """Return the seats for which no one can be named today: those whose term has ended, and those without anyone."""
        ended = (holder for holder in self.holders if not holder.holds_seat_on(today))
        seats = (OpenSeat(holder.body, holder.area, WhyOpen.TERM_ENDED, holder.term_ends) for holder in ended)
        return (*seats, *self.vacancies)

    @cached_property
    def _by_area(self) -> Mapping[tuple[str, tuple[str, str | None]], tuple[Officeholder, ...]]:
        found: dict[tuple[str, tuple[str, str | None]], tuple[Officeholder, ...]] = {}
        for holder in self.holders:
            key = (holder.body, holder.area.key)
            found[key] = (*found.get(key, ()), holder)
        return found


@dataclass(frozen=True)
class DistrictTable:
    """The districts of a body that postal codes lie in, by code.

    `term` names the term for which the districts were drawn ("119"); on `valid_until` the next one begins, and the
    table says nothing any more.
    """

    body: str
    term: str
    valid_until: date
    areas: Mapping[str, tuple[Area, ...]] = field(repr=False)
    as_of: date | None = None
    source_url: str | None = None

    def covers(self, region: str) -> bool:
        """Whether it has districts of a region."""
        return region in self._districts

    def districts_of(self, region: str) -> frozenset[str | None]:
        """Return the districts of a region, by their numbers."""
        return self._districts.get(region, frozenset())

    @cached_property
    def _districts(self) -> Mapping[str, frozenset[str | None]]:
        keys = {area.key for areas in self.areas.values() for area in areas}
        regions = {region for region, _ in keys}
        return {one: frozenset(district for region, district in keys if region == one) for one in regions}

    def is_valid_on(self, day: date) -> bool:
        """Whether its districts are those of a day."""
        return day < self.valid_until


class CodeKind(StrEnum):
    """What a postal code stands for: an area, one organization, post office boxes, the armed forces abroad."""

    AREA = "area"
    ORGANIZATION = "organization"
    BOXES = "boxes"
    MILITARY = "military"


@dataclass(frozen=True, slots=True)
class PostalCode:
    """A postal code, and the region that its mail goes to; none for a military one. The code is kept out of messages
    and logs."""

    code: str = field(repr=False)
    kind: CodeKind
    region: str = ""
