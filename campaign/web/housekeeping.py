"""What a running site does by itself: it lets go of what has ended, and notices when its store can be written again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from campaign.actions.drafts import tidy
from campaign.storage.store import Store
from campaign.storage.troubles import TROUBLES

_EVERY = 3600.0  # seconds
_WHILE_IN_TROUBLE = 15.0  # seconds


def keep_house(store: Store, clock: Callable[[], datetime], is_closed: threading.Event) -> None:
    """Until the site is closed: tidy once an hour, and more often while the store cannot be written."""
    while not is_closed.is_set():
        with suppress(*TROUBLES):  # the store tells the log
            tidy(store, clock())
        is_closed.wait(_WHILE_IN_TROUBLE if store.writes.trouble else _EVERY)
