"""What becomes of a mail in the outbox: when it is tried, and when it is given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

#: How often a mail is tried: with the delays below, for about two days.
MOST_TRIES = 12
#: The delay after the first try; it doubles with each try up to the longest.
FIRST_DELAY = timedelta(minutes=1)
LONGEST_DELAY = timedelta(hours=6)
#: A mail that could not leave for this long has no use any more: what it confirms ends in a week.
USEFUL_FOR = timedelta(days=5)
#: How long a worker has a mail to itself.
LEASE = timedelta(minutes=3)
#: How far ahead a clock is that is wrong: a lease from it holds no one up. Clocks of workers differ by less.
WRONG_CLOCK = timedelta(hours=1)
#: How long one try may take, once the server is reached.
MOST_SECONDS = 75.0
#: How long the key of a mail that ended is kept, so that it never goes twice.
KEPT = timedelta(days=30)


class MailState(StrEnum):
    """Where a mail is."""

    WAITING = "waiting"
    SENT = "sent"
    REFUSED = "refused"  # by the other side, for good
    EXPIRED = "expired"  # tried too often or too long
    WITHDRAWN = "withdrawn"  # no longer wanted by its recipient or by us


class Verdict(StrEnum):
    """How one try ended."""

    SENT = "sent"
    REFUSED = "refused"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One try. `error` is in our own words with the other side's code, never its text, which may hold the address.

    `is_server` is whether the mail server itself failed, so that other mail would fail too, and this one is not to blame.
    `is_site` is whether this mail was refused for what the site is and not for its recipient: other mail may be, too.
    """

    verdict: Verdict
    error: str = ""
    is_server: bool = False
    is_site: bool = False


@dataclass(frozen=True, slots=True)
class WaitingMail:
    """A mail in the outbox as organizers see it. `to` is masked or whole, and None once the mail has ended."""

    id: int
    kind: str
    language: str
    state: MailState
    to: str | None
    created_at: datetime
    not_before: datetime
    tries: int
    error: str
    ended_on: date | None


def delay_after(tries: int, chance: float) -> timedelta:
    """Return how long to wait after so many tries, at least one. `chance` from 0 to 1 spreads mails that failed at one
    moment: from three quarters to five quarters of the delay."""
    whole = min(FIRST_DELAY * (1 << min(tries - 1, 20)), LONGEST_DELAY)
    return whole * (0.75 + chance / 2)


def is_hopeless(tries: int, due_at: datetime, now: datetime) -> bool:
    """Whether a mail that should have gone at a time is given up after so many tries."""
    return tries >= MOST_TRIES or now - due_at >= USEFUL_FOR
