"""Whether a program was asked to end."""

from __future__ import annotations

import time

#: How soon a wait notices, in seconds.
_LOOKS = 0.2


class Ending:
    """Set by a signal's handler, asked between two steps.

    A handler runs in the middle of whatever the main thread does, and `threading.Event.set` could wait forever for a
    lock that this thread holds itself. Setting this takes no lock.
    """

    def __init__(self) -> None:
        self._is_set = False

    def set(self) -> None:
        """Ask the program to end."""
        self._is_set = True

    def is_set(self) -> bool:
        """Whether it was asked to."""
        return self._is_set

    def wait(self, seconds: float) -> bool:
        """Wait so many seconds, or until it is asked to end. Return whether it was."""
        until = time.monotonic() + seconds
        while not self._is_set and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, _LOOKS))
        return self._is_set
