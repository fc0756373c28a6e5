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

    def __init__(self, renderers: int, queue: FairQueue[Renderer]) -> None:
        self._size = renderers
        self._queue = queue
        self._alive: frozenset[Renderer] = frozenset()
        self._server: ForkServer | None = None
        self._deaths = selectors.DefaultSelector()
        self._wake_reader, self._wake_writer = os.pipe()
        self._deaths.register(self._wake_reader, selectors.EVENT_READ)
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
        os.write(self._wake_writer, b"!")
        if thread:
            thread.join()
        self._deaths.close()
        os.close(self._wake_reader)
        os.close(self._wake_writer)

    def _run(self) -> None:
        try:
            while not self._is_closing:
                self._fill()
                self._reap(_SECONDS_BETWEEN_CALLS)
                self._ping_silent_renderers()
        finally:
            self._stop_all()

    def _fill(self) -> None:
        try:
            while len(self._alive) < self._size and not self._is_closing:
                self._add(self._running_server().fork())
            self._is_full.set()
        except OSError as error:
            _log.error("renderers could not be started: %s", type(error).__name__)
            self._stop_server()

    def _running_server(self) -> ForkServer:
        if self._server and not self._server.is_alive:
            self._stop_server()
        self._server = self._server or ForkServer()
        return self._server

    def _add(self, renderer: Renderer) -> None:
        self._deaths.register(renderer.handle, selectors.EVENT_READ, renderer)
        self._alive |= {renderer}
        self._queue.put(renderer)

    def _reap(self, seconds: float) -> None:
        """Wait up to `seconds` for a renderer to die or for close, and release those that died."""
        for key, _ in self._deaths.select(seconds):
            if key.data is not None:
                self._remove(key.data)

    def _remove(self, renderer: Renderer) -> None:
        self._deaths.unregister(renderer.handle)
        self._alive -= {renderer}
        if self._queue.withdraw(renderer):
            renderer.close_socket()
        renderer.close_handle()

    def _ping_silent_renderers(self) -> None:
        """Ping each free renderer; one that does not answer is killed, and its death is handled like any other."""
        for renderer in self._queue.free:
            if not self._is_closing and self._queue.withdraw(renderer):
                if renderer.is_awake(_SECONDS_TO_ANSWER):
                    self._queue.put(renderer)
                else:
                    renderer.kill()
                    renderer.close_socket()

    def _stop_server(self) -> None:
        if self._server:
            self._server.kill()
            self._server = None

    def _stop_all(self) -> None:
        for renderer in self._alive:
            renderer.kill()
        self._stop_server()
        for renderer in self._alive:
            self._remove(renderer)
