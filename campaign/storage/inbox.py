"""The organizers' inbox."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Engine, delete, select
from sqlalchemy.orm import Session

from campaign.domain.inbox import InboxItem, InboxKind
from campaign.storage.tables import InboxRow
from campaign.storage.times import in_utc


class Inbox:
    """Reads of submitted items."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def all(self) -> tuple[InboxItem, ...]:
        """Return all submitted items, oldest first."""
        with Session(self._engine) as session:
            return tuple(_item(row) for row in session.scalars(select(InboxRow).order_by(InboxRow.id)))


def add_item(session: Session, kind: InboxKind, about: str, text: str, now: datetime) -> None:
    """Insert one item."""
    session.add(InboxRow(kind=kind, about=about, text=text, received_at=now))


def remove_item(session: Session, id: int) -> bool:
    """Delete an item by its number. Return whether there was one."""
    return session.scalar(delete(InboxRow).where(InboxRow.id == id).returning(InboxRow.id)) is not None


def _item(row: InboxRow) -> InboxItem:
    """Convert a row."""
    return InboxItem(row.id, InboxKind(row.kind), row.about, row.text, in_utc(row.received_at))
