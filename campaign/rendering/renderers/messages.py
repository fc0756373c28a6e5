"""Messages between the site and a renderer: a length followed by that many bytes, with a deadline on each end.

Nothing is unpickled. A renderer parses untrusted input, so the site trusts it as little as possible.
"""

from __future__ import annotations

import socket
import time

_HEAD = 8  # bytes of the length prefix
_MOST = 100_000_000
_PIECE = 1_048_576


def send(line: socket.socket, message: bytes, until: float | None = None) -> None:
    """Send a message; OSError if it is not accepted before `until`, a time of `time.monotonic`, or the other end is
    gone."""
    line.settimeout(_left(until))
    line.sendall(len(message).to_bytes(_HEAD, "big") + message)


def receive(line: socket.socket, until: float | None = None) -> bytes:
    """Return the next message; TimeoutError if it does not come in time, ConnectionError if the other end is gone."""
    size = int.from_bytes(_exactly(line, _HEAD, until), "big")
    if size > _MOST:
        raise ConnectionError("a message of that size is none of ours")
    return _exactly(line, size, until)


def _exactly(line: socket.socket, size: int, until: float | None) -> bytes:
    found = bytearray()
    while len(found) < size:
        line.settimeout(_left(until))
        piece = line.recv(min(size - len(found), _PIECE))
        if not piece:
            raise ConnectionResetError("the other end is gone")
        found += piece
    return bytes(found)


def _left(until: float | None) -> float | None:
    """Return the seconds left, never zero, which a socket would take as non-blocking."""
    return None if until is None else max(0.001, until - time.monotonic())
