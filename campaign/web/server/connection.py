"""A connection as the event loop sees it: bytes received, bytes to send, and a deadline.

Nothing here blocks. Worker threads read a whole request from memory and write a whole response to memory.
"""

from __future__ import annotations

import socket
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

from campaign.web.server.framing import Frame, find_frame

_PIECE = 65_536
_MOST_PIECES = 64  # per system call


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Time limits in seconds for each phase in total, however steadily its bytes come."""

    head: float = 10.0
    body: float = 30.0
    answer: float = 60.0
    idle: float = 5.0
    turn: float = 60.0  # in line behind the same visitor's other requests
    parting: float = 2.0  # to read on after the response; closing at once could lose it


class ResponseBuffer:
    """Takes the place of gunicorn's socket and stores what is written to it."""

    def __init__(self) -> None:
        self.pieces: deque[memoryview] = deque()

    def sendall(self, data: bytes) -> None:
        """Store the data."""
        if data:
            self.pieces.append(memoryview(data))

    def send(self, data: bytes) -> int:
        """Ignore gunicorn's "100 Continue"; the event loop has already sent it."""
        return len(data)

    def gettimeout(self) -> float:
        """Return the timeout of a socket that never blocks."""
        return 0.0

    def shutdown(self, _: int) -> None:
        """Record that a response broke off; the event loop closes the connection."""
        raise OSError

    def close(self) -> None:
        """Record that a response broke off."""


class Connection:
    """A connection. `sock` is what gunicorn writes to, `line` the actual socket."""

    def __init__(self, line: socket.socket, client: Any, server: Any, most_body: int) -> None:
        line.setblocking(False)
        self.socket, self.client, self.server = line, client, server
        self.sock = ResponseBuffer()
        self.received = bytearray()
        self.frame: Frame | None = None
        self.deadline = 0.0
        self.is_last = False  # whether to close the connection after this response
        self.is_sending = False  # whether it is waiting for the visitor to read the response
        self.visitor = b""  # the visitor whose request is being answered, as the limits identify visitors
        self._most_body = most_body
        self._searched = 0

    @property
    def body_size(self) -> int:
        """Bytes of memory that the current request's body takes or will take."""
        return self.frame.body if self.frame else 0

    @property
    def is_complete(self) -> bool:
        """Whether a whole request has been received."""
        return self.frame is not None and len(self.received) >= self.frame.size

    def read(self) -> bool:
        """Read what is available; False if the visitor closed the connection. Raises RequestRefused if it cannot be
        a request."""
        wanted = self.frame.size - len(self.received) if self.frame else _PIECE
        try:
            data = self.socket.recv(min(max(wanted, 1), _PIECE))
        except BlockingIOError:
            return True
        self.received += data
        return bool(data)

    def find_request_end(self) -> None:
        """Find where the request ends. Raises RequestRefused if the site does not accept such a request."""
        while self.received.startswith(b"\r\n"):
            del self.received[:2]
        self.frame = find_frame(self.received, self._searched)
        self._searched = len(self.received)
        if self.frame and self.frame.body > self._most_body:
            self.frame, self.is_last = Frame(self.frame.head), True  # the site states its limit
        elif self.frame and self.frame.expects and not self.is_complete:
            self.socket.send(b"HTTP/1.1 100 Continue\r\n\r\n")

    def take_request(self) -> list[bytes]:
        """Remove the request, head and body, and return it."""
        assert self.frame is not None  # noqa: S101  # asked for when it is whole
        head, whole = self.frame.head, self.frame.size
        pieces = [bytes(self.received[:head]), bytes(self.received[head:whole])]
        del self.received[:whole]
        self._searched = 0
        return [piece for piece in pieces if piece]

    def send(self) -> bool:
        """Send what the socket accepts now. Return whether everything is sent."""
        pieces = self.sock.pieces
        while pieces:
            try:
                sent = self.socket.sendmsg([pieces[index] for index in range(min(len(pieces), _MOST_PIECES))])
            except BlockingIOError:
                return False
            while pieces and sent >= len(pieces[0]):
                sent -= len(pieces.popleft())
            if sent:
                pieces[0] = pieces[0][sent:]
        return True

    def set_deadline(self, seconds: float) -> None:
        """Set the deadline to `seconds` from now."""
        self.deadline = time.monotonic() + seconds

    def close(self) -> None:
        """Close the connection."""
        self.sock.pieces.clear()
        self.socket.close()
