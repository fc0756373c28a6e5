"""An event begins before it ends, at times that the clock there shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from campaign.domain.events.events import Event
from campaign.domain.events.times import EventTime, is_time_zone, time_zone_names
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination

#: The years of an event. A calendar program reads others, and means something else.
_FIRST, _LAST = 1970, 2100
_LONGEST_DAYS = 60


def faults(examination: Examination) -> Iterator[Fault]:
    """Time zones that do not exist, ends before the beginning, times that are skipped or shown twice, and recordings of
    what has yet to take place."""
    for event in examination.content.events:
        place: Place = ("events", event.id)
        if event.time_zone is None and not event.is_all_day:
            what = Message("this doesn’t say in which time zone it is")
            yield Fault((*place, "starts"), what, Message("add time_zone, a name like America/Denver"))
        elif event.time_zone is None or is_time_zone(event.time_zone):
            yield from _time_faults(place, event)
            yield from _afterward_faults(place, event, examination)
        else:
            yield zone_fault((*place, "time_zone"), event.time_zone)


def zone_fault(place: Place, name: str) -> Fault:
    """Return that no time zone has this name, with one that looks like it."""
    near = get_close_matches(name, sorted(time_zone_names()), 1)
    right = Message("write a name like {zone}", {"zone": near[0] if near else "America/Denver"})
    return Fault(place, Message("'{zone}' is not a time zone", {"zone": name}), right)


def clock_faults(place: Place, when: EventTime, zone: ZoneInfo) -> Iterator[Fault]:
    """Yield what is wrong with a time on a clock: its year, or that the clock shows it never or twice."""
    if not _FIRST <= when.day.year <= _LAST:
        what = Message("the year {year} can’t be right", {"year": str(when.day.year)})
        yield Fault(place, what, Message("write the day as 2026-12-03"))
    elif when.is_skipped(zone):
        what = Message("clocks in {zone} never show {time}", {"zone": str(zone), "time": str(when)})
        yield Fault(place, what, Message("clocks are put forward that night; write a time before or after"))
    elif when.is_shown_twice(zone):
        what = Message("clocks in {zone} show {time} twice", {"zone": str(zone), "time": str(when)})
        yield Fault(place, what, Message("clocks are put back that night; write a time before or after"))


def _time_faults(place: Place, event: Event) -> Iterator[Fault]:
    yield from clock_faults((*place, "starts"), event.starts, event.zone)
    if event.ends:
        yield from clock_faults((*place, "ends"), event.ends, event.zone)
    if event.moved:
        yield from clock_faults((*place, "moved", "from"), event.moved.from_, event.zone)
    if event.ends is None:
        if event.starts.clock:
            right = Message("add ends, such as {end}", {"end": str(event.starts)})
            yield Fault((*place, "starts"), Message("this doesn’t say when it ends"), right)
        return
    if (event.ends.clock is None) != (event.starts.clock is None):
        what = Message("only one of starts and ends has a time")
        yield Fault((*place, "ends"), what, Message("write the time in both, as 2026-12-03 18:00, or in neither"))
    elif not (event.ends.day >= event.starts.day and event.begins_at < event.ends_at):
        what = Message("it ends before it begins")
        yield Fault((*place, "ends"), what, Message("write both on the clock of its time zone"))
    elif (event.ends.day - event.starts.day).days > _LONGEST_DAYS:
        what = Message("it lasts for more than {days} days", {"days": _LONGEST_DAYS})
        yield Fault((*place, "ends"), what, Message("write a file for each time that people meet"))


def _afterward_faults(place: Place, event: Event, examination: Examination) -> Iterator[Fault]:
    begins = event.begins_at
    end_of_today = datetime.combine(examination.today, time.max, UTC)
    for key in ("recording", "transcript"):
        if getattr(event, key) is None:
            continue
        if event.canceled:
            what = Message("a canceled event has no {key}", {"key": key})
            yield Fault((*place, key), what, Message("remove it, or canceled"))
        elif begins > end_of_today:
            what = Message("the {key} is there before the event", {"key": key})
            yield Fault((*place, key), what, Message("add it after the event; the link to join goes under online"))
