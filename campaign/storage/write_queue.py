"""A queue for the writers of one process, kept short so that a locked store cannot block every thread of the site."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from campaign.storage.errors import Unavailable

#: If the writer whose turn it is takes longer than this to begin, another program holds the store, and newcomers are
#: not queued.
_STUCK_AFTER = 0.25
#: How long a writer beyond the queue's limit waits: long enough for the writes before it if all is well.
_MOMENT = 0.1


@dataclass(frozen=True, slots=True)
class WaitLimits:
    """The longest a writer waits in seconds, and how many writers may wait that long at once."""

    seconds: float = 30.0
    writers: int = 1000


class WriteQueue:
    """A lock that knows how long its holder has been trying to begin."""

    def __init__(self, limits: WaitLimits = WaitLimits(), clock: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting = 0
        self._trying_since: float | None = None

    @contextmanager
    def turn(self, most_seconds: float | None = None) -> Iterator[float]:
        """Make this thread the only writer of the process. Yields the seconds left to begin in; Unavailable if none are
        left.

        The holder calls `started` as soon as the store has accepted its transaction.
        """
        seconds = self.limits.seconds if most_seconds is None else min(most_seconds, self.limits.seconds)
        start = self._clock()
        self._wait(seconds)
        self._trying_since = self._clock()
        try:
            yield max(_MOMENT, seconds - (self._trying_since - start))
        finally:
            self._trying_since = None
            self._lock.release()

    def started(self) -> None:
        """Record that the store has accepted this writer's transaction."""
        self._trying_since = None

    def _wait(self, seconds: float) -> None:
        self._waiting += 1
        try:
            if not self._lock.acquire(timeout=min(seconds, _MOMENT) if self._is_crowded else seconds):
                raise Unavailable("other writers are waiting for the store")
        finally:
            self._waiting -= 1

    @property
    def _is_crowded(self) -> bool:
        since = self._trying_since
        is_stuck = since is not None and self._clock() - since > _STUCK_AFTER
        return is_stuck or self._waiting > self.limits.writers
