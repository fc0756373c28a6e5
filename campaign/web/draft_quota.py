"""How much of the space for saved drafts is used. Only the drafts' sizes are read."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

#: Measuring reads the whole table, so it is done rarely; in between, the sizes of newly saved drafts are added.
_EVERY = timedelta(minutes=1)


class DraftQuota:
    """The space for saved drafts."""

    def __init__(self, measured: Callable[[], int], most_bytes: int, clock: Callable[[], datetime]) -> None:
        self._measured = measured
        self._most_bytes = most_bytes
        self._clock = clock
        self._lock = threading.Lock()
        self._bytes = 0
        self._looked_at: datetime | None = None

    @property
    def share(self) -> float:
        """The share in use; 1 is all of it."""
        now = self._clock()
        with self._lock:
            if self._looked_at is None or not timedelta() <= now - self._looked_at < _EVERY:
                self._bytes, self._looked_at = self._measured(), now
            return self._bytes / self._most_bytes

    def add(self, size: int) -> None:
        """Count a newly saved draft of `size` bytes."""
        with self._lock:
            self._bytes += size
