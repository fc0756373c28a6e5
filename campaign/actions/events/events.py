"""Decide which events are shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from campaign.domain.events.versions import EventDecision
from campaign.storage.events.versions import decide_event
from campaign.storage.store import Store


class UnknownEvents(Exception):
    """There are no events with these ids, so nothing was decided."""


def decide_events(store: Store, campaign: str, ids: Iterable[str], decision: EventDecision, now: datetime) -> None:
    """Approve or reject events, all or none. Raises UnknownEvents with the ids that the campaign has none of."""
    with store.writing() as session:
        unknown = [id for id in ids if not decide_event(session, campaign, id, decision, now.date())]
        if unknown:
            raise UnknownEvents(", ".join(unknown))
