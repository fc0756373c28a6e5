"""An embargo: until when reporters who have a release keep it to themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from campaign.domain.events.times import EventTime, is_time_zone


@dataclass(frozen=True, slots=True)
class Embargo:
    """A moment as people write it, `2026-12-01 09:00`, on the clocks of a time zone (an IANA name)."""

    until: str
    time_zone: str

    @property
    def time(self) -> EventTime | None:
        """When it ends, as a clock there shows it; None if `until` is no day with a time."""
        try:
            time = EventTime.parse(self.until)
        except ValueError:
            return None
        return time if time.clock else None

    @property
    def zone(self) -> ZoneInfo | None:
        """The time zone; None if there is none of this name."""
        return ZoneInfo(self.time_zone) if is_time_zone(self.time_zone) else None

    @property
    def local(self) -> datetime | None:
        """The moment with its zone; None if it is no time, or not exactly one moment there."""
        time, zone = self.time, self.zone
        if time is None or zone is None or time.is_skipped(zone) or time.is_shown_twice(zone):
            return None
        return time.moment(zone)

    @property
    def ends_at(self) -> datetime | None:
        """The moment in UTC, at which it ends."""
        return self.local and self.local.astimezone(UTC)
