"""A visitor's connection as the event loop sees it: what has come, what is still to go out, and until when it may take.

Nothing in here waits. The threads that answer get a whole request from memory and leave a whole answer in memory.
"""

from __future__ import annotations

import socket
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

from campaign.web.server.framing import Frame, find_frame

_PIECE = 65_536
_MOST_PIECES = 64  # that one call of the system may send


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How many seconds each thing may take in all, however steadily its bytes come."""

    head: float = 10.0
    body: float = 30.0
    answer: float = 60.0
    idle: float = 5.0
    turn: float = 60.0  # in line behind the same visitor's other requests
    parting: float = 2.0  # for what a visitor still sends when the answer is out; closed at once, it might not arrive


class ResponseBuffer:
    """Stands for the socket where gunicorn writes to it, and keeps what is written."""

    def __init__(self) -> None:
        self.pieces: deque[memoryview] = deque()

    def sendall(self, data: bytes) -> None:
        """Keep it."""
        if data:
            self.pieces.append(memoryview(data))

    def send(self, data: bytes) -> int:
        """Gunicorn's word that a body may come; the event loop has said it already."""
        return len(data)

    def gettimeout(self) -> float:
        """It never waits."""
        return 0.0

    def shutdown(self, _: int) -> None:
        """An answer that broke off midway; the loop closes the connection."""
        raise OSError

    def close(self) -> None:
        """The same."""


class Connection:
    """One connection. `sock` is what gunicorn's code writes to, `line` the socket."""

    def __init__(self, line: socket.socket, client: Any, server: Any, most_body: int) -> None:
        line.setblocking(False)
        self.line, self.client, self.server = line, client, server
        self.sock = ResponseBuffer()
        self.received = bytearray()
        self.frame: Frame | None = None
        self.deadline = 0.0
        self.is_last = False  # whether the connection ends with the answer at work
        self.is_sending = False  # whether it waits for the visitor to take the answer
        self.visitor = b""  # whose request is at work, as limits tell visitors apart
        self._most_body = most_body
        self._searched = 0

    @property
    def body_held(self) -> int:
        """Bytes of memory that the body of the request at work takes, or will."""
        return self.frame.body if self.frame else 0

    @property
    def is_whole(self) -> bool:
        """Whether a request is there."""
        return self.frame is not None and len(self.received) >= self.frame.whole

    def read(self) -> bool:
        """Read what is there; False where the visitor has gone. Refused where it can be no request."""
        wanted = self.frame.whole - len(self.received) if self.frame else _PIECE
        try:
            data = self.line.recv(min(max(wanted, 1), _PIECE))
        except BlockingIOError:
            return True
        self.received += data
        return bool(data)

    def measure(self) -> None:
        """See where the request ends. Refused where it can be none of ours."""
        while self.received.startswith(b"\r\n"):
            del self.received[:2]
        self.frame = find_frame(self.received, self._searched)
        self._searched = len(self.received)
        if self.frame and self.frame.body > self._most_body:
            self.frame, self.is_last = Frame(self.frame.head), True  # the site says how much it takes
        elif self.frame and self.frame.expects and not self.is_whole:
            self.line.send(b"HTTP/1.1 100 Continue\r\n\r\n")

    def take(self) -> list[bytes]:
        """The request, head and body, which is no longer kept here."""
        assert self.frame is not None  # noqa: S101  # asked for when it is whole
        head, whole = self.frame.head, self.frame.whole
        pieces = [bytes(self.received[:head]), bytes(self.received[head:whole])]
        del self.received[:whole]
        self._searched = 0
        return [piece for piece in pieces if piece]

    def send(self) -> bool:
        """Send what the line takes now; whether all is out."""
        pieces = self.sock.pieces
        while pieces:
            try:
                sent = self.line.sendmsg([pieces[index] for index in range(min(len(pieces), _MOST_PIECES))])
            except BlockingIOError:
                return False
            while pieces and sent >= len(pieces[0]):
                sent -= len(pieces.popleft())
            if sent:
                pieces[0] = pieces[0][sent:]
        return True

    def allow(self, seconds: float) -> None:
        """It may take so long from now."""
        self.deadline = time.monotonic() + seconds

    def close(self) -> None:
        """Let go of it."""
        self.sock.pieces.clear()
        self.line.close()
