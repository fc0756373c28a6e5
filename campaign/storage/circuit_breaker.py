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
        self._failure_message, self._recovery_message = fails, works
        self._pause, self._clock = pause, clock
        self._last_error: str | None = None
        self._retry_at = 0.0
        self._retry_lock = threading.Lock()
        self._state_lock = threading.Lock()

    @property
    def last_error(self) -> str | None:
        """The last error as a log line; None while calls succeed."""
        return self._last_error

    def call(self, work: Callable[[], T]) -> T:
        """Return the result of `work`. Raises its errors, or Unavailable at once if a call failed a moment ago."""
        if self._last_error is None:
            return self._attempt(work)
        if self._clock() < self._retry_at or not self._retry_lock.acquire(blocking=False):
            raise Unavailable(self._last_error)
        try:
            return self._attempt(work)
        finally:
            self._retry_lock.release()

    def _attempt(self, work: Callable[[], T]) -> T:
        try:
            result = work()
        except STORE_ERRORS as error:
            if is_outage(error):
                self.record_failure(error)
            raise
        if self._last_error is not None:
            self.record_success()
        return result

    def record_failure(self, error: Exception) -> None:
        """Record a failure."""
        with self._state_lock:
            was, self._last_error = self._last_error, log_line(error)
            self._retry_at = self._clock() + self._pause
        if was is None:
            _log.error("%s: %s", self._failure_message, self._last_error)

    def record_success(self) -> None:
        """Record a success."""
        with self._state_lock:
            was, self._last_error = self._last_error, None
        if was is not None:
            _log.warning("%s", self._recovery_message)
