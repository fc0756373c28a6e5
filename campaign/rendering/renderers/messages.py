"""Messages between the site and a renderer: a length and as many bytes, sent and received by a deadline.

Nothing is unpickled: a renderer reads what strangers wrote, so the site believes it no more than it must.
"""

from __future__ import annotations

import socket
import time

_HEAD = 8  # bytes of a length
_MOST = 100_000_000
_PIECE = 1_048_576


def send(line: socket.socket, message: bytes, until: float | None = None) -> None:
    """Send a message; OSError where it is not taken until this moment of `time.monotonic`, or the other end is gone."""
    line.settimeout(_left(until))
    line.sendall(len(message).to_bytes(_HEAD, "big") + message)


def receive(line: socket.socket, until: float | None = None) -> bytes:
    """The next message; TimeoutError where it is not here in time, ConnectionError where the other end is gone."""
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
    """The seconds left, never zero, which would mean something else to a socket."""
    return None if until is None else max(0.001, until - time.monotonic())
