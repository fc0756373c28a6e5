"""Request counters in the memory of one process, used beside the shared counters and whenever those fail."""

from __future__ import annotations

import threading
from dataclasses import dataclass

#: The most counters kept at once. The ones that end first are dropped, so that an attack cannot fill the memory.
MOST = 100_000


@dataclass(frozen=True, slots=True)
class Count:
    """A count, and when the counter resets, in seconds since 1970."""

    visits: int
    ends: float


_NONE = Count(0, 0.0)


class MemoryCounts:
    """Counters by key, each with an end."""

    def __init__(self, size: int = MOST) -> None:
        self._most = size
        self._counts: dict[str, Count] = {}
        self._lock = threading.Lock()

    def add(self, key: str, seconds: int, visits: int, now: float) -> Count:
        """Count visits in a window of `seconds` that starts with the first visit."""
        with self._lock:
            current = self._counts.get(key, _NONE)
            count = Count(current.visits + visits, current.ends) if current.ends > now else Count(visits, now + seconds)
            if key not in self._counts and len(self._counts) >= self._most:
                self._make_room(now)
            self._counts[key] = count
            return count

    def raise_to(self, key: str, other: Count) -> Count:
        """Adopt another counter's count and end if its count is higher."""
        with self._lock:
            count = Count(max(self._counts.get(key, _NONE).visits, other.visits), other.ends)
            self._counts[key] = count
            return count

    def find(self, key: str, now: float) -> Count:
        """Return the counter's state at `now`."""
        current = self._counts.get(key, _NONE)
        return current if current.ends > now else Count(0, now)

    def drop(self, key: str | None = None) -> int:
        """Delete one counter, or all of them. Return how many were deleted."""
        with self._lock:
            if key is not None:
                return int(self._counts.pop(key, None) is not None)
            deleted, self._counts = len(self._counts), {}
            return deleted

    def _make_room(self, now: float) -> None:
        """Drop counters that ended; if that is not enough, also the tenth of the rest that ends first."""
        remaining = sorted(((key, count) for key, count in self._counts.items() if count.ends > now), key=_end)
        self._counts = dict(remaining[self._most // 10 :] if len(remaining) >= self._most else remaining)


def _end(item: tuple[str, Count]) -> float:
    return item[1].ends
