"""Visit counts in this process's memory: no disk error can affect them, and refused visits cost nothing more."""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

_WINDOW = 60.0  # seconds
#: Keys have 24 characters, so this is about 20 MB at most. Beyond it, the oldest visits are forgotten, so that a crowd
#: does not keep new visitors out.
_MOST_KEYS = 50_000


class VisitCounter:
    """Visits per key within a minute."""

    def __init__(self, clock: Callable[[], datetime], most_keys: int = _MOST_KEYS) -> None:
        self._clock = clock
        self._most_keys = most_keys
        self._lock = threading.Lock()
        self._counts: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def seconds_to_wait(self, key: str, most: int) -> int:
        """Count a visit. Return 0 if it is among the first `most` of its minute, else the seconds until that minute
        ends."""
        now = self._clock().timestamp()
        with self._lock:
            count, began = self._counts.pop(key, (0, now))
            if not began <= now < began + _WINDOW:
                count, began = 0, now
            self._counts[key] = (count + 1, began)
            while len(self._counts) > self._most_keys:
                self._counts.popitem(last=False)
        return 0 if count < most else max(1, math.ceil(began + _WINDOW - now))

    def __len__(self) -> int:
        """Return the number of keys stored."""
        return len(self._counts)
