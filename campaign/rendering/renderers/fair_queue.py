"""A fair queue for a few shared resources, such as renderers.

Each visitor holds one resource at a time, and the visitor whose last turn was longest ago is next. When the queue is
full, the visitor with the most places loses one to a visitor with fewer. No visitor can therefore keep others out.
"""

from __future__ import annotations

import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Generic, TypeVar

T = TypeVar("T")
_REMEMBERED = 1000  # visitors whose last turn is remembered


class Busy(Exception):
    """The queue is full, or no turn came in time: try again a little later."""


@dataclass(eq=False, slots=True)
class QueuePlace(Generic[T]):
    """A place in the queue. `thing` is the resource that its holder was given; None while waiting."""

    visitor: str
    number: int
    resource: T | None = None
    is_lost: bool = False


class FairQueue(Generic[T]):
    """A queue for resources that come and go. All methods are thread-safe."""

    def __init__(self, size: int) -> None:
        """Create an empty queue with room for `most` places, waiting or holding a resource."""
        self._most = size
        self._changed = threading.Condition()
        self._places: list[QueuePlace[T]] = []
        self._free: list[T] = []
        self._last_turns: OrderedDict[str, int] = OrderedDict()
        self._numbers = count()

    @contextmanager
    def place(self, visitor: str) -> Iterator[QueuePlace[T]]:
        """Hold a place while the block runs; Busy if there is no room for this visitor."""
        with self._changed:
            if len(self._places) >= self._most:
                self._make_room(visitor)
            place = QueuePlace[T](visitor, next(self._numbers))
            self._places.append(place)
        try:
            yield place
        finally:
            self._leave(place)

    def wait(self, place: QueuePlace[T], until: float) -> T:
        """Wait for a resource; Busy if none came before `until`, a time of `time.monotonic`."""
        with self._changed:
            self._assign()
            self._changed.wait_for(
                lambda: place.resource is not None or place.is_lost, max(0.0, until - time.monotonic())
            )
            if place.resource is None:
                raise Busy
            return place.resource

    def requeue(self, place: QueuePlace[T]) -> None:
        """Give up this place's resource and wait again; the resource is gone, or someone else gives it back."""
        with self._changed:
            place.resource = None
            self._assign()

    def put(self, resource: T) -> None:
        """Add a free resource."""
        with self._changed:
            self._free.append(resource)
            self._assign()

    def withdraw(self, resource: T) -> bool:
        """Remove a free resource; False if it is not free."""
        with self._changed:
            is_free = resource in self._free
            if is_free:
                self._free.remove(resource)
            return is_free

    @property
    def free(self) -> tuple[T, ...]:
        """The resources that are free now."""
        with self._changed:
            return tuple(self._free)

    def _leave(self, place: QueuePlace[T]) -> None:
        with self._changed:
            place.resource = None
            if not place.is_lost:
                self._places.remove(place)
            self._assign()

    def _make_room(self, visitor: str) -> None:
        """Remove the newest waiting place of the visitor with the most; Busy if no visitor has two more than this
        one."""
        held = Counter(place.visitor for place in self._places)
        size = [p for p in self._places if p.resource is None and held[p.visitor] > held[visitor] + 1]
        if not size:
            raise Busy
        last = max(size, key=lambda place: (held[place.visitor], place.number))
        last.is_lost = True
        self._places.remove(last)
        self._changed.notify_all()

    def _assign(self) -> None:
        while self._free and (place := self._next()):
            place.resource = self._free.pop()
            self._last_turns[place.visitor] = next(self._numbers)
            self._last_turns.move_to_end(place.visitor)
            if len(self._last_turns) > _REMEMBERED:
                self._last_turns.popitem(last=False)
            self._changed.notify_all()

    def _next(self) -> QueuePlace[T] | None:
        """Return the waiting place whose visitor holds nothing and had a turn longest ago."""
        holding = {place.visitor for place in self._places if place.resource is not None}
        waiting = [place for place in self._places if place.resource is None and place.visitor not in holding]
        return min(waiting, key=lambda place: (self._last_turns.get(place.visitor, -1), place.number), default=None)
