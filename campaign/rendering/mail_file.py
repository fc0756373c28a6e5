"""The letter as an `.eml` file that mail programs open as a draft, ready to be sent by the writer from their own mail.

A header is where a typed word could become a recipient: Python's own library turns an encoded word with a line end in
it into another header. So what could be read as more than text is refused, and what was made is read again.
"""

from __future__ import annotations

import email
import email.policy
import hashlib
import unicodedata
from dataclasses import dataclass
from email.message import EmailMessage, Message

_LONGEST_SUBJECT = 300
_ALWAYS = frozenset(["Subject", "X-Unsent", "MIME-Version", "Content-Type"])
_REFUSED = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])


class HeaderRefused(Exception):
    """A subject holds what a header cannot carry as text; the message says nothing of it."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes with a mail."""

    name: str
    content: bytes
    maintype: str
    subtype: str


def mail_file(
    subject: str, body: str, to: str | None, html: str | None = None, attached: Attached | None = None
) -> bytes:
    """A draft: `html` is the same body with its links, `to` the paper's address. HeaderRefused for a bad subject.

    It has no sender and no date, which the writer's own program adds. Equal input gives equal bytes.
    """
    if not _is_plain(subject):
        raise HeaderRefused
    message = EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = subject
    if to:
        message["To"] = to
    message["X-Unsent"] = "1"
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    if html is not None:
        message.add_alternative(html, subtype="html", charset="utf-8", cte="quoted-printable")
    if attached:
        message.add_attachment(
            attached.content, maintype=attached.maintype, subtype=attached.subtype, filename=attached.name
        )
    _set_boundaries(message)
    raw = message.as_bytes()
    _check(raw, subject, to)
    return raw


def _is_plain(subject: str) -> bool:
    """Whether a header carries these words as words: no encoded word, nothing hidden, one line of bearable length."""
    return (
        bool(subject.strip())
        and len(subject) <= _LONGEST_SUBJECT
        and "=?" not in subject
        and not any(unicodedata.category(character) in _REFUSED for character in subject)
    )


def _set_boundaries(message: EmailMessage) -> None:
    """Boundaries made from what they divide, where Python would draw lots."""
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        digest = hashlib.sha256(b"".join(_content(leaf) for leaf in message.walk()))
        part.set_boundary(f"part-{number}-{digest.hexdigest()[:32]}")


def _content(part: Message) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _check(raw: bytes, subject: str, to: str | None) -> None:
    """Read the draft as a mail program would; HeaderRefused if it says anything but what was meant."""
    read = email.message_from_bytes(raw, policy=email.policy.default)
    wanted = _ALWAYS | ({"To"} if to else set())
    names = [name for name in read if name != "Content-Transfer-Encoding"]
    if sorted(names) != sorted(wanted) or read["Subject"] != subject or (to and read["To"] != to):
        raise HeaderRefused
