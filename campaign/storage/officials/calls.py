"""Counts of calls: a number for each campaign, day, body and outcome, and nothing about who called whom."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from campaign.domain.officials.calls import CallCount, CallOutcome
from campaign.storage.tables import CallCountRow

_ADD = text(
    "INSERT INTO call_counts (campaign, day, body, outcome, calls) VALUES (:campaign, :day, :body, :outcome, 1) "
    "ON CONFLICT (campaign, day, body, outcome) DO UPDATE SET calls = call_counts.calls + 1"
)


class CallCounts:
    """Reads of the counts."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of_campaign(self, campaign: str) -> tuple[CallCount, ...]:
        """Return a campaign's counts by day, body and outcome."""
        wanted = (
            select(CallCountRow)
            .where(CallCountRow.campaign == campaign)
            .order_by(CallCountRow.day, CallCountRow.body, CallCountRow.outcome)
        )
        with Session(self._engine) as session:
            return tuple(
                CallCount(date.fromisoformat(row.day), row.body, CallOutcome(row.outcome), row.calls)
                for row in session.scalars(wanted)
            )


def count_call(session: Session, campaign: str, day: date, body: str, outcome: CallOutcome) -> None:
    """Add one call to a count."""
    session.execute(_ADD, {"campaign": campaign, "day": day.isoformat(), "body": body, "outcome": outcome.value})
