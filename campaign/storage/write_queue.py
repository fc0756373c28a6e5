"""Writers of one process take turns, and few of them wait: a locked store must not hold every thread of the site."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from campaign.storage.errors import Unavailable

#: A writer whose turn takes longer than this to begin is waiting for another program, and newcomers do not queue.
_STUCK_AFTER = 0.25
#: How long a writer waits beyond those that may queue: long enough for the writes before it, if all is well.
_MOMENT = 0.1


@dataclass(frozen=True, slots=True)
class WaitLimits:
    """How many seconds a writer waits at most, and how many writers may wait that long at the same time."""

    seconds: float = 30.0
    waiting: int = 1000


class WriteQueue:
    """A lock that knows how long its holder has been trying to begin."""

    def __init__(self, patience: WaitLimits = WaitLimits(), clock: Callable[[], float] = time.monotonic) -> None:
        self.patience = patience
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting = 0
        self._trying_since: float | None = None

    @contextmanager
    def turn(self, most_seconds: float | None = None) -> Iterator[float]:
        """The only writer of this process; gives the seconds that are left to begin in. Unavailable if none are.

        Whoever has it calls `begun` as soon as the store has let them in.
        """
        seconds = self.patience.seconds if most_seconds is None else min(most_seconds, self.patience.seconds)
        start = self._clock()
        self._wait(seconds)
        self._trying_since = self._clock()
        try:
            yield max(_MOMENT, seconds - (self._trying_since - start))
        finally:
            self._trying_since = None
            self._lock.release()

    def started(self) -> None:
        """Say that the store has let this writer in."""
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
        return is_stuck or self._waiting > self.patience.waiting
