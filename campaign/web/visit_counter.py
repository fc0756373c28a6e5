"""Visits counted in this process's memory: no disk can fail it, and whoever asks too often costs nothing more."""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

_WINDOW = 60.0  # seconds
#: A key is 24 characters, so this is about 20 MB at the very most. Where more come, those who came longest ago are
#: forgotten: a crowd must not keep out whoever is new.
_MOST_KEYS = 50_000


class VisitCounter:
    """How often each key came within a minute."""

    def __init__(self, clock: Callable[[], datetime], most_keys: int = _MOST_KEYS) -> None:
        self._clock = clock
        self._most_keys = most_keys
        self._lock = threading.Lock()
        self._counts: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def seconds_to_wait(self, key: str, most: int) -> int:
        """Count a visit; 0 where it is among the first `most` of its minute, else the seconds until that is over."""
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
        """How many keys are remembered."""
        return len(self._counts)
