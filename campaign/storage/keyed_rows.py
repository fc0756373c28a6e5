"""Rows that need the secret key they were made with: private links in later mail come from it, and so do the marks by
which a petition knows who signed."""

from __future__ import annotations

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from campaign.storage.events.tables import AttendeeRow
from campaign.storage.petition.tables import SignatureRow
from campaign.storage.reminders.tables import ReminderRow


def count_keyed_rows(engine: Engine) -> dict[str, int]:
    """Return how many there are, by table, where there are any."""
    wanted = {
        "attendees": select(func.count()).select_from(AttendeeRow),
        "reminders": select(func.count()).select_from(ReminderRow),
        "signatures": select(func.count()).select_from(SignatureRow).where(SignatureRow.identity.is_not(None)),
    }
    with Session(engine) as session:
        counts = {table: session.scalar(query) or 0 for table, query in wanted.items()}
    return {table: count for table, count in counts.items() if count}
