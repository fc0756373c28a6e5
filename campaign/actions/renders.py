"""Keep what was dear to make."""

from __future__ import annotations

from datetime import datetime

from campaign.storage.renders import add_render
from campaign.storage.store import Store

#: Nobody waits longer than this for a copy that only saves work, in seconds.
_SECONDS = 0.25


def keep_render(store: Store, key: str, pdf: bytes, now: datetime) -> None:
    """Keep a fact sheet's PDF under the digest of all that it was made from. Never a letter's."""
    with store.writing(_SECONDS) as session:
        add_render(session, key, pdf, now)
