"""The site's end of the process that renderers are forked from."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

from campaign.rendering.renderers.renderer import Renderer

#: It loads WeasyPrint and makes PDFs before it is ready; on a machine that is busy starting, that takes a while.
SECONDS_TO_START = 60.0
_SECONDS_TO_FORK = 5.0


class ForkServer:
    """A process to fork renderers from. One thread uses it, which must live as long as it: it dies with that thread."""

    def __init__(self) -> None:
        here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [
            sys.executable,
            "-m",
            "campaign.rendering.renderers.fork_server",
            str(there.fileno()),
            str(os.getpid()),
        ]
        with there:
            self._process = subprocess.Popen(  # noqa: S603  # our own program
                command, stdin=subprocess.DEVNULL, pass_fds=[there.fileno()]
            )
        self._asked = here
        self._is_ready = False

    @property
    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def fork(self) -> Renderer:
        """A new renderer that has said its first word; OSError where it does not come in time."""
        self._wait_until_ready()
        here, there = socket.socketpair()
        try:
            renderer = Renderer(self._forked(there), here)
        except OSError:
            here.close()
            raise
        try:
            renderer.wait_until_up(_SECONDS_TO_FORK)
        except OSError:
            renderer.kill()
            renderer.hang_up()
            renderer.bury()
            raise
        return renderer

    def _forked(self, there: socket.socket) -> int:
        """A handle of a new process that has this end of a line."""
        with there:
            self._asked.settimeout(_SECONDS_TO_FORK)
            socket.send_fds(self._asked, [b"fork"], [there.fileno()])
        message, handles, _, _ = socket.recv_fds(self._asked, 16, 1)
        if not message or not handles:
            raise ConnectionResetError("the process that forks renderers is gone")
        return handles[0]

    def _wait_until_ready(self) -> None:
        if not self._is_ready:
            self._asked.settimeout(SECONDS_TO_START)
            self._is_ready = bool(self._asked.recv(16))
        if not self._is_ready:
            raise ConnectionResetError("the process that forks renderers did not start")

    def interrupt(self) -> None:
        """Kill it from another thread; whoever waits for it here is told that it is gone."""
        self._process.kill()

    def kill(self) -> None:
        """End it, and with it every renderer that it forked."""
        self._process.kill()
        self._process.wait()
        self._asked.close()
