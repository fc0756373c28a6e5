"""Supervision of renderers: whatever happens to them or to the fork server, the pool soon has its full number again.

A thread notices each death at once, pings renderers that have been silent, kills those that do not answer, and forks
new ones. Only this thread uses the fork server and closes process handles.
"""

from __future__ import annotations

import logging
import os
import selectors
import threading

from campaign.rendering.renderers.fair_queue import FairQueue
from campaign.rendering.renderers.fork_client import ForkServer
from campaign.rendering.renderers.renderer import Renderer

_SECONDS_BETWEEN_CALLS = 2.0
_SECONDS_TO_ANSWER = 2.0
_log = logging.getLogger("campaign")


class Supervisor:
    """Keeps the queue supplied with free renderers."""

    def __init__(self, renderers: int, line: FairQueue[Renderer]) -> None:
        self._wanted = renderers
        self._line = line
        self._alive: frozenset[Renderer] = frozenset()
        self._server: ForkServer | None = None
        self._deaths = selectors.DefaultSelector()
        self._wakes, self._wake = os.pipe()
        self._deaths.register(self._wakes, selectors.EVENT_READ)
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._is_closing = False
        self._is_full = threading.Event()

    def begin(self) -> None:
        """Start the thread that starts renderers, unless it is running. Does not wait."""
        with self._lock:
            if self._is_closing or (self._thread and self._thread.is_alive()):
                return
            self._thread = threading.Thread(target=self._run, name="renderers", daemon=True)
            self._thread.start()

    def wait_until_full(self, seconds: float) -> bool:
        """Wait until all renderers are running; False if that takes longer than `seconds`."""
        return self._is_full.wait(seconds)

    @property
    def was_full(self) -> bool:
        """Whether all renderers have been running at some point."""
        return self._is_full.is_set()

    @property
    def answers(self) -> bool:
        """Whether a renderer has recently shown that it is alive. Looks at recorded state only."""
        return any(renderer.answers for renderer in self._alive)

    def close(self) -> None:
        """Stop all renderers and the fork server."""
        with self._lock:
            self._is_closing = True
            thread, self._thread = self._thread, None
            if self._server:
                self._server.interrupt()
        os.write(self._wake, b"!")
        if thread:
            thread.join()
        self._deaths.close()
        os.close(self._wakes)
        os.close(self._wake)

    def _run(self) -> None:
        try:
            while not self._is_closing:
                self._fill()
                self._bury_the_dead(_SECONDS_BETWEEN_CALLS)
                self._call_the_silent()
        finally:
            self._end_all()

    def _fill(self) -> None:
        try:
            while len(self._alive) < self._wanted and not self._is_closing:
                self._add(self._running_server().fork())
            self._is_full.set()
        except OSError as error:
            _log.error("renderers could not be started: %s", type(error).__name__)
            self._end_server()

    def _running_server(self) -> ForkServer:
        if self._server and not self._server.is_alive:
            self._end_server()
        self._server = self._server or ForkServer()
        return self._server

    def _add(self, renderer: Renderer) -> None:
        self._deaths.register(renderer.handle, selectors.EVENT_READ, renderer)
        self._alive |= {renderer}
        self._line.give(renderer)

    def _bury_the_dead(self, seconds: float) -> None:
        """Wait up to `seconds` for a renderer to die or for close, and release those that died."""
        for key, _ in self._deaths.select(seconds):
            if key.data is not None:
                self._bury(key.data)

    def _bury(self, renderer: Renderer) -> None:
        self._deaths.unregister(renderer.handle)
        self._alive -= {renderer}
        if self._line.withdraw(renderer):
            renderer.hang_up()
        renderer.bury()

    def _call_the_silent(self) -> None:
        """Ping each free renderer; one that does not answer is killed, and its death is handled like any other."""
        for renderer in self._line.free:
            if not self._is_closing and self._line.withdraw(renderer):
                if renderer.is_awake(_SECONDS_TO_ANSWER):
                    self._line.give(renderer)
                else:
                    renderer.kill()
                    renderer.hang_up()

    def _end_server(self) -> None:
        if self._server:
            self._server.kill()
            self._server = None

    def _end_all(self) -> None:
        for renderer in self._alive:
            renderer.kill()
        self._end_server()
        for renderer in self._alive:
            self._bury(renderer)
