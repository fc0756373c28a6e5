"""Fingerprints of letters whose writers agreed to leave one, and the monthly keys they are deleted with."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import ColumnElement, Engine, Select, delete, func, insert, select, update
from sqlalchemy.orm import Session

from campaign.domain.letters.fingerprints import LEAST_SHARED, Traits, kept_months, month_of, sealed
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.tables import FingerprintKeyRow, FingerprintRow

#: Letters stored per campaign and month. More would not help anyone, and a script could fill the disk.
MOST_LETTERS = 20_000
#: A near-copy of a stored letter is not stored again; thousands of form letters would slow every lookup.
_THE_SAME = 0.95


class Fingerprints:
    """Reads of fingerprints."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def most_alike(self, traits: Traits, secret: str, today: date) -> tuple[float, ...]:
        """Return the similarity to the most similar stored letter for each stored month, from 0 to 1."""
        return self._reads.call(lambda: self._most_alike(traits, secret, today))

    def has_old(self, today: date) -> bool:
        """Whether any keys are due for deletion."""
        return self._reads.call(lambda: self._has_old(today))

    def _most_alike(self, traits: Traits, secret: str, today: date) -> tuple[float, ...]:
        with Session(self._engine) as session:
            keys = session.execute(_keys_of(traits.campaign, today)).all()
            return tuple(_most_alike(session, row.id, traits, sealed(row.key, secret)) for row in keys)

    def _has_old(self, today: date) -> bool:
        with self._engine.connect() as connection:
            return connection.scalar(select(FingerprintKeyRow.id).where(_is_old(today)).limit(1)) is not None


def set_fingerprint(session: Session, traits: Traits, secret: str, today: date, new_key: bytes) -> None:
    """Replace the fingerprint stored for the letter's form. The first letter of a month stores `new_key`."""
    row = _key_row(session, traits.campaign, today, new_key)
    key = sealed(row.key, secret)
    letter = traits.letter(key)
    own_rows = (FingerprintRow.key_id == row.id) & (FingerprintRow.letter == letter)
    is_known = session.scalar(select(FingerprintRow.letter).where(own_rows).limit(1)) is not None
    hashes = traits.fingerprint(key)
    if not hashes or not is_known and row.letters >= MOST_LETTERS:
        return
    session.execute(delete(FingerprintRow).where(own_rows))
    if _most_alike(session, row.id, traits, key) >= _THE_SAME:
        return
    session.execute(insert(FingerprintRow), [{"key_id": row.id, "hash": hash, "letter": letter} for hash in hashes])
    if not is_known:
        count = FingerprintKeyRow.letters + 1
        session.execute(update(FingerprintKeyRow).where(FingerprintKeyRow.id == row.id).values(letters=count))


def delete_old(session: Session, today: date) -> bool:
    """Delete the keys of past months and all hashes made with them. Return whether there were any."""
    old: Collection[int] = session.scalars(select(FingerprintKeyRow.id).where(_is_old(today))).all()
    session.execute(delete(FingerprintRow).where(FingerprintRow.key_id.in_(old)))
    session.execute(delete(FingerprintKeyRow).where(FingerprintKeyRow.id.in_(old)))
    return bool(old)


def _keys_of(campaign: str, today: date) -> Select[int, bytes]:
    return select(FingerprintKeyRow.id, FingerprintKeyRow.key).where(
        FingerprintKeyRow.campaign == campaign, FingerprintKeyRow.month.in_(kept_months(today))
    )


def _is_old(today: date) -> ColumnElement[bool]:
    return FingerprintKeyRow.month.not_in(kept_months(today))


def delete_all(session: Session) -> None:
    """Delete every key and every hash."""
    session.execute(delete(FingerprintRow))
    session.execute(delete(FingerprintKeyRow))


def _most_alike(session: Session, key_id: int, traits: Traits, key: bytes) -> float:
    hashes = traits.fingerprint(key)
    if not hashes:
        return 0.0
    letter, shared = (
        FingerprintRow.letter + 0,
        func.count(),
    )  # the sum keeps SQLite from scanning all letters in index order
    most_shared = session.scalar(
        select(shared)
        .where(FingerprintRow.key_id == key_id, FingerprintRow.hash.in_(hashes), letter != traits.letter(key))
        .group_by(letter)
        .order_by(shared.desc())
        .limit(1)
    )
    return most_shared / len(hashes) if most_shared and most_shared >= LEAST_SHARED else 0.0


def _key_row(session: Session, campaign: str, today: date, new_key: bytes) -> FingerprintKeyRow:
    month = month_of(today)
    of_this_month = (FingerprintKeyRow.campaign == campaign) & (FingerprintKeyRow.month == month)
    row = session.scalar(select(FingerprintKeyRow).where(of_this_month))
    if row is None:
        row = FingerprintKeyRow(campaign=campaign, month=month, key=new_key, letters=0)
        session.add(row)
        session.flush()
    return row
