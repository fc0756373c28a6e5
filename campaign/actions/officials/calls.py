"""Count a call to an official."""

from __future__ import annotations

from datetime import date

from campaign.domain.officials.calls import CallOutcome
from campaign.storage.officials.calls import count_call
from campaign.storage.store import Store


def report_call(store: Store, campaign: str, day: date, body: str, outcome: CallOutcome) -> None:
    """Count one call to the offices of a body on a day, without anything about the caller or the official."""
    with store.writing() as session:
        count_call(session, campaign, day, body, outcome)
