"""A time zone as calendar files describe it, for programs that do not know its name.

Each change of its clocks is given by the time that they show just before it (RFC 5545, 3.6.5); the library's own
descriptions give the time after, which is an hour late in spring.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_STEP = timedelta(days=1)
_SECOND = timedelta(seconds=1)


def time_zone(name: str, first_year: int, last_year: int) -> Timezone:
    """Return the description of a time zone in some years."""
    zone = ZoneInfo(name)
    described = Timezone()
    described.add("tzid", name)
    start = datetime(first_year, 1, 1, tzinfo=UTC)
    described.add_component(_part(zone, start, start))
    for at in _changes(name, first_year, last_year):
        described.add_component(_part(zone, at - _SECOND, at))
    return described


def _part(zone: ZoneInfo, before: datetime, after: datetime) -> TimezoneStandard | TimezoneDaylight:
    """Return what holds from a moment on: the offset, its name, and the offset before."""
    old, new = before.astimezone(zone), after.astimezone(zone)
    part = TimezoneDaylight() if new.dst() else TimezoneStandard()
    old_offset, new_offset = old.utcoffset() or timedelta(), new.utcoffset() or timedelta()
    part.add("dtstart", (after + old_offset).replace(tzinfo=None))
    part.add("tzoffsetfrom", old_offset)
    part.add("tzoffsetto", new_offset)
    part.add("tzname", new.tzname() or str(zone))
    return part


@lru_cache(maxsize=256)
def _changes(name: str, first_year: int, last_year: int) -> tuple[datetime, ...]:
    """Return the moments at which a zone's clocks are changed."""
    return tuple(_found_changes(ZoneInfo(name), first_year, last_year))


def _found_changes(zone: ZoneInfo, first_year: int, last_year: int) -> Iterator[datetime]:
    at, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(last_year + 1, 1, 1, tzinfo=UTC)
    while at < end:
        if _state(zone, at) != _state(zone, at + _STEP):
            yield _first_of(zone, at, at + _STEP)
        at += _STEP


def _first_of(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """Return the first second at which the clocks are as they are `after`."""
    while after - before > _SECOND:
        middle = before + timedelta(seconds=(after - before) // _SECOND // 2)
        if _state(zone, middle) == _state(zone, before):
            before = middle
        else:
            after = middle
    return after


def _state(zone: ZoneInfo, at: datetime) -> tuple[object, ...]:
    local = at.astimezone(zone)
    return local.utcoffset(), local.dst(), local.tzname()
