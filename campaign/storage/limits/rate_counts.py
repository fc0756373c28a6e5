"""Counters of rate limits, shared where that can be, in memory always. To count never fails and never waits long.

Keys are hashes with a key of the site, so whatever keeps them names nobody.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from limits.storage import Storage

from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.limits.memory_counts import Count, MemoryCounts

#: After a failure the shared counters are left alone for so many seconds.
_PAUSE = 5.0


class SharedCounts(Protocol):
    """Counters that several processes share."""

    def add(self, key: str, seconds: int, visits: int, now: float) -> Count:
        """Count visits; one of TROUBLES where that cannot be done within a moment."""

    def problem(self) -> str | None:
        """What is wrong with them; None where they work."""

    def close(self) -> None:
        """Let go of what holds them."""


class RateCounts(Storage):
    """A storage of the `limits` library. A visit counts here and in the shared counters, and the higher count rules:
    so limits go on from where they were when the shared counters fail, and after they return."""

    STORAGE_SCHEME = ["campaign"]

    def __init__(self, shared: SharedCounts, clock: Callable[[], float] = time.time, pause: float = _PAUSE) -> None:
        super().__init__()
        self.shared = shared
        self._clock = clock
        self._memory = MemoryCounts()
        self._breaker = CircuitBreaker(
            "limits are counted in memory until their counters can be written again",
            "limits are counted in their shared counters again",
            pause,
        )

    @property
    def last_error(self) -> str | None:
        """Why visits are counted in memory alone; None while they are shared."""
        return self._breaker.last_error

    @property
    def base_exceptions(self) -> tuple[type[Exception], ...]:
        """What goes wrong here, and never leaves."""
        return STORE_ERRORS

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count a visit; a counter that ran out starts over."""
        now = self._clock()
        count = self._memory.add(key, expiry, amount, now)
        try:
            shared = self._breaker.call(lambda: self.shared.add(key, expiry, amount, now))
        except STORE_ERRORS:
            return count.visits
        return self._memory.raise_to(key, shared).visits

    def get(self, key: str) -> int:
        """The count so far."""
        return self._memory.find(key, self._clock()).visits

    def get_expiry(self, key: str) -> float:
        """When the counter starts over, in seconds since 1970."""
        return self._memory.find(key, self._clock()).ends

    def check(self) -> bool:
        """Whether counts are shared."""
        return self.last_error is None

    def reset(self) -> int:
        """Forget every count of this process."""
        return self._memory.drop()

    def clear(self, key: str) -> None:
        """Forget one count of this process."""
        self._memory.drop(key)
