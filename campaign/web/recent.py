"""What this process was sent lately, so that a page that is sent again counts once."""

from __future__ import annotations

import threading
from collections import OrderedDict


class Recent:
    """The most recent keys; the oldest are forgotten. Safe to use from several threads."""

    def __init__(self, size: int = 10_000) -> None:
        """Remember at most `size` keys."""
        self._size = size
        self._keys: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()

    def is_new(self, key: str) -> bool:
        """Remember a key; return whether it was not known."""
        with self._lock:
            is_new = key not in self._keys
            self._keys[key] = None
            self._keys.move_to_end(key)
            while len(self._keys) > self._size:
                self._keys.popitem(last=False)
        return is_new
