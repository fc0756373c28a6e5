"""Calendar files as icalendar reads them."""

from __future__ import annotations

from typing import Any

from icalendar import Calendar


def read_calendar(data: bytes | str) -> Any:
    """The calendar; its properties are of too many classes to name."""
    return Calendar.from_ical(data)
