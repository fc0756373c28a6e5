"""Files of fact sheets and share cards, stored under a digest of everything they were made from."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Engine, delete, select
from sqlalchemy.orm import Session

from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.photographs import revision_of
from campaign.storage.tables import RenderRow

#: A campaign of 500 facts has a thousand cards, each of some forty kilobytes.
_KEPT = 3000


class PdfCache:
    """Reads of cached PDFs."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def find(self, key: str) -> bytes | None:
        """Return the PDF stored under this key, if any."""
        return self._reads.call(lambda: self._find(key))

    def _find(self, key: str) -> bytes | None:
        with self._engine.connect() as connection:
            return connection.scalar(select(RenderRow.pdf).where(RenderRow.key == key))


def add_pdf(session: Session, key: str, pdf: bytes, now: datetime, photographs_revision: int = 0) -> None:
    """Store a file and delete the oldest ones beyond what a site's sheets and cards need.

    A file that was made before the last change of photographs is not stored: one of them may have been withdrawn since.
    """
    if revision_of(session) != photographs_revision:
        return
    session.merge(RenderRow(key=key, pdf=pdf, made_at=now))
    newest = select(RenderRow.key).order_by(RenderRow.made_at.desc()).limit(_KEPT)
    session.execute(delete(RenderRow).where(RenderRow.key.not_in(newest.scalar_subquery())))
