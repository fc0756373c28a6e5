"""Cache the files of fact sheets and share cards."""

from __future__ import annotations

from datetime import datetime

from campaign.storage.pdf_cache import add_pdf
from campaign.storage.store import Store

#: The longest a request waits for its PDF to be cached, in seconds.
_SECONDS = 0.25


def cache_pdf(store: Store, key: str, pdf: bytes, now: datetime, photographs_revision: int) -> None:
    """Store a sheet's or card's file under a digest of everything it was made from. Never used for letters.

    It is not stored if photographs have changed since `photographs_revision`, that of the edition it shows.
    """
    with store.writing(_SECONDS) as session:
        add_pdf(session, key, pdf, now, photographs_revision)
