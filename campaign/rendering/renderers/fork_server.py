"""The process that renderers are forked from: it imports everything once, then forks on request.

`python -m campaign.rendering.renderers.fork_server DESCRIPTOR SITE`: the file descriptor of a socket to the site, and
the site's process ID. Each message carries a new renderer's socket; the answer carries a handle of the new process.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress

from campaign.rendering.renderers.child_process import exit_with_parent

READY = b"ready"


def main(descriptor: int, site: int) -> None:
    """Serve requests until the site closes the socket."""
    exit_with_parent(site)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # so that ended renderers leave no zombies
    requests = socket.socket(fileno=descriptor)
    from campaign.rendering.renderers import renderer_process  # imports WeasyPrint and makes PDFs

    with suppress(BrokenPipeError, ConnectionResetError):  # the site gave up and closed the socket
        requests.send(READY)
        _serve(requests, renderer_process.run, site)


def _serve(requests: socket.socket, run: Callable[[socket.socket, int], object], site: int) -> None:
    while True:
        message, lines, _, _ = socket.recv_fds(requests, 16, 1)
        if not message:
            return
        renderer_socket = socket.socket(fileno=lines[0])
        child = os.fork()
        if child == 0:
            requests.close()
            run(renderer_socket, site)
        renderer_socket.close()
        _send_handle(requests, child)


def _send_handle(requests: socket.socket, child: int) -> None:
    handle = os.pidfd_open(child)
    socket.send_fds(requests, [b"forked"], [handle])
    os.close(handle)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
