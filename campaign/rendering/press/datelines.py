"""Days, times and places as the press writes them: "MILL RIVER, N.M., Nov. 23, 2026", "9 a.m. MST Monday"."""

from __future__ import annotations

from datetime import date, datetime

from babel.dates import format_date, get_timezone_name

from campaign.domain.findings import Message
from campaign.domain.press.releases import Release
from campaign.rendering.locale import Locale
from campaign.rendering.officials.opening_hours import clock_time


def press_date(day: date, locale: Locale) -> str:
    """Return a day with its month as the press shortens it: "Nov. 23, 2026", "March 1, 2026"."""
    months, written = locale.writing.press_months, locale.date(day)
    if not months:
        return written
    return written.replace(str(format_date(day, "MMMM", locale=locale.writing.locale)), months[day.month - 1])


def dateline(release: Release, locale: Locale) -> str:
    """Return where and when a release is from, its town in capitals."""
    town, comma, rest = release.place[locale.language].partition(",")
    return f"{town.upper()}{comma}{rest}, {press_date(release.date, locale)}"


def embargo_line(release: Release, now: datetime, locale: Locale) -> str:
    """Return that a release is for immediate release, or until when it may not be published: what is so now."""
    embargo = release.embargo
    local, ends_at = (embargo.local, embargo.ends_at) if embargo else (None, None)
    if local is None or ends_at is None or ends_at <= now:
        return locale.translate(Message("FOR IMMEDIATE RELEASE"))
    values = {
        "time": clock_time(local.time(), locale),
        "zone": zone_name(local, locale),
        "weekday": locale.weekday(local.date()),
        "day": press_date(local.date(), locale),
    }
    return locale.translate(Message("EMBARGOED UNTIL {time} {zone} {weekday}, {day}", values))


def zone_name(local: datetime, locale: Locale) -> str:
    """Return the time zone of a moment: its letters, where readers know it by them, else its name."""
    short, long = (
        str(get_timezone_name(local, width=width, locale=locale.writing.locale)) for width in ("short", "long")
    )
    return short if locale.writing.short_time_zones and short.isalpha() else long
