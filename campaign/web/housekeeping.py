"""Background housekeeping: delete expired data, and notice when the store can be written again."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from campaign.actions.drafts import delete_expired_drafts
from campaign.actions.endorsers import delete_ended_endorsers
from campaign.actions.outbox import delete_ended_mail
from campaign.actions.petition_desk import delete_expired_signatures
from campaign.actions.reminders import delete_expired_reminders
from campaign.actions.reports import delete_expired_reports
from campaign.actions.sign_ups import delete_expired_sign_ups
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.store import Store
from campaign.web.error_summary import error_summary

_EVERY = 3600.0  # seconds
_WHILE_IN_TROUBLE = 15.0  # seconds
_log = logging.getLogger("campaign")


def run_housekeeping(store: Store, clock: Callable[[], datetime], is_closed: threading.Event) -> None:
    """Run until the site is closed: tidy once an hour, and more often while the store cannot be written."""
    while not is_closed.is_set():
        is_emptied = False
        try:
            now = clock()
            delete_expired_drafts(store, now)
            delete_expired_reports(store, now)
            delete_expired_sign_ups(store, now)
            delete_expired_reminders(store, now)
            delete_ended_endorsers(store, now)
            delete_expired_signatures(store, now)
            delete_ended_mail(store, now)
            is_emptied = store.empty_journal()  # whatever was deleted while someone was reading
        except STORE_ERRORS:
            pass  # the store logs it
        except Exception as error:  # the thread must survive, and Python would print the message
            _log.error("tidying failed: %s", error_summary(error))
        is_closed.wait(_EVERY if is_emptied and not store.writes.last_error else _WHILE_IN_TROUBLE)
