"""Keep what was dear to make."""

from __future__ import annotations

from datetime import datetime

from campaign.storage.renders import add_render
from campaign.storage.store import Store


def keep_render(store: Store, key: str, pdf: bytes, now: datetime) -> None:
    """Keep a fact sheet's PDF under the digest of all that it was made from. Never a letter's."""
    with store.writing() as session:
        add_render(session, key, pdf, now)
