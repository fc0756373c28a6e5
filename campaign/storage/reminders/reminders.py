"""Reminders in the store: found by the key of their private link, or by the day on which they are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Engine, delete, func, or_, select
from sqlalchemy.orm import Session

from campaign.domain.language import DEFAULT_LANGUAGE, language_named
from campaign.domain.reminders.reminders import UNCONFIRMED_FOR, Reminder
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.letters.sealing import key_hash
from campaign.storage.notes import LOOK_FOR_REMINDERS, expiry_cutoff
from campaign.storage.reminders.tables import ReminderRow


class Reminders:
    """Reads of reminders."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def find(self, campaign: str, key: str) -> Reminder | None:
        """Return the reminder behind a private link."""
        return self._reads.call(lambda: self._find(campaign, key))

    def holds(self, key: str) -> bool:
        """Whether there is a reminder behind a private link."""
        with Session(self._engine) as session:
            return row_of_key(session, key) is not None

    def all(self) -> tuple[Reminder, ...]:
        """Return every reminder, oldest first."""
        with Session(self._engine) as session:
            return tuple(map(reminder_of, session.scalars(select(ReminderRow).order_by(ReminderRow.id))))

    def of_address(self, email: str) -> tuple[Reminder, ...]:
        """Return all reminders for an address, however its capitals are typed."""
        return tuple(each for each in self.all() if each.email.lower() == email.lower())

    def _find(self, campaign: str, key: str) -> Reminder | None:
        with Session(self._engine) as session:
            found = row_of_key(session, key)
            return reminder_of(found) if found and found.campaign == campaign else None


def row_of_key(session: Session, key: str, *, changes: bool = False) -> ReminderRow | None:
    """Return the row of a private link, held against others if it `changes`."""
    wanted = select(ReminderRow).where(ReminderRow.hash == key_hash(key))
    return session.scalars(wanted.with_for_update() if changes else wanted).one_or_none()


def add_reminder(session: Session, row: ReminderRow) -> None:
    """Insert a reminder, and give it its number."""
    session.add(row)
    session.flush()


def due_rows(session: Session, today: date, most: int) -> Sequence[ReminderRow]:
    """Return some of the reminders that are confirmed and due."""
    is_due = (ReminderRow.confirmed.is_(True), ReminderRow.due_on <= today)
    wanted = select(ReminderRow).where(*is_due).order_by(ReminderRow.id).limit(most)
    return session.scalars(wanted.with_for_update(skip_locked=True)).all()


def remove_by_key(session: Session, key: str) -> bool:
    """Delete the reminder behind a private link. Return whether there was one."""
    return _remove(session, ReminderRow.hash == key_hash(key)) > 0


def remove_by_id(session: Session, id: int) -> bool:
    """Delete a reminder by its number. Return whether there was one."""
    return _remove(session, ReminderRow.id == id) > 0


def remove_by_address(session: Session, email: str) -> int:
    """Delete all reminders for an address, and return how many there were."""
    return _remove(session, func.lower(ReminderRow.email) == email.lower())


def remove_expired(session: Session, now: datetime) -> int:
    """Delete the reminders that no one confirmed, and those that are long due and could not be sent."""
    cutoff = expiry_cutoff(session, now, LOOK_FOR_REMINDERS)
    if cutoff is None:
        return 0
    day = cutoff.date() - UNCONFIRMED_FOR
    unconfirmed = ReminderRow.confirmed.is_(False) & (ReminderRow.asked_on <= day)
    return _remove(session, or_(unconfirmed, ReminderRow.due_on <= day))


def _remove(session: Session, *where: object) -> int:
    return len(session.execute(delete(ReminderRow).where(*where).returning(ReminderRow.id)).all())  # type: ignore[arg-type]  # conditions


def reminder_of(row: ReminderRow) -> Reminder:
    """Return the reminder of a row."""
    language = language_named(row.language) or DEFAULT_LANGUAGE
    return Reminder(
        row.id, row.campaign, row.nonce, row.newspaper, row.email, language, row.due_on, row.asked_on, row.confirmed
    )
