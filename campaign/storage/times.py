"""Times as stores return them."""

from __future__ import annotations

from datetime import UTC, datetime


def in_utc(time: datetime) -> datetime:
    """Return a stored time in UTC. SQLite drops time zones, and all stored times are in UTC; PostgreSQL returns the
    same moment in the zone of its session."""
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
