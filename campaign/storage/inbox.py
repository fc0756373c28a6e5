"""The organisers' inbox."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from campaign.domain.inbox import InboxItem, InboxKind
from campaign.storage.tables import InboxRow


class Inbox:
    """Reads of what was handed in."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def all(self) -> tuple[InboxItem, ...]:
        """Everything handed in, the oldest first."""
        with Session(self._engine) as session:
            return tuple(_item(row) for row in session.scalars(select(InboxRow).order_by(InboxRow.id)))


def add_item(session: Session, kind: InboxKind, about: str, text: str, now: datetime) -> None:
    """Put one thing into the inbox."""
    session.add(InboxRow(kind=kind, about=about, text=text, received_at=now))


def _item(row: InboxRow) -> InboxItem:
    """SQLite forgets a time's zone; all our times are UTC."""
    return InboxItem(row.id, InboxKind(row.kind), row.about, row.text, row.received_at.replace(tzinfo=UTC))
