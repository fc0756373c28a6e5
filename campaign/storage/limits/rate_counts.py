"""Rate-limit counters: shared where possible, always in memory as well. Counting never fails and never blocks for long.

Keys are hashes keyed with the site's secret, so that no stored counter identifies anyone.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from limits.storage import Storage

from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.limits.memory_counts import Count, MemoryCounts

#: After a failure, the shared counters are not tried again for this many seconds.
_PAUSE = 5.0


class SharedCounts(Protocol):
    """Counters shared by several processes."""

    def add(self, key: str, seconds: int, visits: int, now: float) -> Count:
        """Count visits. Raises one of STORE_ERRORS if that is not possible within a moment."""

    def problem(self) -> str | None:
        """Return what is wrong with the counters; None if they work."""

    def close(self) -> None:
        """Release their resources."""


class RateCounts(Storage):
    """A storage backend for the `limits` library. Each visit is counted here and in the shared counters, and the higher
    count applies, so that limits carry on when the shared counters fail and when they return."""

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
        """Why visits are counted in memory only; None while the counters are shared."""
        return self._breaker.last_error

    @property
    def base_exceptions(self) -> tuple[type[Exception], ...]:
        """Errors that this backend may raise: none, since it handles them."""
        return STORE_ERRORS

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count a visit; an expired counter restarts."""
        now = self._clock()
        count = self._memory.add(key, expiry, amount, now)
        try:
            shared = self._breaker.call(lambda: self.shared.add(key, expiry, amount, now))
        except STORE_ERRORS:
            return count.visits
        return self._memory.raise_to(key, shared).visits

    def get(self, key: str) -> int:
        """Return the current count."""
        return self._memory.find(key, self._clock()).visits

    def get_expiry(self, key: str) -> float:
        """Return when the counter resets, in seconds since 1970."""
        return self._memory.find(key, self._clock()).ends

    def check(self) -> bool:
        """Whether counts are shared."""
        return self.last_error is None

    def reset(self) -> int:
        """Delete all counts of this process."""
        return self._memory.drop()

    def clear(self, key: str) -> None:
        """Delete one count of this process."""
        self._memory.drop(key)
