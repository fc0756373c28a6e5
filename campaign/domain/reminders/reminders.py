"""A reminder that a writer asks for: one mail on the day by which the newspaper answers. Nothing of the letter is in
it but the newspaper's name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from campaign.domain.language import Language

MOST_NEWSPAPER = 120
#: The days until the reminder where the newspaper says nothing of its own, and the most that may be asked for.
USUAL_DAYS, MOST_DAYS = 7, 60
#: How long one waits to be confirmed.
UNCONFIRMED_FOR = timedelta(days=7)
#: When it is sent: so long after the day has begun in UTC. It is that day then wherever people are awake.
SENT_FROM = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder in the store. `nonce` is what the key of its private link is made from, with the site's secret."""

    id: int
    campaign: str
    nonce: str
    newspaper: str
    email: str
    language: Language
    due_on: date
    asked_on: date
    is_confirmed: bool = False


def days_until(written: str) -> int:
    """Return the days that an address or a form asks for; the usual number for anything else."""
    is_number = written.isascii() and written.isdigit() and len(written) < 3
    return int(written) if is_number and 0 < int(written) <= MOST_DAYS else USUAL_DAYS
