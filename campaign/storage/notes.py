"""Small named values that the store keeps about the site itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from campaign.storage.tables import NoteRow

#: The readings of the clock by which each kind of data expires. Every kind has its own, or one would take another's.
LOOK_FOR_DRAFTS = "looked at the clock"
LOOK_FOR_REPORTS = "looked at the clock for reports"
LOOK_FOR_MAIL = "looked at the clock for mail"
LOOK_FOR_ENDORSERS = "looked at the clock for endorsers"
LOOK_FOR_EVENTS = "looked at the clock for events"
LOOK_FOR_REMINDERS = "looked at the clock for reminders"
LOOK_FOR_SIGNATURES = "looked at the clock for signatures"
#: A single reading of the clock may be wrong by a month. Expired data is deleted once a second reading, at least this
#: much later, agrees.
SECOND_LOOK = timedelta(days=1)


class Notes:
    """Reads of notes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(self, name: str) -> str | None:
        """Return the value of a note."""
        with Session(self._engine) as session:
            return find_note(session, name)


def find_note(session: Session, name: str) -> str | None:
    """Return the value of a note."""
    row = session.get(NoteRow, name)
    return row.value if row else None


def set_note(session: Session, name: str, value: str) -> None:
    """Insert or replace a note."""
    session.merge(NoteRow(name=name, value=value))


def expiry_cutoff(session: Session, now: datetime, look: str = LOOK_FOR_DRAFTS) -> datetime | None:
    """Return the time before which expired data may be deleted; None while only one reading of the clock supports it.

    That time is the last reading, at least a day old. If the clock goes back, the previous reading is discarded, so
    that one start with a wrong clock deletes nothing.
    """
    noted = find_note(session, look)
    last = datetime.fromisoformat(noted) if noted else None
    if last is not None and last <= now < last + SECOND_LOOK:
        return None
    set_note(session, look, now.isoformat())
    return last if last is not None and last <= now else None
