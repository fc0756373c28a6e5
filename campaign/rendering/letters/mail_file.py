"""The letter as an `.eml` file that mail programs open as a draft, to be sent from the writer's own account.

Typed text in a header could become a recipient: Python's own library turns an encoded word with a line break into
another header. So anything that could be read as more than text is refused, and the result is parsed again.
"""

from __future__ import annotations

import email
import email.policy
import unicodedata
from dataclasses import dataclass
from email.message import EmailMessage

from campaign.domain.findings import Message
from campaign.domain.texts.normalise import without_joiners
from campaign.rendering.letters.way import ExportRefused
from campaign.rendering.mail.headers import header_line, set_boundaries

_LONGEST_SUBJECT = 300
_ALWAYS = frozenset(["Subject", "X-Unsent", "MIME-Version", "Content-Type"])
_REFUSED = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])


class HeaderRefused(ExportRefused):
    """The subject contains something that a header cannot carry as text."""


_TOO_LONG = Message("Your headline is too long for an email subject line. Shorten it to 250 characters.")
_CODE = Message("Your headline has “=?” in it, which email programs read as code. Remove it.")
_UNREADABLE = Message(
    "Email programs won’t show this headline the way you wrote it. Use letters, numbers and punctuation."
)


@dataclass(frozen=True, slots=True)
class Attached:
    """A file attached to an email."""

    name: str
    content: bytes
    maintype: str
    subtype: str


def mail_file(
    subject: str, body: str, to: str | None, html: str | None = None, attached: Attached | None = None
) -> bytes:
    """Return a draft. `html` is the same body with links, `to` the newspaper's address. Raises HeaderRefused for a bad
    subject.

    It has no sender or date, which the writer's program adds. Equal input gives equal bytes.
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
    set_boundaries(message)
    raw = header_line("Subject", subject) + message.as_bytes()
    _check(raw, subject, to)
    return raw


def _fault(subject: str) -> Message | None:
    """Return why a header cannot carry this text: an encoded word, something invisible, or more than a line can
    hold."""
    if len(subject) > _LONGEST_SUBJECT:
        return _TOO_LONG
    if "=?" in subject:
        return _CODE
    is_hidden = any(unicodedata.category(character) in _REFUSED for character in without_joiners(subject))
    return _UNREADABLE if is_hidden or not subject.strip() else None


def _check(raw: bytes, subject: str, to: str | None) -> None:
    """Parse the draft as a mail program would; HeaderRefused if it says anything else than intended."""
    read = email.message_from_bytes(raw, policy=email.policy.default)
    wanted = _ALWAYS | ({"To"} if to else set())
    names = [name for name in read if name != "Content-Transfer-Encoding"]
    if sorted(names) != sorted(wanted) or read["Subject"] != subject or (to and read["To"] != to):
        raise HeaderRefused(_UNREADABLE)
