"""Saved drafts: sealed rows that only their link opens, and that end by themselves."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Engine, delete, func, select
from sqlalchemy.orm import Session

from campaign.domain.letters.saved_drafts import LIFETIME, Contents, SavedDraft
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.letters.draft_formats import contents_of, draft_text
from campaign.storage.letters.sealing import key_hash, seal, unseal
from campaign.storage.notes import expiry_cutoff
from campaign.storage.tables import DraftRow


class Drafts:
    """Reads of saved drafts, one at a time and with its key; there is no list of them."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def find(self, key: str, now: datetime) -> SavedDraft | None:
        """The draft under a key, while it lasts."""
        return self._reads.call(lambda: self._find(key, now))

    def total_bytes(self) -> int:
        """How much room all of them take."""
        with Session(self._engine) as session:
            return session.scalar(select(func.coalesce(func.sum(func.length(DraftRow.sealed)), 0))) or 0

    def _find(self, key: str, now: datetime) -> SavedDraft | None:
        with Session(self._engine) as session:
            return find_draft(session, key, now)


def find_draft(session: Session, key: str, now: datetime) -> SavedDraft | None:
    """The same inside a transaction. One that has ended is not there, even before it is taken away."""
    row = session.get(DraftRow, key_hash(key))
    if row is None or _in_utc(row.ends_at) <= now:
        return None
    text = unseal(row.sealed, key, _about(row.hash, row.version))
    if text is None:
        return None
    return SavedDraft(contents_of(text), row.version, _in_utc(row.saved_at), _in_utc(row.ends_at))


def put_draft(session: Session, key: str, contents: Contents, version: int, now: datetime) -> SavedDraft:
    """Keep contents under a key, in place of what stood there."""
    name = key_hash(key)
    row = DraftRow(hash=name, version=version, sealed=seal(draft_text(contents), key, _about(name, version)))
    row.saved_at, row.ends_at = now, now + LIFETIME
    session.merge(row)
    return SavedDraft(contents, version, now, now + LIFETIME)


def remove_draft(session: Session, key: str) -> bool:
    """Take a draft away; whether there was one."""
    gone = delete(DraftRow).where(DraftRow.hash == key_hash(key)).returning(DraftRow.hash)
    return session.scalar(gone) is not None


def delete_expired(session: Session, now: datetime) -> int:
    """Take away every draft whose time is over for certain, and say how many those were. The others only no longer
    open: a clock that was wrong once deletes nothing."""
    certain = expiry_cutoff(session, now)
    if certain is None:
        return 0
    gone = delete(DraftRow).where(DraftRow.ends_at <= certain).returning(DraftRow.hash)
    return len(session.scalars(gone).all())


def _about(name: str, version: int) -> str:
    return f"{name} {version}"


def _in_utc(time: datetime) -> datetime:
    """SQLite forgets a time's zone; all our times are UTC."""
    return time.replace(tzinfo=UTC)
