"""The register of newspapers' rule cards, shared by all campaigns."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from campaign.domain.newspapers import RuleCard
from campaign.storage.canonical import digest, from_json, to_json
from campaign.storage.tables import RegisterRow

_NEWSPAPERS = "newspapers"
_Cards = tuple[RuleCard, ...]


class Newspapers:
    """Reads of the register; understood once for each state of it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._known: tuple[str, _Cards] = ("", ())

    def all(self) -> _Cards:
        """Every rule card, by id."""
        with self._engine.connect() as connection:
            found = connection.scalar(select(RegisterRow.digest).where(RegisterRow.name == _NEWSPAPERS))
            if found is None:
                return ()
            if found != self._known[0]:
                text = connection.scalars(select(RegisterRow.content).where(RegisterRow.name == _NEWSPAPERS)).one()
                self._known = (found, from_json(text, _Cards))
        return self._known[1]

    def find(self, id: str) -> RuleCard | None:
        """The card with that id."""
        return next((card for card in self.all() if card.id == id), None)


def set_newspapers(session: Session, cards: _Cards, now: datetime) -> bool:
    """Replace the register; whether anything changed."""
    text = to_json(tuple(sorted(cards, key=lambda card: card.id)), _Cards)
    row = session.get(RegisterRow, _NEWSPAPERS)
    if row and row.digest == digest(text):
        return False
    session.merge(RegisterRow(name=_NEWSPAPERS, digest=digest(text), content=text, changed_at=now))
    return True
