"""Keep what was dear to make."""

from __future__ import annotations

from datetime import datetime

from campaign.storage.pdf_cache import add_pdf
from campaign.storage.store import Store

#: Nobody waits longer than this for a copy that only saves work, in seconds.
_SECONDS = 0.25


def cache_pdf(store: Store, key: str, pdf: bytes, now: datetime) -> None:
    """Keep a fact sheet's PDF under the digest of all that it was made from. Never a letter's."""
    with store.writing(_SECONDS) as session:
        add_pdf(session, key, pdf, now)
