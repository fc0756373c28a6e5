"""Who signed up for an event: found by the key of their private link, or by number for the organizers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Engine, case, delete, func, literal, select
from sqlalchemy.orm import Session

from campaign.domain.events.attendees import KEPT_AFTER, UNCONFIRMED_FOR, Attendance, Attendee, Turnout
from campaign.domain.language import DEFAULT_LANGUAGE, language_named
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.events.tables import AttendeeRow, EventRow
from campaign.storage.events.versions import note_change
from campaign.storage.letters.sealing import key_hash
from campaign.storage.notes import LOOK_FOR_EVENTS, expiry_cutoff
from campaign.storage.times import in_utc
from campaign.storage.upserts import upsert


class Attendees:
    """Reads of who signed up."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def find(self, campaign: str, key: str) -> Attendee | None:
        """Return who a private link belongs to."""
        return self._reads.call(lambda: self._find(campaign, key))

    def of(self, campaign: str, event: str | None = None) -> tuple[Attendee, ...]:
        """Return who has confirmed, in order: of one event, or of all."""
        wanted = select(AttendeeRow).where(
            AttendeeRow.campaign == campaign, AttendeeRow.attendance != str(Attendance.PENDING)
        )
        if event:
            wanted = wanted.where(AttendeeRow.event == event)
        with Session(self._engine) as session:
            return attendees_of(session.scalars(wanted.order_by(AttendeeRow.event, *_IN_ORDER)).all())

    def of_address(self, email: str) -> tuple[Attendee, ...]:
        """Return all sign-ups with an address, however its capitals are typed."""
        wanted = select(AttendeeRow).where(func.lower(AttendeeRow.email) == email.lower())
        with Session(self._engine) as session:
            return attendees_of(session.scalars(wanted.order_by(AttendeeRow.id)).all())

    def turnout(self, campaign: str, event: str) -> Turnout:
        """Return how many come and wait."""
        return self._reads.call(lambda: self._turnout(campaign, event))

    def _find(self, campaign: str, key: str) -> Attendee | None:
        with Session(self._engine) as session:
            found = row_of_key(session, key)
            return attendee_of(found) if found and found.campaign == campaign else None

    def _turnout(self, campaign: str, event: str) -> Turnout:
        with Session(self._engine) as session:
            return turnout_of(session, campaign, event)


#: What someone types, or what follows from it.
_TYPED = ("name", "language", "asked_at", "code_hash")
_IN_ORDER = (AttendeeRow.confirmed_at, AttendeeRow.id)


def row_of_key(session: Session, key: str, *, changes: bool = False) -> AttendeeRow | None:
    """Return the row of a private link, held against others if it `changes`."""
    wanted = select(AttendeeRow).where(AttendeeRow.hash == key_hash(key))
    return session.scalars(wanted.with_for_update() if changes else wanted).one_or_none()


def row_of_address(session: Session, campaign: str, event: str, email: str) -> AttendeeRow | None:
    """Return the row of an address at an event."""
    wanted = select(AttendeeRow).where(
        AttendeeRow.campaign == campaign, AttendeeRow.event == event, AttendeeRow.email == email
    )
    return session.scalars(wanted.order_by(AttendeeRow.id).limit(1).with_for_update()).one_or_none()


def note_attendee(session: Session, row: AttendeeRow, *, puts: bool) -> None:
    """Insert someone who has to confirm; of one who has not confirmed yet, store what they typed last.

    The statement is the same, and writes a row, whether someone is new, waits to confirm or has confirmed.
    """
    columns = AttendeeRow.__table__.c
    names = ("campaign", "event", "email", "nonce", "hash", "heard_of", "attendance", *_TYPED)
    given = [literal(getattr(row, name), columns[name].type) for name in names]
    statement = upsert(session, AttendeeRow).from_select(list(names), select(*given).where(literal(puts)))
    is_pending = columns.attendance == str(Attendance.PENDING)
    typed = {name: case((is_pending, statement.excluded[name]), else_=columns[name]) for name in _TYPED}
    session.execute(statement.on_conflict_do_update(index_elements=["hash"], set_=typed))


