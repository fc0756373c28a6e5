"""Mail on its way: a worker takes one from the outbox for a while, and says what became of it.

A worker that dies leaves its mail to the others once the lease is over. Nothing else may be sent twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from campaign.domain.formats import NewerFormat
from campaign.domain.mail.deliveries import LEASE, WRONG_CLOCK, Delivery, MailState, Verdict, delay_after, is_hopeless
from campaign.domain.mail.mails import Mail
from campaign.storage.mail.contents import mail_of
from campaign.storage.mail.mailings import add_count
from campaign.storage.mail.outbox import end
from campaign.storage.mail.tables import OutboxRow
from campaign.storage.times import in_utc

#: The count of all mail of a minute.
_PACE = "all mail of a minute"
_A_MINUTE = timedelta(minutes=1)
_IN_ORDER = (OutboxRow.priority, OutboxRow.not_before, OutboxRow.id)
_NOT_READABLE = "this program cannot read it"
_NEWER = "a newer version of the program wrote it"


@dataclass(frozen=True, slots=True)
class LeasedMail:
    """A mail that a worker has to itself until a time. `message_id` is the same at each try."""

    id: int
    lease: str
    until: datetime
    mail: Mail
    message_id: str


@dataclass(frozen=True, slots=True)
class Turn:
    """What a worker does next: send a mail, or wait since enough has gone this minute, or neither."""

    mail: LeasedMail | None = None
    must_wait: bool = False


def take(session: Session, lease: str, now: datetime, per_minute: int) -> Turn:
    """Take the mail that is due first, under a lease that no other has. Mail that cannot be read ends."""
    while (row := _next(session, now)) is not None:
        if add_count(session, _PACE, 1, now, _A_MINUTE) > per_minute:
            return Turn(must_wait=True)
        try:
            mail = mail_of(row.key_hash, row.recipient or "", row.kind, row.language, row.content or "{}", row.format)
        except NewerFormat:
            row.error, row.not_before = _NEWER, now + timedelta(hours=1)
        except (ValueError, KeyError, TypeError):
            row.error = _NOT_READABLE
            end(row, MailState.REFUSED, now)
        else:
            row.lease, row.lease_until = lease, now + LEASE
            return Turn(LeasedMail(row.id, lease, now + LEASE, mail, row.key_hash[:32]))
        session.flush()
    return Turn()


def settle(session: Session, leased: LeasedMail, delivery: Delivery, now: datetime, chance: float) -> MailState:
    """Record how a try ended, and return where the mail is now. `chance` from 0 to 1 spreads the next tries."""
    row = session.get(OutboxRow, leased.id, with_for_update=True)
    if row is None or row.state != MailState.WAITING:  # taken back or deleted meanwhile
        return MailState(row.state) if row else MailState.WITHDRAWN
    if delivery.verdict is Verdict.SENT:
        end(row, MailState.SENT, now)
    elif row.lease == leased.lease:
        _failed(row, delivery, now, chance)
    return MailState(row.state)


def _failed(row: OutboxRow, delivery: Delivery, now: datetime, chance: float) -> None:
    """Let a mail wait for its next try, or end it. A server that failed costs a mail no try."""
    row.error, row.lease, row.lease_until = delivery.error, None, None
    row.tries += not delivery.is_server
    if delivery.verdict is Verdict.REFUSED:
        end(row, MailState.REFUSED, now)
    elif is_hopeless(row.tries, in_utc(row.due_at), now):
        end(row, MailState.EXPIRED, now)
    elif not delivery.is_server:
        row.not_before = now + delay_after(row.tries, chance)


def _next(session: Session, now: datetime) -> OutboxRow | None:
    """Return the next mail that is due and that no worker has. A lease that ends later than any does is of a wrong
    clock."""
    is_free = or_(
        OutboxRow.lease_until.is_(None), OutboxRow.lease_until <= now, OutboxRow.lease_until > now + LEASE + WRONG_CLOCK
    )
    is_due = (OutboxRow.state == str(MailState.WAITING)) & (OutboxRow.not_before <= now)
    return session.scalars(select(OutboxRow).where(is_due, is_free).order_by(*_IN_ORDER).limit(1)).one_or_none()
