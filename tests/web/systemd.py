"""The part of systemd that matters for an upgrade: it keeps the socket, and starts the service with it."""

from __future__ import annotations

import os
import socket
import sys

from tests.web.servers import CAMPAIGN

#: The first file that systemd hands on, by its own rule.
_FIRST = 3
_HAND_ON = """
import os, sys
here = int(sys.argv[1])
os.dup2(here, 3) if here != 3 else os.set_inheritable(3, True)
os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
os.execv(sys.executable, [sys.executable, *sys.argv[2:]])
"""


def a_door() -> socket.socket:
    """A socket that listens, held as systemd holds it: while nobody accepts, visitors wait."""
    door = socket.create_server(("127.0.0.1", 0), backlog=1000)
    os.set_inheritable(door.fileno(), True)
    return door


def with_door(door: socket.socket) -> tuple[str, ...]:
    """The command that starts the site with it."""
    return (sys.executable, "-c", _HAND_ON, str(door.fileno()), *CAMPAIGN[1:], "serve")
