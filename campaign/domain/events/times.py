"""When an event is: a day or a time on the clock of its place, which its time zone makes a moment.

Time zones are those of the IANA, as the standard library reads them: a table, like those of languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_WRITTEN = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}:\d{2}))?")
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class EventTime:
    """A day, and a time on the clock there unless it is about the whole day."""

    day: date
    clock: time | None = None

    @classmethod
    def parse(cls, written: str) -> EventTime:
        """Read "2026-12-03 18:00" or "2026-12-03"; ValueError for anything else."""
        found = _WRITTEN.fullmatch(written.strip())
        if found is None:
            raise ValueError(written)
        clock = time.fromisoformat(found[2].zfill(5)) if found[2] else None
        return cls(date.fromisoformat(found[1]), clock)

    def __str__(self) -> str:
        return f"{self.day} {self.clock:%H:%M}" if self.clock else str(self.day)

    def moment(self, zone: ZoneInfo) -> datetime:
        """Return when it begins: a day begins at midnight. Of a time that the clock shows twice, it is the first."""
        return datetime.combine(self.day, self.clock or time(), zone)

    def end(self, zone: ZoneInfo) -> datetime:
        """Return when it is over: a day is over when the next one begins."""
        return self.moment(zone) if self.clock else EventTime(self.day + _A_DAY).moment(zone)

    def is_skipped(self, zone: ZoneInfo) -> bool:
        """Whether the clock there never shows this time, since it is put forward that night."""
        local = self.moment(zone)
        return self.clock is not None and local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local.replace(
            tzinfo=None
        )

    def is_shown_twice(self, zone: ZoneInfo) -> bool:
        """Whether the clock there shows this time twice, since it is put back that night."""
        local = self.moment(zone)
        return (
            self.clock is not None
            and not self.is_skipped(zone)
            and local.utcoffset() != local.replace(fold=1).utcoffset()
        )


@cache
def time_zone_names() -> frozenset[str]:
    """Return the names of all time zones."""
    return frozenset(available_timezones())


def is_time_zone(name: str) -> bool:
    """Whether a time zone has this name."""
    return name in time_zone_names()
