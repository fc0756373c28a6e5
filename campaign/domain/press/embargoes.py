"""An embargo: until when reporters who have a release keep it to themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


@dataclass(frozen=True, slots=True)
class Embargo:
    """A moment as people write it, `2026-12-01 09:00`, on the clocks of a time zone (an IANA name)."""

    until: str
    time_zone: str

    @property
    def local(self) -> datetime | None:
        """The moment with its zone; None if it is no time, or no clock there shows it.

        Where clocks show a time twice, as in the night on which they are set back, it is the second one: a release that
        comes out an hour late harms no one.
        """
        zone = zone_named(self.time_zone)
        try:
            written = datetime.strptime(self.until, "%Y-%m-%d %H:%M")  # noqa: DTZ007  # its zone comes next
        except ValueError:
            return None
        if zone is None:
            return None
        moment = written.replace(tzinfo=zone, fold=1)
        is_shown = moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == written
        return moment if is_shown else None

    @property
    def ends_at(self) -> datetime | None:
        """The moment in UTC, at which it ends."""
        return self.local and self.local.astimezone(UTC)


def zone_named(name: str) -> ZoneInfo | None:
    """Return a time zone by its IANA name; None if there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
