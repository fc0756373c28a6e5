"""The site's client for the fork server."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

from campaign.rendering.renderers.renderer import Renderer

#: It imports WeasyPrint and makes PDFs before it is ready, which takes a while on a machine that is busy starting.
SECONDS_TO_START = 60.0
_SECONDS_TO_FORK = 5.0


class ForkServer:
    """A process to fork renderers from. Only one thread uses it, and that thread must outlive it: it is killed when
    the thread exits."""

    def __init__(self) -> None:
        our_end, their_end = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [
            sys.executable,
            "-m",
            "campaign.rendering.renderers.fork_server",
            str(their_end.fileno()),
            str(os.getpid()),
        ]
        with their_end:
            self._process = subprocess.Popen(  # noqa: S603  # our own program
                command, stdin=subprocess.DEVNULL, pass_fds=[their_end.fileno()]
            )
        self._socket = our_end
        self._is_ready = False

    @property
    def is_alive(self) -> bool:
        """Whether the process is running."""
        return self._process.poll() is None

    def fork(self) -> Renderer:
        """Fork a renderer and wait until it is ready; OSError if that takes too long."""
        self._wait_until_ready()
        our_end, their_end = socket.socketpair()
        try:
            renderer = Renderer(self._fork_process(their_end), our_end)
        except OSError:
            our_end.close()
            raise
        try:
            renderer.wait_until_ready(_SECONDS_TO_FORK)
        except OSError:
            renderer.kill()
            renderer.close_socket()
            renderer.close_handle()
            raise
        return renderer

    def _fork_process(self, their_end: socket.socket) -> int:
        """Return a handle of a new process that holds this end of a socket."""
        with their_end:
            self._socket.settimeout(_SECONDS_TO_FORK)
            socket.send_fds(self._socket, [b"fork"], [their_end.fileno()])
        message, handles, _, _ = socket.recv_fds(self._socket, 16, 1)
        if not message or not handles:
            raise ConnectionResetError("the process that forks renderers is gone")
        return handles[0]

    def _wait_until_ready(self) -> None:
        if not self._is_ready:
            self._socket.settimeout(SECONDS_TO_START)
            self._is_ready = bool(self._socket.recv(16))
        if not self._is_ready:
            raise ConnectionResetError("the process that forks renderers did not start")

    def interrupt(self) -> None:
        """Kill it from another thread; a call waiting for it here raises OSError."""
        self._process.kill()

    def kill(self) -> None:
        """Kill it, and with it every renderer it forked."""
        self._process.kill()
        self._process.wait()
        self._socket.close()
