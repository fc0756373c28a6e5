"""A queue per visitor: a visitor has a limited number of requests answered at once, and the others wait.

Without it, a dozen letters from one address would occupy every thread and delay everyone else. Waiting requests occupy
no thread.
"""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class VisitorQueue(Generic[T]):
    """Requests being answered and waiting, by visitor. Has no clock and no threads."""

    def __init__(self, at_once: int) -> None:
        """`at_once` is how many requests of one visitor may be answered at once."""
        self._at_once = at_once
        self._at_work: dict[bytes, int] = {}
        self._lines: dict[bytes, deque[T]] = {}

    def begin(self, visitor: bytes, request: T) -> bool:
        """Return whether the request may start now; otherwise it is queued."""
        if self._at_work.get(visitor, 0) < self._at_once:
            self._at_work[visitor] = self._at_work.get(visitor, 0) + 1
            return True
        self._lines.setdefault(visitor, deque()).append(request)
        return False

    def done(self, visitor: bytes) -> T | None:
        """Record that a request was answered. Return the visitor's next request to start, if any."""
        line = self._lines.get(visitor)
        if line:
            following = line.popleft()
            if not line:
                del self._lines[visitor]
            return following
        left = self._at_work[visitor] - 1
        if left:
            self._at_work[visitor] = left
        else:
            del self._at_work[visitor]
        return None

    def waiting(self) -> tuple[T, ...]:
        """Return all queued requests."""
        return tuple(request for line in self._lines.values() for request in line)

    def withdraw(self, visitor: bytes, request: T) -> None:
        """Remove a request from its visitor's queue."""
        self._lines[visitor].remove(request)
        if not self._lines[visitor]:
            del self._lines[visitor]
