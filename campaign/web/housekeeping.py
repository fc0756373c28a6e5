"""Background housekeeping: delete expired data, and notice when the store can be written again."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from campaign.actions.tidying import delete_all_expired
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
            delete_all_expired(store, clock())
            is_emptied = store.empty_journal()  # whatever was deleted while someone was reading
        except STORE_ERRORS:
            pass  # the store logs it
        except Exception as error:  # the thread must survive, and Python would print the message
            _log.error("tidying failed: %s", error_summary(error))
        is_closed.wait(_EVERY if is_emptied and not store.writes.last_error else _WHILE_IN_TROUBLE)
