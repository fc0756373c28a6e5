"""End mail that comes again, by the link in it."""

from __future__ import annotations

from datetime import datetime

from campaign.actions.forget import BY_KEY
from campaign.storage.mail.outbox import withdraw_by_link
from campaign.storage.store import Store

#: The tables whose rows are why such mail comes; its link has the row's key.
ENDS = ("attendees", "reminders")


def unsubscribe(store: Store, key: str, now: datetime) -> None:
    """Take back what waits and delete why it comes. A key that is not known, or is no longer, does nothing."""
    with store.writing() as session:
        withdraw_by_link(session, key, now)
        for table in ENDS:
            BY_KEY[table](session, key)
    store.empty_journal()
