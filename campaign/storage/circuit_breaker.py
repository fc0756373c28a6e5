"""A circuit breaker: after a failure, requests stop hitting the database for a while, and the log reports it once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from campaign.storage.errors import STORE_ERRORS, Unavailable, is_outage, log_line

T = TypeVar("T")
_log = logging.getLogger("campaign")


class CircuitBreaker:
    """Guard calls to something that may fail.

    After a failure, calls are refused for `pause` seconds; then one thread at a time tries again until a call succeeds.
    A database that answers slowly or not at all therefore blocks at most one thread. `fails` and `works` are the log
    messages for each change of state.
    """

    def __init__(self, fails: str, works: str, pause: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._fails, self._works = fails, works
        self._pause, self._clock = pause, clock
        self._last_error: str | None = None
        self._ask_at = 0.0
        self._asking = threading.Lock()
        self._changing = threading.Lock()

    @property
    def last_error(self) -> str | None:
        """The last error as a log line; None while calls succeed."""
        return self._last_error

    def call(self, work: Callable[[], T]) -> T:
        """Return the result of `work`. Raises its errors, or Unavailable at once if a call failed a moment ago."""
        if self._last_error is None:
            return self._tried(work)
        if self._clock() < self._ask_at or not self._asking.acquire(blocking=False):
            raise Unavailable(self._last_error)
        try:
            return self._tried(work)
        finally:
            self._asking.release()

    def _tried(self, work: Callable[[], T]) -> T:
        try:
            found = work()
        except STORE_ERRORS as trouble:
            if is_outage(trouble):
                self.failed(trouble)
            raise
        if self._last_error is not None:
            self.worked()
        return found

    def failed(self, trouble: Exception) -> None:
        """Record a failure."""
        with self._changing:
            was, self._last_error = self._last_error, log_line(trouble)
            self._ask_at = self._clock() + self._pause
        if was is None:
            _log.error("%s: %s", self._fails, self._last_error)

    def worked(self) -> None:
        """Record a success."""
        with self._changing:
            was, self._last_error = self._last_error, None
        if was is not None:
            _log.warning("%s", self._works)
