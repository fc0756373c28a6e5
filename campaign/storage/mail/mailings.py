"""How much the site mails to one address, so that no one can use it to flood someone else's mailbox.

Counted are keyed hashes of folded addresses, in the transaction that puts the mail: the same address written with tags,
dots or capitals is one.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timedelta

from sqlalchemy import DateTime, bindparam, text
from sqlalchemy.orm import Session

#: How long an address is counted.
A_DAY = timedelta(days=1)
#: Mails to one address that no one there has confirmed, in a day: of one kind, and of all kinds.
OF_ONE_KIND, OF_ALL_KINDS = 1, 5

_TIME = DateTime(timezone=True)
#: Add to a count. One that has ended begins again, and so does one that a clock made which was ahead.
_ADD = text(
    "INSERT INTO mail_counts (key, mails, ends_at) VALUES (:key, :more, :ends) ON CONFLICT (key) DO UPDATE SET "
    "mails = CASE WHEN mail_counts.ends_at <= :now OR mail_counts.ends_at > :ends THEN 0 ELSE mail_counts.mails END "
    "+ :more, "
    "ends_at = CASE WHEN mail_counts.ends_at <= :now OR mail_counts.ends_at > :ends THEN :ends "
    "ELSE mail_counts.ends_at END "
    "RETURNING mails"
).bindparams(bindparam("now", type_=_TIME), bindparam("ends", type_=_TIME))


def may_mail(session: Session, folded: str, kind: str, now: datetime, *, secret: str) -> bool:
    """Whether someone who is not known yet may be mailed, and count it if so: once a day for a kind such as
    "petition-confirm", and a few times for all kinds. `folded` is what `campaign.domain.mail.addresses.folded` returns.

    Ask it for every request, whether the address is known or not: it runs the same two statements each time.
    """
    may = add_count(session, _key(secret, f"{kind} {folded}"), 1, now, A_DAY) <= OF_ONE_KIND
    in_all = add_count(session, _key(secret, f" {folded}"), int(may), now, A_DAY)
    return may and in_all <= OF_ALL_KINDS


def add_count(session: Session, key: str, more: int, now: datetime, lasts: timedelta) -> int:
    """Add to a count and return it. It begins again when its time is over."""
    added: int = session.execute(_ADD, {"key": key, "more": more, "now": now, "ends": now + lasts}).scalar_one()
    return added


def _key(secret: str, text: str) -> str:
    return hmac.digest(secret.encode("utf-8"), f"mail {text}".encode(), hashlib.sha256).hex()
