"""Hand something in to the organisers."""

from __future__ import annotations

from datetime import datetime

from campaign.domain.inbox import InboxKind
from campaign.storage.inbox import add_item
from campaign.storage.store import Store


def submit_correction(store: Store, kind: InboxKind, about: str, text: str, now: datetime) -> None:
    """Put a visitor's words into the organisers' inbox, with nothing of who the visitor is."""
    with store.writing() as session:
        add_item(session, kind, about, text, now)
