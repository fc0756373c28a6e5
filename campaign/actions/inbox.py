"""Submit something to the organizers."""

from __future__ import annotations

from datetime import datetime

from campaign.domain.inbox import InboxKind
from campaign.storage.inbox import add_item
from campaign.storage.store import Store


def submit_correction(store: Store, kind: InboxKind, about: str, text: str, now: datetime) -> None:
    """Add a visitor's message to the organizers' inbox, without anything about the visitor."""
    with store.writing() as session:
        add_item(session, kind, about, text, now)
