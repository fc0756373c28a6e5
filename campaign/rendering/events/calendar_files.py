"""Calendar files (RFC 5545), as calendar programs read them: one event, or all of a campaign's to subscribe to.

Equal events give equal bytes. An event's UID stays the same if the site moves, its SEQUENCE counts the changes of its
appointment, and one that is canceled stays in the feed as canceled, or programs would go on showing it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Timezone, vText
from icalendar import Event as CalendarEvent

from campaign.domain.events.events import Event
from campaign.domain.events.versions import EventVersion
from campaign.domain.language import Language
from campaign.rendering.events.event_texts import plain_description, plain_place
from campaign.rendering.events.time_zones import time_zone
from campaign.rendering.locale import locale_for

#: What UIDs are made from.
_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "campaign-toolkit")
_PRODUCT = "-//campaign toolkit//events//EN"
_A_DAY = timedelta(days=1)
#: How often a program should ask a feed again.
_AGAIN = "PT6H"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """An event with its version, its page's address if the site knows its own, and the link to join that its reader may
    have."""

    event: Event
    version: EventVersion
    address: str | None = None
    link: str | None = None


def calendar_file(campaign: str, listed: CalendarEntry, language: Language) -> bytes:
    """Return a file with one event of a campaign, by its slug."""
    return _file(campaign, "", (listed,), language)


def calendar_feed(campaign: str, name: str, listed: Iterable[CalendarEntry], language: Language) -> bytes:
    """Return a feed with a name, of all events of a campaign."""
    return _file(campaign, name, tuple(listed), language)


def reminder_file(name: str, address: str, now: datetime, language: Language, days: int) -> bytes:
    """Return a file with a day on which a writer looks whether the letter was published, and where to tell it."""
    day = now.date() + timedelta(days=days)
    entry = CalendarEvent()
    entry.add("uid", f"{now:%Y%m%dT%H%M%S%f}@campaign-toolkit")
    entry.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    _add_days(entry, day, day)
    entry.add("summary", locale_for(language).translate("See whether the newspaper published my letter"))
    entry.add("description", f"{name} {address}".strip())
    entry.add("transp", "TRANSPARENT")
    calendar = _calendar()
    calendar.add_component(entry)
    return bytes(calendar.to_ical(sorted=False))


def uid_of(campaign: str, event: Event) -> str:
    """Return an event's name in all calendars."""
    return f"{uuid.uuid5(_NAMES, f'{campaign}/events/{event.id}')}@campaign-toolkit"


def _file(campaign: str, name: str, listed: tuple[CalendarEntry, ...], language: Language) -> bytes:
    calendar = _calendar()
    if name:
        calendar.add("name", name)
        calendar.add("x-wr-calname", name)
        calendar.add("refresh-interval", vText(_AGAIN), {"VALUE": "DURATION"})
        calendar.add("x-published-ttl", _AGAIN)
    for zone in _zones(listed):
        calendar.add_component(zone)
    for each in listed:
        calendar.add_component(_entry(campaign, each, language))
    return bytes(calendar.to_ical(sorted=False))


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _PRODUCT)
    calendar.add("method", "PUBLISH")
    return calendar


def _zones(listed: tuple[CalendarEntry, ...]) -> Iterable[Timezone]:
    """Return each time zone once, as it is from the year before its events to the year after."""
    years: dict[str, list[int]] = {}
    for each in listed:
        if not each.event.is_all_day:
            times = (each.event.begins_at.year, each.event.ends_at.year)
            years.setdefault(str(each.event.zone), []).extend(times)
    for name, found in sorted(years.items()):
        yield time_zone(name, min(found) - 1, max(found) + 1)


def _entry(campaign: str, listed: CalendarEntry, language: Language) -> CalendarEvent:
    event, version = listed.event, listed.version
    in_language: dict[str, str] = {"LANGUAGE": language}
    entry = CalendarEvent()
    entry.add("uid", uid_of(campaign, event))
    entry.add("dtstamp", version.changed_at)
    entry.add("last-modified", version.changed_at)
    entry.add("sequence", version.sequence)
    entry.add("status", "CANCELLED" if event.canceled else "CONFIRMED")
    if event.is_all_day:
        _add_days(entry, event.starts.day, event.last_day)
    else:
        entry.add("dtstart", event.begins_at)
        entry.add("dtend", event.ends_at)
    entry.add("summary", event.title[language], in_language)
    entry.add("description", plain_description(event, language, listed.link), in_language)
    place = plain_place(event, language, listed.link)
    if place:
        entry.add("location", place, in_language)
    if listed.address:
        entry.add("url", listed.address)
    if event.canceled:
        entry.add("transp", "TRANSPARENT")
    return entry


def _add_days(entry: CalendarEvent, first: date, last: date) -> None:
    """Add whole days; the end is the day after the last."""
    entry.add("dtstart", first)
    entry.add("dtend", last + _A_DAY)
