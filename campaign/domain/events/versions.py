"""What organizers decided of an event, and how often its appointment changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class EventDecision(StrEnum):
    """What organizers decided. An event is public by its file, unless they rejected it."""

    NONE = "none"
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class EventVersion:
    """The version of an event: `sequence` counts the changes of its appointment from 0, as calendar programs do, and
    `changed_at` is when anything of it last changed."""

    event: str
    sequence: int
    changed_at: datetime
    decision: EventDecision = EventDecision.NONE
    decided_on: date | None = None

    @property
    def is_public(self) -> bool:
        """Whether anyone may see it."""
        return self.decision is not EventDecision.REJECTED
