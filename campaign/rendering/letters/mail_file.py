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
from email.header import Header
from email.message import EmailMessage
from email.message import Message as Part

from campaign.domain.findings import Message
from campaign.domain.texts.normalise import without_joiners
from campaign.rendering.letters.way import ExportRefused

_LONGEST_SUBJECT = 300
_LONGEST_LINE = 78
_ALWAYS = frozenset(["Subject", "X-Unsent", "MIME-Version", "Content-Type"])
_REFUSED = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])


class HeaderRefused(ExportRefused):
    """A subject holds what a header cannot carry as text."""


_TOO_LONG = Message("The headline is too long for the subject of an email. Shorten it to 250 characters.")
_CODE = Message("The headline has “=?” in it, which email programs read as a code. Take it out.")
_UNREADABLE = Message(
    "Email programs would not show this headline as you wrote it. Use letters, digits and punctuation."
)


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
    if fault := _fault(subject):
        raise HeaderRefused(fault)
    message = EmailMessage(policy=email.policy.SMTP)
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
    raw = _subject_line(subject) + message.as_bytes()
    _check(raw, subject, to)
    return raw


def _fault(subject: str) -> Message | None:
    """Why a header cannot carry these words as words: a code, something hidden, or more than a line can bear."""
    if len(subject) > _LONGEST_SUBJECT:
        return _TOO_LONG
    if "=?" in subject:
        return _CODE
    is_hidden = any(unicodedata.category(character) in _REFUSED for character in without_joiners(subject))
    return _UNREADABLE if is_hidden or not subject.strip() else None


def _subject_line(subject: str) -> bytes:
    """The header, as it is where one ASCII line holds it, else encoded as a whole.

    Python's newer library encodes word by word and loses the space between two encoded words.
    """
    line = f"Subject: {subject}"
    if not (subject.isascii() and len(line) <= _LONGEST_LINE):
        line = "Subject: " + Header(subject, "utf-8", header_name="Subject").encode(linesep="\r\n")
    return f"{line}\r\n".encode("ascii")


def _set_boundaries(message: EmailMessage) -> None:
    """Boundaries made from what they divide, where Python would draw lots."""
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        digest = hashlib.sha256(b"".join(_content(leaf) for leaf in message.walk()))
        part.set_boundary(f"part-{number}-{digest.hexdigest()[:32]}")


def _content(part: Part) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _check(raw: bytes, subject: str, to: str | None) -> None:
    """Read the draft as a mail program would; HeaderRefused if it says anything but what was meant."""
    read = email.message_from_bytes(raw, policy=email.policy.default)
    wanted = _ALWAYS | ({"To"} if to else set())
    names = [name for name in read if name != "Content-Transfer-Encoding"]
    if sorted(names) != sorted(wanted) or read["Subject"] != subject or (to and read["To"] != to):
        raise HeaderRefused(_UNREADABLE)
