"""The register of newspapers: rule cards from files, shared by all campaigns, and newspapers from imported lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from sqlalchemy import Engine, bindparam, or_, select
from sqlalchemy.orm import Session

from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.imports import together
from campaign.domain.newspapers.search import NewspaperIndex
from campaign.storage.canonical_json import digest, to_json
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.driver_queries import DriverQuery
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.newspapers.listed import PAPERS, read_listed_newspapers
from campaign.storage.newspapers.newspaper_formats import read_newspaper_cards
from campaign.storage.tables import RegisterRow

_NEWSPAPERS = "newspapers"
#: The states of both kinds. Every page of the composer asks for them.
_STATES = select(RegisterRow.name, RegisterRow.digest).where(
    or_(RegisterRow.name == bindparam("one"), RegisterRow.name == bindparam("other"))
)
_Cards = tuple[Newspaper, ...]


@dataclass(frozen=True)
class Register:
    """One state of the register, parsed once; `state` changes whenever any newspaper does."""

    state: str = ""
    seeded: _Cards = ()
    imported: _Cards = ()

    @cached_property
    def by_id(self) -> Mapping[str, Newspaper]:
        """All newspapers by id, in order."""
        return {card.id: card for card in together(self.seeded, self.imported)}

    @cached_property
    def index(self) -> NewspaperIndex:
        """A search index of all newspapers."""
        return NewspaperIndex(self.by_id.values())

    @cached_property
    def with_card(self) -> _Cards:
        """The newspapers whose rules are known."""
        return tuple(card for card in self.by_id.values() if card.has_card)


class Newspapers:
    """Reads of the register: one indexed read, and more only if its state changed."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads
        self._known = Register()
        self._states = DriverQuery(engine, _STATES)

    def register(self) -> Register:
        """Return the current register; the last known one while the store cannot be read."""
        try:
            self._known = self._reads.call(self._read)
        except STORE_ERRORS:
            if not self._known.state:
                raise
        return self._known

    def _read(self) -> Register:
        digests = dict(self._states.rows(one=_NEWSPAPERS, other=PAPERS))
        state = " ".join(f"{name}:{digests[name]}" for name in sorted(digests))
        if state == self._known.state:
            return self._known
        with self._engine.connect() as connection:
            text = connection.scalar(select(RegisterRow.content).where(RegisterRow.name == _NEWSPAPERS))
            return Register(state, read_newspaper_cards(text or "[]"), read_listed_newspapers(connection))

    def all(self) -> _Cards:
        """Return all newspapers, ordered by id."""
        return tuple(self.register().by_id.values())

    def find(self, id: str) -> Newspaper | None:
        """Return the newspaper with this id."""
        return self.register().by_id.get(id)


def set_newspapers(session: Session, cards: _Cards, now: datetime) -> bool:
    """Replace all rule cards and return whether anything changed. Newspapers from lists are kept."""
    text = to_json(tuple(sorted(cards, key=lambda card: card.id)), _Cards)
    row = session.get(RegisterRow, _NEWSPAPERS)
    if row and row.digest == digest(text):
        return False
    session.merge(RegisterRow(name=_NEWSPAPERS, digest=digest(text), content=text, changed_at=now))
    return True
