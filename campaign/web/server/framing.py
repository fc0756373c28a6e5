"""Request framing: where a request ends, judging by the bytes received so far. No sockets, no clock."""

from __future__ import annotations

from dataclasses import dataclass

#: Bytes of a request line and headers; a browser sends about 1 kB.
MOST_HEAD = 32_768
_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Frame:
    """The size of a request in bytes. `body` is the announced length; `expects` is whether the client awaits "100
    Continue".

    `forwarded` is the X-Forwarded-For header, which is trusted only from our own proxies.
    """

    head: int
    body: int = 0
    expects: bool = False
    forwarded: str = ""

    @property
    def size(self) -> int:
        """The bytes of head and body."""
        return self.head + self.body


class RequestRefused(Exception):
    """The bytes received cannot be an acceptable request; `status` is the HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def find_frame(received: bytearray, searched: int = 0) -> Frame | None:
    """Return the frame once the head is complete, else None. The first `searched` bytes are known not to end it.

    A head with two lengths, or an unreadable one, gets no body: the parser rejects the request.
    """
    at = received.find(_END, max(0, searched - len(_END)))
    if at < 0 and len(received) > MOST_HEAD or at > MOST_HEAD:
        raise RequestRefused(431)
    if at < 0:
        return None
    fields = _fields(bytes(received[:at]))
    if b"transfer-encoding" in fields:
        raise RequestRefused(411)
    lengths = fields.get(b"content-length", [])
    readable = len(lengths) == 1 and lengths[0].isdigit() and len(lengths[0]) < 16
    forwarded = b",".join(fields.get(b"x-forwarded-for", [])).decode("latin-1")
    return Frame(at + len(_END), int(lengths[0]) if readable else 0, b"expect" in fields, forwarded)


def _fields(head: bytes) -> dict[bytes, list[bytes]]:
    fields: dict[bytes, list[bytes]] = {}
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        fields.setdefault(name.strip().lower(), []).append(value.strip())
    return fields
