"""When an office answers the phone, as a caller needs to know it now."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.dates import format_time, get_timezone_name

from campaign.domain.findings import N_, Message
from campaign.domain.officials.bodies import Day, Hours
from campaign.domain.officials.officeholders import Office
from campaign.rendering.locale import Locale

_BEFORE_NOON, _AFTER_NOON = N_("{hour} a.m."), N_("{hour} p.m.")
_A_WEEK = 7


def opening_line(hours: Hours, office: Office | None, now: datetime, locale: Locale) -> str:
    """Return whether an office is usually open at a moment, and until or from when; holidays are not known.

    It is empty where the machine does not know the time zone.
    """
    zone = _zone(office.time_zone if office and office.time_zone else hours.time_zone)
    if zone is None:
        return ""
    there = now.astimezone(zone)
    named = str(get_timezone_name(there, width="long", locale=locale.writing.locale, zone_variant="generic"))
    if hours.is_open(there):
        message = Message(
            "Usually open now, until {time} ({zone}).", {"time": clock_time(_time(hours.closes), locale), "zone": named}
        )
    else:
        opens = {"day": _opening_day(hours, there, locale), "time": clock_time(_time(hours.opens), locale)}
        message = Message("Usually closed now. It opens {day} at {time} ({zone}).", {**opens, "zone": named})
    return locale.translate(message)


def clock_time(at: time, locale: Locale) -> str:
    """Return a time of day: "9 a.m.", "5:30 p.m."."""
    hour = str(format_time(at, "h:mm" if at.minute else "h", locale=locale.writing.locale))
    return locale.translate(Message(_BEFORE_NOON if at.hour < 12 else _AFTER_NOON, {"hour": hour}))


def _opening_day(hours: Hours, there: datetime, locale: Locale) -> object:
    """Return the next day on which it opens: today, tomorrow, or the day of the week."""
    days = (there.date() + timedelta(ahead) for ahead in range(_A_WEEK + 1))
    is_early = f"{there:%H:%M}" < hours.opens
    opening = next(day for day in days if tuple(Day)[day.weekday()] in hours.days and (day > there.date() or is_early))
    if opening == there.date():
        return Message("today")
    if opening == there.date() + timedelta(1):
        return Message("tomorrow")
    return Message("on {weekday}", {"weekday": locale.weekday(opening)})


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _time(written: str) -> time:
    return time.fromisoformat(written)
