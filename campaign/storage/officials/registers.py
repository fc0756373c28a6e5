"""The imported officials of all bodies and the districts of postal codes, shared by all campaigns.

A visitor's postal code is looked up in memory: it is in no query, so that no database can log it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Engine, delete, select
from sqlalchemy.orm import Session

from campaign.domain.officials.rosters import DistrictTable, Roster
from campaign.storage.canonical_json import digest
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.driver_queries import DriverQuery
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.officials.officials_formats import CURRENT, read_roster, read_table, roster_text, table_text
from campaign.storage.tables import OfficialsRow


class _Kind(StrEnum):
    ROSTER = "roster"
    DISTRICTS = "districts"


_STATES = select(OfficialsRow.kind, OfficialsRow.body, OfficialsRow.digest)
_Key = tuple[str, str]


@dataclass(frozen=True)
class OfficialsRegister:
    """One state of what was imported, parsed once; `state` changes whenever anything of it does."""

    state: str = ""
    rosters: Mapping[str, Roster] = field(default_factory=dict)
    tables: Mapping[str, DistrictTable] = field(default_factory=dict)


class Officials:
    """Reads of the register: one small read, and more only of what changed."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads
        self._known: tuple[dict[_Key, str], OfficialsRegister] | None = None
        self._states = DriverQuery(engine, _STATES)

    def register(self) -> OfficialsRegister:
        """Return the current register; the last known one while the store cannot be read."""
        try:
            self._known = self._reads.call(self._read)
        except STORE_ERRORS:
            if self._known is None:
                raise
        return self._known[1]

    def _read(self) -> tuple[dict[_Key, str], OfficialsRegister]:
        digests = {(kind, body): digest for kind, body, digest in self._states.rows()}
        if self._known and digests == self._known[0]:
            return self._known
        before, known = self._known or ({}, OfficialsRegister())
        kept = {key for key in digests if before.get(key) == digests[key]}
        rosters = {body: roster for body, roster in known.rosters.items() if (_Kind.ROSTER, body) in kept}
        tables = {body: table for body, table in known.tables.items() if (_Kind.DISTRICTS, body) in kept}
        for kind, body, format, content in self._contents(digests.keys() - kept):
            if kind == _Kind.ROSTER:
                rosters[body] = read_roster(content, format)
            elif kind == _Kind.DISTRICTS:
                tables[body] = read_table(content, format)
        state = " ".join(f"{kind}/{body}:{digest}" for (kind, body), digest in sorted(digests.items()))
        return digests, OfficialsRegister(state, rosters, tables)

    def _contents(self, keys: set[_Key]) -> Iterator[tuple[str, str, int, str]]:
        columns = select(OfficialsRow.kind, OfficialsRow.body, OfficialsRow.format, OfficialsRow.content)
        with self._engine.connect() as connection:
            for key in sorted(keys):
                found = columns.where(OfficialsRow.kind == key[0], OfficialsRow.body == key[1])
                row = connection.execute(found).one_or_none()
                if row:
                    yield row[0], row[1], row[2], row[3]


def put_roster(session: Session, roster: Roster, now: datetime) -> bool:
    """Replace the roster of a body and return whether anything changed."""
    return _put(session, _Kind.ROSTER, roster.body, roster_text(roster), now)


def delete_roster(session: Session, body: str) -> None:
    """Remove the roster of a body."""
    session.execute(delete(OfficialsRow).where(OfficialsRow.kind == _Kind.ROSTER, OfficialsRow.body == body))


def put_district_table(session: Session, table: DistrictTable, now: datetime) -> bool:
    """Replace the table of a body's districts and return whether anything changed."""
    return _put(session, _Kind.DISTRICTS, table.body, table_text(table), now)


def _put(session: Session, kind: _Kind, body: str, text: str, now: datetime) -> bool:
    row = session.get(OfficialsRow, (kind, body))
    if row and (row.format, row.digest) == (CURRENT, digest(text)):
        return False
    session.merge(OfficialsRow(kind=kind, body=body, format=CURRENT, digest=digest(text), content=text, changed_at=now))
    return True
