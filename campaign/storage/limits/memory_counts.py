"""Counters in the memory of one process: what limits go by when nothing else can count, and always beside it."""

from __future__ import annotations

import threading
from dataclasses import dataclass

#: More counters than this are not kept at once; those that end first go, so that no attack fills the memory.
MOST = 100_000


@dataclass(frozen=True, slots=True)
class Count:
    """How often, and when the counter starts over, in seconds since 1970."""

    visits: int
    ends: float


_NONE = Count(0, 0.0)


class MemoryCounts:
    """Counters by key; each ends by itself."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._counts: dict[str, Count] = {}
        self._lock = threading.Lock()

    def add(self, key: str, seconds: int, visits: int, now: float) -> Count:
        """Count visits, in a window of so many seconds that begins with the first of them."""
        with self._lock:
            known = self._counts.get(key, _NONE)
            count = Count(known.visits + visits, known.ends) if known.ends > now else Count(visits, now + seconds)
            if key not in self._counts and len(self._counts) >= self._most:
                self._make_room(now)
            self._counts[key] = count
            return count

    def raise_to(self, key: str, other: Count) -> Count:
        """Take over another counter's count where it is higher, and its end."""
        with self._lock:
            count = Count(max(self._counts.get(key, _NONE).visits, other.visits), other.ends)
            self._counts[key] = count
            return count

    def find(self, key: str, now: float) -> Count:
        """The counter as it is now."""
        known = self._counts.get(key, _NONE)
        return known if known.ends > now else Count(0, now)

    def drop(self, key: str | None = None) -> int:
        """Forget one counter, or all; how many those were."""
        with self._lock:
            if key is not None:
                return int(self._counts.pop(key, None) is not None)
            gone, self._counts = len(self._counts), {}
            return gone

    def _make_room(self, now: float) -> None:
        """Forget what has ended; where that is not enough, a tenth of the rest, those that end first."""
        kept = sorted(((key, count) for key, count in self._counts.items() if count.ends > now), key=_end)
        self._counts = dict(kept[self._most // 10 :] if len(kept) >= self._most else kept)


def _end(item: tuple[str, Count]) -> float:
    return item[1].ends
