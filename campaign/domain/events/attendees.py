"""Who signed up for an event: an address, and a name if they like. Nothing else is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from campaign.domain.language import Language

MOST_NAME = 80
#: How long what someone signed up with stays after the event.
KEPT_AFTER = timedelta(days=30)
#: How long a sign-up waits to be confirmed.
UNCONFIRMED_FOR = timedelta(days=7)
#: How long before an event those who come are reminded.
REMINDED_BEFORE = timedelta(days=1)


class Attendance(StrEnum):
    """Whether someone comes: asked and not confirmed yet, confirmed, or on the waiting list."""

    PENDING = "pending"
    COMING = "coming"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Attendee:
    """Someone who signed up. `nonce` is what the key of their private link is made from, with the site's secret.

    `heard_of` is the version of the appointment that they know, and `reminded_of` the one that they were reminded of.
    """

    id: int
    campaign: str
    event: str
    nonce: str
    name: str
    email: str
    language: Language
    attendance: Attendance
    asked_at: datetime
    confirmed_at: datetime | None = None
    heard_of: int = 0
    reminded_of: int | None = None

    @property
    def has_confirmed(self) -> bool:
        """Whether the address is theirs."""
        return self.attendance is not Attendance.PENDING


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many come to an event, and how many wait for a place."""

    coming: int = 0
    waiting: int = 0

    def left(self, places: int | None) -> int | None:
        """Return how many places are left; None for as many as like. Whoever waits has the next one."""
        return None if places is None else max(0, places - self.coming - self.waiting)

    def is_full(self, places: int | None) -> bool:
        """Whether the next one waits."""
        return self.left(places) == 0
