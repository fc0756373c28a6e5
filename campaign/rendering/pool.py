"""A pool of renderers: processes that can be killed, each making one PDF at a time.

They are forked from a server process that has loaded WeasyPrint and made PDFs before, so the first letter is as fast as
any. The web process never loads WeasyPrint. Nothing of a letter touches the disk: it travels through a pipe.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Sequence
from concurrent.futures import TimeoutError as FutureTimeout

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from campaign.rendering import renderer_calls
from campaign.rendering.printing import Print

_TASKS_A_RENDERER = 500
_QUEUE = 4  # times the number of renderers
#: A machine that is busy while the site starts must not keep it from ever being ready.
_SECONDS_TO_WARM = 60.0


class Busy(Exception):
    """More letters wait than can be made in good time."""


class TooLong(Exception):
    """The PDF took longer than allowed, or more memory, and was given up."""


class RenderPool:
    """Makes PDFs. Safe to use from several threads; processes start with the first use or with `start`."""

    def __init__(self, renderers: int, seconds: float) -> None:
        self._renderers = renderers
        self._seconds = seconds
        self._places = threading.BoundedSemaphore(renderers * (_QUEUE + 1))
        self._lock = threading.Lock()
        self._pool: ProcessPool | None = None

    def begin(self) -> None:
        """Let every renderer start, and go on meanwhile."""
        self._running()

    def start(self) -> None:
        """Start every renderer and wait until each can work."""
        pool = self._running()
        for future in [pool.schedule(renderer_calls.ready) for _ in range(self._renderers)]:
            future.result()

    def warm_up(self, prints: Sequence[Print]) -> None:
        """Make each print as often as there are renderers, at the same time, so that every renderer has made some."""
        pool = self._running()
        calls = [what for what in prints for _ in range(self._renderers)]
        for future in [_scheduled(pool, what, _SECONDS_TO_WARM) for what in calls]:
            future.result()

    def render(self, what: Print) -> bytes:
        """The PDF of a print. Busy if too many wait; TooLong if it was given up; RenderFailed if it cannot be made."""
        if not self._places.acquire(blocking=False):
            raise Busy
        try:
            return _scheduled(self._running(), what, self._seconds).result()
        except (FutureTimeout, MemoryError, ProcessExpired):
            raise TooLong from None
        finally:
            self._places.release()

    def close(self) -> None:
        """End every renderer."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves this one untyped
            self._pool.join()
            self._pool = None

    def _running(self) -> ProcessPool:
        with self._lock:
            if self._pool is None:
                context = multiprocessing.get_context("forkserver")
                context.set_forkserver_preload(["campaign.rendering.renderer_process"])
                self._pool = ProcessPool(
                    max_workers=self._renderers,
                    max_tasks=_TASKS_A_RENDERER,
                    initializer=renderer_calls.start,
                    initargs=(os.getpid(),),
                    context=context,
                )
            return self._pool


def _scheduled(pool: ProcessPool, what: Print, seconds: float) -> ProcessFuture[bytes]:
    return pool.schedule(renderer_calls.render, args=(what, seconds), timeout=seconds)
