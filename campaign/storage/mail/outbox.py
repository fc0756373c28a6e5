"""The outbox: mail is put into it in the transaction of what it is about, and leaves it once."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlalchemy import ColumnElement, Engine, delete, func, insert, literal, select
from sqlalchemy.orm import Session, defer

from campaign.domain.mail.addresses import masked
from campaign.domain.mail.deliveries import KEPT, USEFUL_FOR, MailState, WaitingMail
from campaign.domain.mail.mails import Mail
from campaign.storage.letters.sealing import key_hash
from campaign.storage.mail.contents import CURRENT, content_text
from campaign.storage.mail.tables import MailCountRow, OutboxRow
from campaign.storage.notes import LOOK_FOR_MAIL, expiry_cutoff
from campaign.storage.tables import Base
from campaign.storage.times import in_utc

_WAITS = OutboxRow.state == str(MailState.WAITING)


class Outbox:
    """Reads of the outbox."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def all(self, *, whole: bool = False) -> tuple[WaitingMail, ...]:
        """Return all mail, oldest first: what waits, and what ended within the last month. Addresses are masked unless
        they are asked for `whole`."""
        wanted = select(OutboxRow).options(defer(OutboxRow.content)).order_by(OutboxRow.id)
        with Session(self._engine) as session:
            return tuple(_waiting(row, whole=whole) for row in session.scalars(wanted))

    def overdue(self, now: datetime) -> tuple[int, datetime | None]:
        """Return how many mails should have gone by now, and since when the first of them waits."""
        is_due = _WAITS & (OutboxRow.due_at <= now)
        with Session(self._engine) as session:
            count, first = session.execute(select(func.count(), func.min(OutboxRow.due_at)).where(is_due)).one()
            return count, in_utc(first) if first else None

    def holds(self, key: str) -> bool:
        """Whether mail waits that belongs to the private link with this key."""
        with Session(self._engine) as session:
            return session.scalar(select(OutboxRow.id).where(_WAITS, _is_linked(key)).limit(1)) is not None

    def counts(self) -> dict[MailState, int]:
        """Return how many mails are in each state."""
        with Session(self._engine) as session:
            found = session.execute(select(OutboxRow.state, func.count()).group_by(OutboxRow.state)).all()
            return {MailState(state): count for state, count in found}

    def next_due(self) -> datetime | None:
        """Return when the next mail may go; None if none waits."""
        with Session(self._engine) as session:
            first = session.scalar(select(func.min(OutboxRow.not_before)).where(_WAITS))
            return in_utc(first) if first else None


def put_mail(
    session: Session, mail: Mail, now: datetime, not_before: datetime | None = None, *, sends: bool = True
) -> bool:
    """Put a mail into the outbox, to leave once the transaction is committed, and not before a time. Return whether it
    is new: under one key a mail goes once, however often it is put.

    The statements are the same for a mail that is not to be sent, so that no one learns from them whether one was.
    """
    name = mail_hash(mail.key)
    is_known = session.scalar(select(OutboxRow.id).where(OutboxRow.key_hash == name)) is not None
    is_put = sends and not is_known
    values: dict[str, object] = {
        "key_hash": name,
        "kind": mail.kind,
        "language": mail.language,
        "state": str(MailState.WAITING),
        "recipient": mail.to,
        "content": content_text(mail),
        "format": CURRENT,
        "link_hash": key_hash(mail.link) if mail.link else None,
        "priority": mail.priority,
        "created_at": now,
        "due_at": not_before or now,
        "not_before": not_before or now,
        "tries": 0,
        "error": "",
    }
    columns = OutboxRow.__table__.c
    given = (literal(value, columns[name].type) for name, value in values.items())
    session.execute(insert(OutboxRow).from_select(list(values), select(*given).where(literal(is_put))))
    return is_put


def withdraw_mail(session: Session, key: str, now: datetime) -> bool:
    """Take a mail back that still waits: its address and content are gone at once. Return whether there was one."""
    return _withdraw(session, now, OutboxRow.key_hash == mail_hash(key)) > 0


def withdraw_by_link(session: Session, key: str, now: datetime) -> bool:
    """Take back all mail that belongs to the private link with this key. Return whether any waited."""
    return _withdraw(session, now, _is_linked(key)) > 0


def remove_mail_by_link(session: Session, key: str) -> bool:
    """Delete all mail that waits and belongs to a private link. Return whether there was any."""
    return _remove(session, _WAITS, _is_linked(key)) > 0


def remove_mail_of(session: Session, table: str, id: int) -> bool:
    """Delete all mail that waits and belongs to a row of a table, if its rows have private links. Return whether there
    was any. Ask before the row is deleted."""
    columns = Base.metadata.tables[table].c
    if "hash" not in columns:
        return False
    link = select(columns["hash"]).where(columns["id"] == id).scalar_subquery()
    return _remove(session, _WAITS, OutboxRow.link_hash == link) > 0


def remove_mails_to(session: Session, address: str) -> int:
    """Delete all mail that waits for an address, and return how many there were."""
    return _remove(session, func.lower(OutboxRow.recipient) == address.lower())


def remove_mail(session: Session, id: int) -> bool:
    """Delete a mail by its number, with the record that it went. Return whether there was one."""
    return _remove(session, OutboxRow.id == id) > 0


def remove_ended(session: Session, now: datetime) -> int:
    """Delete what is left of mail that ended a month ago, mail that waited in vain, and old counts. Return how many
    mails there were."""
    session.execute(delete(MailCountRow).where(MailCountRow.ends_at <= now))
    cutoff = expiry_cutoff(session, now, LOOK_FOR_MAIL)
    if cutoff is None:
        return 0
    ended = ~_WAITS & (OutboxRow.ended_on <= (cutoff - KEPT).date())
    in_vain = _WAITS & (OutboxRow.due_at <= cutoff - USEFUL_FOR)
    return _remove(session, ended | in_vain)


def end(row: OutboxRow, state: MailState, now: datetime) -> None:
    """End a mail: nothing of it stays but the hash of its key, its kind, and the day. Its times are rounded to the day:
    a signature, which has none, must not get one from its mail."""
    row.created_at, row.due_at, row.not_before = map(_midnight, (row.created_at, row.due_at, row.not_before))
    row.state, row.ended_on = str(state), now.date()
    row.recipient = row.content = row.lease = row.lease_until = row.link_hash = None


def mail_hash(key: str) -> str:
    """Return the hash under which a mail's key is stored."""
    return hashlib.sha256(key.encode("utf-8")).hexdigest()


def _remove(session: Session, *where: ColumnElement[bool]) -> int:
    return len(session.execute(delete(OutboxRow).where(*where).returning(OutboxRow.id)).all())


def _midnight(time: datetime) -> datetime:
    return time.replace(hour=0, minute=0, second=0, microsecond=0)


def _withdraw(session: Session, now: datetime, where: ColumnElement[bool]) -> int:
    rows = session.scalars(select(OutboxRow).where(_WAITS, where)).all()
    for row in rows:
        end(row, MailState.WITHDRAWN, now)
    return len(rows)


def _is_linked(key: str) -> ColumnElement[bool]:
    return OutboxRow.link_hash == key_hash(key)


def _waiting(row: OutboxRow, *, whole: bool) -> WaitingMail:
    to = row.recipient if whole or row.recipient is None else masked(row.recipient)
    return WaitingMail(
        row.id,
        row.kind,
        row.language,
        MailState(row.state),
        to,
        in_utc(row.created_at),
        in_utc(row.not_before),
        row.tries,
        row.error,
        row.ended_on,
    )
