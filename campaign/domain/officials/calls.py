"""Calls to officials: how one ended, and how many there were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CallOutcome(StrEnum):
    """How a call ended, as the caller says."""

    REACHED = "reached"
    MESSAGE = "message"
    NO_ANSWER = "no-answer"


def outcome_named(name: str) -> CallOutcome | None:
    """Return the outcome with this name."""
    return next((outcome for outcome in CallOutcome if outcome == name), None)


@dataclass(frozen=True, slots=True)
class CallCount:
    """How many calls to the offices of a body ended in one way on a day (UTC). Nothing is known about the callers."""

    day: date
    body: str
    outcome: CallOutcome
    calls: int
