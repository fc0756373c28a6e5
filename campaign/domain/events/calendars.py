"""Which events are coming and which are past."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from campaign.domain.events.events import Event


def coming(events: Iterable[Event], now: datetime) -> tuple[Event, ...]:
    """Return the events that are not over, first those that begin first. What is canceled stays until it would be over."""
    return tuple(sorted((event for event in events if not event.is_over(now)), key=_order))


def past(events: Iterable[Event], now: datetime) -> tuple[Event, ...]:
    """Return the events that are over, the latest first."""
    return tuple(sorted((event for event in events if event.is_over(now)), key=_order, reverse=True))


def next_event(events: Iterable[Event], now: datetime) -> Event | None:
    """Return the event that takes place next."""
    return next((event for event in coming(events, now) if not event.canceled), None)


def _order(event: Event) -> tuple[datetime, str]:
    return event.begins_at, event.id
