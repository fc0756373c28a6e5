"""A line for each visitor: one address has only so many requests answered at once, and its others wait their turn.

Without it, a dozen letters from one address would take every thread, and nobody else would be answered until they are
done. What waits here holds no thread.
"""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class VisitorQueue(Generic[T]):
    """Requests at work and in line, by visitor. It knows no clock and no thread."""

    def __init__(self, at_once: int) -> None:
        """`at_once` is how many requests of one visitor may be at work together."""
        self._at_once = at_once
        self._at_work: dict[bytes, int] = {}
        self._lines: dict[bytes, deque[T]] = {}

    def begin(self, visitor: bytes, request: T) -> bool:
        """Whether the request may begin now; otherwise it stands in the visitor's line."""
        if self._at_work.get(visitor, 0) < self._at_once:
            self._at_work[visitor] = self._at_work.get(visitor, 0) + 1
            return True
        self._lines.setdefault(visitor, deque()).append(request)
        return False

    def done(self, visitor: bytes) -> T | None:
        """A request of the visitor is answered: the one that begins in its place, if any waits."""
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
        """Every request in line."""
        return tuple(request for line in self._lines.values() for request in line)

    def withdraw(self, visitor: bytes, request: T) -> None:
        """Take a request out of its visitor's line."""
        self._lines[visitor].remove(request)
        if not self._lines[visitor]:
            del self._lines[visitor]
