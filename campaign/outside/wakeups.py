"""What tells a worker that there is mail, at once: Huey's queue on SQLite.

The queue holds no work. Mail is in the outbox, and a worker looks there every few seconds anyway, so a queue that is
lost or cannot be written costs a moment.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from campaign.outside.ending import Ending

#: How often a waiting worker looks into the queue, in seconds.
_LOOKS = 0.5


class Wakeups:
    """A bell that any process of this machine rings and that one waiting worker hears."""

    def __init__(self, file: Path) -> None:
        """Open nothing yet."""
        self._file = file

    @cached_property
    def _queue(self) -> Any:
        from huey.storage import SqliteStorage  # imported on demand, for a faster start

        return SqliteStorage("mail", filename=str(self._file), fsync=False, timeout=1)

    def ring(self) -> None:
        """Wake a worker. Once is enough, however much mail there is; and where the queue cannot be written, nothing is
        lost."""
        with suppress(sqlite3.Error):
            if not self._queue.queue_size():
                self._queue.enqueue(b"mail")

    def wait(self, seconds: float, ends: Ending) -> None:
        """Wait until the bell rings, the worker ends, or so many seconds have passed."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self._rang():
            if ends.wait(_LOOKS):
                return

    def _rang(self) -> bool:
        with suppress(sqlite3.Error):
            return self._queue.dequeue() is not None
        return False

    def close(self) -> None:
        """Close the queue."""
        if "_queue" in self.__dict__:
            self._queue.close()
