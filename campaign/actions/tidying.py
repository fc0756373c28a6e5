"""Deletes everything whose time has passed, as the running site does every hour, `campaign tidy`, and every start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from campaign.actions.events.reminders import delete_expired_reminders
from campaign.actions.events.sign_ups import delete_expired_sign_ups
from campaign.actions.letters.drafts import delete_expired_drafts
from campaign.actions.letters.reports import delete_expired_reports
from campaign.actions.outbox import delete_ended_mail
from campaign.actions.petition.petition_desk import delete_expired_signatures
from campaign.actions.press.endorsers import delete_ended_endorsers
from campaign.storage.store import Store

#: What ends, as `campaign tidy` says it, and what deletes it and returns how many there were.
TIDIED: Mapping[str, Callable[[Store, datetime], int]] = {
    "expired drafts deleted": delete_expired_drafts,
    "expired reports deleted": delete_expired_reports,
    "expired sign-ups deleted": delete_expired_sign_ups,
    "expired reminders deleted": delete_expired_reminders,
    "ended endorsers deleted": delete_ended_endorsers,
    "signatures deleted or made anonymous": lambda store, now: sum(delete_expired_signatures(store, now)),
    "ended mail deleted": delete_ended_mail,
}


def delete_all_expired(store: Store, now: datetime) -> dict[str, int]:
    """Delete what has expired and return how much of each kind there was.

    What can't be deleted keeps nothing else from it: the first error is raised once all have had their turn.
    """
    counts, errors = {}, []
    for what, delete in TIDIED.items():
        try:
            counts[what] = delete(store, now)
        except Exception as error:  # each is raised below
            errors.append(error)
    if errors:
        raise errors[0]
    return counts
