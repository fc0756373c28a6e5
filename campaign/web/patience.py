"""Writes that wait a little longer: when a petition is shared, many people sign within a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from campaign.storage.errors import Unavailable

T = TypeVar("T")
#: How often a write is tried again where too many wait already, and how many seconds are between: half a second in all,
#: which no page notices that is asked for meanwhile.
_TIMES, _SECONDS_BETWEEN = 10, 0.05


def patiently(write: Callable[[], T]) -> T:
    """Return what a write returns; raises Unavailable if others hold the store for longer."""
    for _ in range(_TIMES):
        with suppress(Unavailable):
            return write()
        time.sleep(_SECONDS_BETWEEN)
    return write()
