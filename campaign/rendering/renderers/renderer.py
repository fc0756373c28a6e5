"""The site's side of a renderer: a process that makes one PDF at a time and can be killed at any moment."""

from __future__ import annotations

import json
import os
import signal
import socket
import threading
import time
from contextlib import suppress
from dataclasses import astuple

from campaign.rendering.renderers.messages import receive, send
from campaign.rendering.renderers.print_job import PrintJob, RenderFailed

#: A renderer acknowledges a task at once. If it has not within this many seconds, it hangs.
SECONDS_TO_TAKE = 3.0
_SECONDS_OF_TRUST = 5.0  # after a sign of life
_TASKS = 500  # after that, a new renderer replaces it

UP, TAKEN, MADE, FAILED, NO_MEMORY, BROKE = b"U", b"T", b"M", b"F", b"N", b"B"


class NotStarted(Exception):
    """The renderer is dead or hangs, and did not start the task."""


class RendererDied(Exception):
    """The renderer was killed while it worked."""


class RenderTimeout(Exception):
    """The PDF took too much time or memory and was given up."""


class RendererError(Exception):
    """An unexpected error in the renderer. The message is the kind of error and contains nothing of the letter."""


class Renderer:
    """The site's end of a renderer. Only the thread that took it from the queue may send tasks; any thread may kill
    it."""

    def __init__(self, handle: int, connection: socket.socket) -> None:
        """Take over an open handle of the process (a pidfd) and the socket to it."""
        self.handle = handle
        self._socket = connection
        self._lock = threading.Lock()
        self._is_closed = False
        self._tasks = 0
        self._trusted_until = 0.0

    def wait_until_ready(self, seconds: float) -> None:
        """Wait for its first message; OSError if none comes."""
        receive(self._socket, time.monotonic() + seconds)
        self._note_sign_of_life()

    def make(self, job: PrintJob, seconds: float) -> bytes:
        """Return the PDF or PNG of a print job, allowing `seconds` from when the renderer accepts it.

        After NotStarted, RendererDied, RenderTimeout and RendererError, the renderer must be killed; after RenderFailed
        it may be used again.
        """
        self._send_task(job, seconds)
        until = time.monotonic() + seconds
        self._trusted_until = until + 1
        self._tasks += 1
        try:
            answer = receive(self._socket, until)
        except TimeoutError:
            raise RenderTimeout from None
        except OSError:
            raise RendererDied from None
        self._note_sign_of_life()
        return _pdf_of(answer)

    def _send_task(self, job: PrintJob, seconds: float) -> None:
        until = time.monotonic() + SECONDS_TO_TAKE
        try:
            send(self._socket, json.dumps([*astuple(job), seconds]).encode(), until)
            receive(self._socket, until)
        except OSError:
            raise NotStarted from None

    def is_awake(self, seconds: float) -> bool:
        """Whether it answers a ping within `seconds`."""
        until = time.monotonic() + seconds
        try:
            send(self._socket, b"", until)
            receive(self._socket, until)
        except OSError:
            return False
        self._note_sign_of_life()
        return True

    @property
    def answers(self) -> bool:
        """Whether it showed a sign of life recently, or is working and has time left."""
        return time.monotonic() < self._trusted_until

    @property
    def is_worn(self) -> bool:
        """Whether it has made so many PDFs that it should be replaced."""
        return self._tasks >= _TASKS

    def _note_sign_of_life(self) -> None:
        self._trusted_until = time.monotonic() + _SECONDS_OF_TRUST

    def kill(self) -> None:
        """Kill the process. The handle reports when it is gone; until then it stays open."""
        self._trusted_until = 0.0
        with self._lock, suppress(ProcessLookupError):
            if not self._is_closed:
                signal.pidfd_send_signal(self.handle, signal.SIGKILL)

    def close_socket(self) -> None:
        """Close the socket. Only for the thread that took the renderer from the queue."""
        self._socket.close()

    def close_handle(self) -> None:
        """Close the handle of a process that is gone."""
        self._trusted_until = 0.0
        with self._lock:
            if not self._is_closed:
                os.close(self.handle)
            self._is_closed = True


def _pdf_of(answer: bytes) -> bytes:
    sign, rest = answer[:1], answer[1:]
    if sign == MADE:
        return rest
    if sign == FAILED:
        raise RenderFailed(rest.decode())
    if sign == NO_MEMORY:
        raise RenderTimeout
    raise RendererError(rest.decode("utf-8", "replace"))
