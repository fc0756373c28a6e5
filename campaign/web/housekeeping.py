"""What a running site does by itself: it lets go of what has ended, and notices when its store can be written again."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from campaign.actions.drafts import tidy
from campaign.storage.store import Store
from campaign.storage.troubles import TROUBLES
from campaign.web.error_summary import kind_and_place

_EVERY = 3600.0  # seconds
_WHILE_IN_TROUBLE = 15.0  # seconds
_log = logging.getLogger("campaign")


def keep_house(store: Store, clock: Callable[[], datetime], is_closed: threading.Event) -> None:
    """Until the site is closed: tidy once an hour, and more often while the store cannot be written."""
    while not is_closed.is_set():
        try:
            tidy(store, clock())
        except TROUBLES:
            pass  # the store tells the log
        except Exception as error:  # a thread that dies tidies no more, and Python would print the error's message
            _log.error("tidying failed: %s", kind_and_place(error))
        is_closed.wait(_WHILE_IN_TROUBLE if store.writes.trouble else _EVERY)
