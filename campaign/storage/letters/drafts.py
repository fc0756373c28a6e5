"""Saved drafts: sealed rows that only their private link can open, and that expire."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Engine, delete, func, select
from sqlalchemy.orm import Session

from campaign.domain.letters.saved_drafts import LIFETIME, Contents, SavedDraft, writing_key
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.letters.draft_formats import contents_of, draft_text
from campaign.storage.letters.sealing import key_hash, seal, unseal
from campaign.storage.notes import expiry_cutoff
from campaign.storage.tables import DraftRow
from campaign.storage.times import in_utc


class Drafts:
    """Reads of saved drafts, one at a time by key; drafts cannot be listed."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def find(self, key: str, now: datetime) -> SavedDraft | None:
        """Return the draft stored under a key, unless it has expired."""
        return self._reads.call(lambda: self._find(key, now))

    def total_bytes(self) -> int:
        """Return the total size of all saved drafts in bytes."""
        with Session(self._engine) as session:
            return session.scalar(select(func.coalesce(func.sum(func.length(DraftRow.sealed)), 0))) or 0

    def _find(self, key: str, now: datetime) -> SavedDraft | None:
        with Session(self._engine) as session:
            return find_draft(session, key, now)


def find_draft(session: Session, key: str, now: datetime) -> SavedDraft | None:
    """Return the draft within a transaction. An expired draft is not returned, even before it is deleted."""
    row = session.get(DraftRow, key_hash(key))
    if row is None or in_utc(row.ends_at) <= now:
        return None
    text = unseal(row.sealed, key, _about(row.hash, row.version))
    if text is None:
        return None
    return SavedDraft(contents_of(text), row.version, in_utc(row.saved_at), in_utc(row.ends_at))


def put_draft(session: Session, key: str, contents: Contents, version: int, now: datetime) -> SavedDraft:
    """Insert or replace the draft stored under a key."""
    name = key_hash(key)
    row = DraftRow(hash=name, version=version, sealed=seal(draft_text(contents), key, _about(name, version)))
    row.saved_at, row.ends_at = now, now + LIFETIME
    session.merge(row)
    return SavedDraft(contents, version, now, now + LIFETIME)


def put_shared(session: Session, key: str, contents: Contents | None, now: datetime) -> None:
    """Put what the second link of a template shows, or let what is there last as long as the template."""
    second = writing_key(key)
    current = find_draft(session, second, now)
    if contents:
        put_draft(session, second, contents, current.version + 1 if current else 1, now)
    elif current:
        put_draft(session, second, current.contents, current.version, now)


def remove_draft(session: Session, key: str) -> bool:
    """Delete a draft. Return whether there was one."""
    deletion = delete(DraftRow).where(DraftRow.hash == key_hash(key)).returning(DraftRow.hash)
    return session.scalar(deletion) is not None


def delete_expired(session: Session, now: datetime) -> int:
    """Delete every draft that has certainly expired and return how many. The others merely stop opening, so that one
    wrong reading of the clock deletes nothing."""
    cutoff = expiry_cutoff(session, now)
    if cutoff is None:
        return 0
    deletion = delete(DraftRow).where(DraftRow.ends_at <= cutoff).returning(DraftRow.hash)
    return len(session.scalars(deletion).all())


def _about(name: str, version: int) -> str:
    return f"{name} {version}"
