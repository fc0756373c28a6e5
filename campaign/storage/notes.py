"""Short notes of the store about the site itself, by name."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from campaign.storage.tables import NoteRow

_LOOK = "looked at the clock"
#: One look at the clock may be wrong by a month. What has ended goes once a second look, this much later, agrees.
SECOND_LOOK = timedelta(days=1)


class Notes:
    """Reads of notes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(self, name: str) -> str | None:
        """What is noted under a name."""
        with Session(self._engine) as session:
            return find_note(session, name)


def find_note(session: Session, name: str) -> str | None:
    """What is noted under a name."""
    row = session.get(NoteRow, name)
    return row.value if row else None


def set_note(session: Session, name: str, value: str) -> None:
    """Note something, in place of what was noted."""
    session.merge(NoteRow(name=name, value=value))


def expiry_cutoff(session: Session, now: datetime) -> datetime | None:
    """The time up to which whatever has ended may be taken away; None where only one look at the clock says so.

    That time is the last look, at least a day ago. A clock that goes back makes the look before it worthless, so one
    start with a wrong clock takes nothing away.
    """
    noted = find_note(session, _LOOK)
    last = datetime.fromisoformat(noted) if noted else None
    if last is not None and last <= now < last + SECOND_LOOK:
        return None
    set_note(session, _LOOK, now.isoformat())
    return last if last is not None and last <= now else None
