"""Messages between the site and a renderer: a length followed by that many bytes, with a deadline on each end.

Nothing is unpickled. A renderer parses untrusted input, so the site trusts it as little as possible.
"""

from __future__ import annotations

import socket
import time

_HEAD = 8  # bytes of the length prefix
_MOST = 100_000_000
_PIECE = 1_048_576


def send(connection: socket.socket, message: bytes, until: float | None = None) -> None:
    """Send a message; OSError if it is not accepted before `until`, a time of `time.monotonic`, or the other end is
    gone."""
    connection.settimeout(_left(until))
    connection.sendall(len(message).to_bytes(_HEAD, "big") + message)


def receive(connection: socket.socket, until: float | None = None) -> bytes:
    """Return the next message; TimeoutError if it does not come in time, ConnectionError if the other end is gone."""
    size = int.from_bytes(_exactly(connection, _HEAD, until), "big")
    if size > _MOST:
        raise ConnectionError("a message of that size is none of ours")
    return _exactly(connection, size, until)


def _exactly(connection: socket.socket, size: int, until: float | None) -> bytes:
    data = bytearray()
    while len(data) < size:
        connection.settimeout(_left(until))
        piece = connection.recv(min(size - len(data), _PIECE))
        if not piece:
            raise ConnectionResetError("the other end is gone")
        data += piece
    return bytes(data)


def _left(until: float | None) -> float | None:
    """Return the seconds left, never zero, which a socket would take as non-blocking."""
    return None if until is None else max(0.001, until - time.monotonic())
