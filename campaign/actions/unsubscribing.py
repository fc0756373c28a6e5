"""End mail that comes again, by the link in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from campaign.actions.forget import BY_KEY
from campaign.storage.mail.outbox import withdraw_by_link
from campaign.storage.store import Store

#: The tables whose rows are why such mail comes, and whether a row has the key that is in the mail's link.
ENDS: Mapping[str, Callable[[Store, str], bool]] = {
    "attendees": lambda store, key: store.attendees.holds(key),
    "reminders": lambda store, key: store.reminders.holds(key),
}


def brings_mail(store: Store, key: str) -> bool:
    """Whether mail waits or comes again that has this key in its link. Only reads."""
    return store.outbox.holds(key) or any(holds(store, key) for holds in ENDS.values())


def unsubscribe(store: Store, key: str, now: datetime) -> bool:
    """Take back what waits and delete why it comes. Return whether there was anything.

    A key that leads nowhere takes no lock, since anyone can send any number of them.
    """
    if not brings_mail(store, key):
        return False
    with store.writing() as session:
        withdraw_by_link(session, key, now)
        for table in ENDS:
            BY_KEY[table](session, key)
    store.empty_journal()
    return True
