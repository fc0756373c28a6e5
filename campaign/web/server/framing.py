"""Where a request ends, told from the bytes that have come so far. It knows no socket and no clock."""

from __future__ import annotations

from dataclasses import dataclass

#: Bytes of a request line and its headers; a browser sends about 1 kB.
MOST_HEAD = 32_768
_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Frame:
    """A request's measure in bytes. `body` is what its head announces; `expects` says that the sender awaits a word.

    `forwarded` is what its X-Forwarded-For says, which only a proxy of ours is believed.
    """

    head: int
    body: int = 0
    expects: bool = False
    forwarded: str = ""

    @property
    def whole(self) -> int:
        """Head and body."""
        return self.head + self.body


class RequestRefused(Exception):
    """What came can be no request of ours; `status` says why."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def find_frame(received: bytearray, searched: int = 0) -> Frame | None:
    """The frame, once the head is whole; None before. `searched` bytes are known to hold no end of it.

    A head that says two lengths, or none that can be read, gets no body: the parser refuses it for good.
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
    found: dict[bytes, list[bytes]] = {}
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        found.setdefault(name.strip().lower(), []).append(value.strip())
    return found
