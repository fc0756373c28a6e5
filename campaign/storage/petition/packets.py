"""Packets: the signatures that go to those who receive the petition, and that they were delivered.

A packet is a mark on signatures, so that making one takes the same memory however many there are. Whoever withdraws
before it is delivered changes its digest, and it has to be made again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Engine, func, select, update
from sqlalchemy.orm import Session

from campaign.domain.petition.signatures import Status
from campaign.domain.petition.totals import Origin
from campaign.storage.petition.tables import PetitionPacketRow, SignatureRow

_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet: how many signatures, and how many of them with a name for those who receive it."""

    id: int
    campaign: str
    made_on: date
    signatures: int
    names: int
    delivered_on: date | None = None
    delivered_to: str = ""


@dataclass(frozen=True, slots=True)
class GivenName:
    """A name that its signer gives to those who receive the petition, and the version that they signed."""

    name: str
    version: str


class Packets:
    """Reads of packets, row by row."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, campaign: str) -> tuple[Packet, ...]:
        """Return a campaign's packets, oldest first."""
        wanted = select(PetitionPacketRow).where(PetitionPacketRow.campaign == campaign)
        with Session(self._engine) as session:
            return tuple(map(_packet, session.scalars(wanted.order_by(PetitionPacketRow.id))))

    def names(self, packet: int) -> Iterator[GivenName]:
        """Yield the names in a packet, by name."""
        wanted = select(SignatureRow.name, SignatureRow.version).where(*_with_name(packet))
        ordered = wanted.order_by(SignatureRow.name, SignatureRow.id)
        with self._engine.connect().execution_options(yield_per=_AT_ONCE) as connection:
            for name, version in connection.execute(ordered):
                yield GivenName(name, version)

    def versions(self, packet: int) -> dict[str, int]:
        """Return how many signed each version."""
        wanted = select(SignatureRow.version, func.count()).where(SignatureRow.packet == packet)
        with self._engine.connect() as connection:
            return {
                str(version): int(count) for version, count in connection.execute(wanted.group_by(SignatureRow.version))
            }

    def origins(self, packet: int) -> dict[Origin, int]:
        """Return how many signed from each country, region and postal code."""
        columns = (SignatureRow.country, SignatureRow.region, SignatureRow.postal_code)
        wanted = select(*columns, func.count()).where(SignatureRow.packet == packet).group_by(*columns)
        with self._engine.connect() as connection:
            return {Origin(row[0], row[1], row[2]): int(row[3]) for row in connection.execute(wanted)}


def gather(session: Session, campaign: str, today: date) -> Packet:
    """Return a new packet with every confirmed signature that was not delivered yet."""
    row = PetitionPacketRow(campaign=campaign, made_on=today, signatures=0, names=0, digest="", delivered_to="")
    session.add(row)
    session.flush()
    undelivered = (
        SignatureRow.campaign == campaign,
        SignatureRow.status == str(Status.CONFIRMED),
        SignatureRow.delivered_on.is_(None),
    )
    session.execute(
        update(SignatureRow).execution_options(synchronize_session=False).where(*undelivered).values(packet=row.id)
    )
    row.signatures, row.names = _counts(session, row.id)
    row.digest = _digest(session, row.id)
    session.flush()
    return _packet(row)


def find_packet(session: Session, campaign: str, id: int) -> Packet | None:
    """Return a campaign's packet."""
    row = session.get(PetitionPacketRow, id)
    return _packet(row) if row and row.campaign == campaign else None


def is_as_made(session: Session, id: int) -> bool:
    """Whether everyone in a packet is still there, and agrees to the same as when it was made."""
    row = session.get(PetitionPacketRow, id)
    return row is not None and row.digest == _digest(session, id)


def has_newer(session: Session, campaign: str, id: int) -> bool:
    """Whether a campaign made a newer packet."""
    newer = (PetitionPacketRow.campaign == campaign, PetitionPacketRow.id > id)
    return session.scalar(select(PetitionPacketRow.id).where(*newer).limit(1)) is not None


def deliver(session: Session, id: int, day: date, to: str) -> Packet:
    """Record that a packet was delivered, with those who are in it now."""
    row = session.get_one(PetitionPacketRow, id)
    row.delivered_on, row.delivered_to = day, to
    row.signatures, row.names = _counts(session, id)
    session.execute(
        update(SignatureRow)
        .execution_options(synchronize_session=False)
        .where(SignatureRow.packet == id)
        .values(delivered_on=day)
    )
    session.flush()
    return _packet(row)


def _digest(session: Session, packet: int) -> str:
    found = hashlib.sha256()
    columns = (SignatureRow.id, SignatureRow.version, SignatureRow.name, SignatureRow.gives_name)
    wanted = select(*columns).where(SignatureRow.packet == packet).order_by(SignatureRow.id)
    for id, version, name, gives_name in session.execute(wanted.execution_options(yield_per=_AT_ONCE)):
        found.update(f"{id} {version} {name if gives_name else ''}\n".encode())
    return found.hexdigest()


def _with_name(packet: int) -> tuple[ColumnElement[bool], ...]:
    return SignatureRow.packet == packet, SignatureRow.gives_name.is_(True), SignatureRow.name != ""


def _counts(session: Session, packet: int) -> tuple[int, int]:
    return _count(session, SignatureRow.packet == packet), _count(session, *_with_name(packet))


def _count(session: Session, *where: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).select_from(SignatureRow).where(*where)) or 0


def _packet(row: PetitionPacketRow) -> Packet:
    return Packet(row.id, row.campaign, row.made_on, row.signatures, row.names, row.delivered_on, row.delivered_to)