def turnout_of(session: Session, campaign: str, event: str) -> Turnout:
    """Return how many come to an event and wait."""
    wanted = (
        select(AttendeeRow.attendance, func.count())
        .where(AttendeeRow.campaign == campaign, AttendeeRow.event == event)
        .group_by(AttendeeRow.attendance)
    )
    counts = {str(name): int(count) for name, count in session.execute(wanted)}
    return Turnout(counts.get(Attendance.COMING, 0), counts.get(Attendance.WAITING, 0))


def next_waiting(session: Session, campaign: str, event: str) -> AttendeeRow | None:
    """Return who has waited longest for a place."""
    wanted = select(AttendeeRow).where(
        AttendeeRow.campaign == campaign,
        AttendeeRow.event == event,
        AttendeeRow.attendance == str(Attendance.WAITING),
    )
    return session.scalars(wanted.order_by(*_IN_ORDER).limit(1).with_for_update()).one_or_none()


def confirmed_rows(session: Session, campaign: str, event: str, most: int, *where: object) -> Sequence[AttendeeRow]:
    """Return some of those who confirmed, and for whom a condition holds."""
    wanted = select(AttendeeRow).where(
        AttendeeRow.campaign == campaign,
        AttendeeRow.event == event,
        AttendeeRow.attendance != str(Attendance.PENDING),
        *where,  # type: ignore[arg-type]  # conditions
    )
    return session.scalars(wanted.order_by(AttendeeRow.id).limit(most).with_for_update()).all()


def remove_by_key(session: Session, key: str) -> bool:
    """Delete whoever a private link belongs to. Return whether there was someone."""
    return remove_where(session, AttendeeRow.hash == key_hash(key)) > 0


def remove_by_id(session: Session, id: int) -> bool:
    """Delete someone by their number. Return whether there was someone."""
    return remove_where(session, AttendeeRow.id == id) > 0


def remove_by_address(session: Session, email: str) -> int:
    """Delete whoever signed up with an address, for any event, and return how many there were."""
    return remove_where(session, func.lower(AttendeeRow.email) == email.lower())


def remove_expired(session: Session, now: datetime) -> int:
    """Delete everyone whose event was over for long, and whoever never confirmed, and return how many, as with saved
    drafts."""
    cutoff = expiry_cutoff(session, now, LOOK_FOR_EVENTS)
    if cutoff is None:
        return 0
    over = (
        select(EventRow.event)
        .where(
            EventRow.campaign == AttendeeRow.campaign,
            EventRow.event == AttendeeRow.event,
            EventRow.ends_at <= cutoff - KEPT_AFTER,
        )
        .exists()
    )
    is_pending = AttendeeRow.attendance == str(Attendance.PENDING)
    unconfirmed = is_pending & (AttendeeRow.asked_at <= cutoff - UNCONFIRMED_FOR)
    return remove_where(session, over | unconfirmed)


def remove_where(session: Session, *where: object) -> int:
    """Delete those for whom a condition holds, and return how many there were."""
    gone = session.execute(delete(AttendeeRow).where(*where).returning(AttendeeRow.id)).all()  # type: ignore[arg-type]  # conditions
    if gone:
        note_change(session)
    return len(gone)


def attendees_of(rows: Sequence[AttendeeRow]) -> tuple[Attendee, ...]:
    """Return those of some rows."""
    return tuple(map(attendee_of, rows))


def attendee_of(row: AttendeeRow) -> Attendee:
    """Return who a row is of."""
    return Attendee(
        row.id,
        row.campaign,
        row.event,
        row.nonce,
        row.name,
        row.email,
        language_named(row.language) or DEFAULT_LANGUAGE,
        Attendance(row.attendance),
        in_utc(row.asked_at),
        in_utc(row.confirmed_at) if row.confirmed_at else None,
        row.heard_of,
        row.reminded_of,
    )
