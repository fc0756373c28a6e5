"""How much of the room for saved drafts is taken. Nothing but their sizes is looked at."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

#: Adding up sizes reads the whole table, so it is done once in a while; between, what this process saves is added.
_EVERY = timedelta(minutes=1)


class DraftQuota:
    """The room for saved drafts."""

    def __init__(self, measured: Callable[[], int], most_bytes: int, clock: Callable[[], datetime]) -> None:
        self._measured = measured
        self._most_bytes = most_bytes
        self._clock = clock
        self._lock = threading.Lock()
        self._bytes = 0
        self._looked_at: datetime | None = None

    @property
    def share(self) -> float:
        """The share that is taken; 1 is all of it."""
        now = self._clock()
        with self._lock:
            if self._looked_at is None or not timedelta() <= now - self._looked_at < _EVERY:
                self._bytes, self._looked_at = self._measured(), now
            return self._bytes / self._most_bytes

    def add(self, size: int) -> None:
        """Remember that a draft of so many bytes was saved."""
        with self._lock:
            self._bytes += size
