"""Lines of a mail's head, written so that no text in them becomes another header."""

from __future__ import annotations

import hashlib
from email.header import Header
from email.message import EmailMessage
from email.message import Message as Part

_LONGEST_LINE = 78


def header_line(name: str, text: str) -> bytes:
    """Return a header: as is if it fits on one ASCII line, else encoded as a whole.

    Python's newer library encodes word by word and loses the space between two encoded words.
    """
    line = f"{name}: {text}"
    if not (text.isascii() and len(line) <= _LONGEST_LINE):
        line = f"{name}: " + Header(text, "utf-8", header_name=name).encode(linesep="\r\n")
    return f"{line}\r\n".encode("ascii")


def set_boundaries(message: EmailMessage) -> None:
    """Derive boundaries from the content, where Python would use random ones."""
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        digest = hashlib.sha256(b"".join(_content(leaf) for leaf in message.walk()))
        part.set_boundary(f"part-{number}-{digest.hexdigest()[:32]}")


def _content(part: Part) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""
