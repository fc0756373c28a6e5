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

from campaign.domain.mail.addresses import own_domain
from campaign.domain.mail.confirmations import MOST_TRIES

#: How long an address is counted, and how long a domain is.
A_DAY, AN_HOUR = timedelta(days=1), timedelta(hours=1)
#: Mails to one address that no one there has confirmed, in a day: of one kind, and of all kinds.
OF_ONE_KIND, OF_ALL_KINDS = 1, 5
#: Such mails to all addresses of one organization's or person's domain, in an hour: whoever owns it may get them all.
OF_A_DOMAIN = 100

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
    "petition-confirm" with what it is about, a few times for all kinds, and so often an hour to one domain. `folded` is
    what `campaign.domain.mail.addresses.folded` returns.

    Ask it for every request, whether the address is known or not: it runs the same statements each time.
    """
    of_kind, domain = _key(secret, f"{kind} {folded}"), own_domain(folded)
    is_first = add_count(session, of_kind, 1, now, A_DAY) <= OF_ONE_KIND
    may = add_count(session, _key(secret, f" {folded}"), int(is_first), now, A_DAY) <= OF_ALL_KINDS and is_first
    in_domain = add_count(session, _key(secret, f"domain {domain}"), int(may and domain is not None), now, AN_HOUR)
    may = may and (domain is None or in_domain <= OF_A_DOMAIN)
    add_count(session, of_kind, -int(is_first and not may), now, A_DAY)  # what was not mailed may be asked for later
    return may


def may_try(session: Session, what: str, now: datetime, *, secret: str) -> bool:
    """Whether a code may be tried for something, such as a petition and whose signature it is, and count the try. A new
    code gives no new tries on the same day.

    Ask it for every try, whether there is anything to confirm or not: each is a write of the same length.
    """
    return add_count(session, _key(secret, f"try {what}"), 1, now, A_DAY) <= MOST_TRIES


def add_count(session: Session, key: str, more: int, now: datetime, lasts: timedelta) -> int:
    """Add to a count and return it. It begins again when its time is over."""
    added: int = session.execute(_ADD, {"key": key, "more": more, "now": now, "ends": now + lasts}).scalar_one()
    return added


def _key(secret: str, text: str) -> str:
    return hmac.digest(secret.encode("utf-8"), f"mail {text}".encode(), hashlib.sha256).hex()
