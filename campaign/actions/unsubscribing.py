"""End a writer's reminder, and mail that waits, by the link in it."""

from __future__ import annotations

from datetime import datetime

from campaign.storage.mail.outbox import withdraw_by_link
from campaign.storage.reminders.reminders import remove_by_key
from campaign.storage.store import Store


def brings_mail(store: Store, key: str) -> bool:
    """Whether mail waits or comes again that has this key in its link. Only reads."""
    return store.outbox.holds(key) or store.reminders.holds(key)


def unsubscribe(store: Store, key: str, now: datetime) -> bool:
    """Take back what waits and delete why it comes. Return whether there was anything.

    A key that leads nowhere takes no lock, since anyone can send any number of them.
    """
    if not brings_mail(store, key):
        return False
    with store.writing() as session:
        withdraw_by_link(session, key, now)
        remove_by_key(session, key)
    store.empty_journal()
    return True
