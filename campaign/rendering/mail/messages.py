"""A mail as the bytes that a mail server takes.

The head is written line by line, since Python's library folds long addresses into code that mail programs do not read.
What was written is parsed again, and a mail that says anything else than intended is not sent.
"""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime, getaddresses

from campaign.domain.mail.mails import Mail, Unmailable, is_header_text
from campaign.rendering.mail.headers import header_line, set_boundaries

_OF_CONTENT = frozenset(["Content-Type", "Content-Transfer-Encoding", "MIME-Version"])


@dataclass(frozen=True, slots=True)
class Sender:
    """Whom mail comes from: an ASCII address, and a name if there is one."""

    address: str
    name: str = ""

    @property
    def domain(self) -> str:
        """The domain of the address."""
        return self.address.rpartition("@")[2]


def message_bytes(mail: Mail, sender: Sender, id: str, now: datetime) -> bytes:
    """Return the message; equal input gives equal bytes. Raises Unmailable if it would not say what the mail says.

    `id` is the same each time a mail is tried, so that a mailbox that gets it twice can tell.
    """
    message = EmailMessage(policy=email.policy.SMTP)
    message.set_content(mail.text, charset="utf-8", cte="quoted-printable")
    message.add_alternative(mail.html, subtype="html", charset="utf-8", cte="quoted-printable")
    for each in mail.attachments:
        maintype, _, subtype = each.type.partition("/")
        message.add_attachment(each.content, maintype=maintype, subtype=subtype, filename=each.name)
    set_boundaries(message)
    head = _head(mail, sender, id, now)
    raw = b"".join(head.values()) + message.as_bytes()
    _check(raw, mail, sender, head)
    return raw


def _head(mail: Mail, sender: Sender, id: str, now: datetime) -> dict[str, bytes]:
    lines = {
        "From": _from(sender),
        "To": mail.to,
        "Date": format_datetime(now),
        "Message-ID": f"<{id}@{sender.domain}>",
        "Content-Language": mail.language,
        "Auto-Submitted": "auto-generated",
    }
    if mail.unsubscribe:
        lines["List-Unsubscribe"] = f"<{mail.unsubscribe}>"
        lines["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    written = {name: f"{name}: {text}\r\n".encode("ascii") for name, text in lines.items()}
    return written | {"Subject": header_line("Subject", mail.subject)}


def _from(sender: Sender) -> str:
    """Return the sender with its name. A name that a header cannot carry is left out."""
    if not sender.name or not is_header_text(sender.name):
        return sender.address
    if sender.name.isascii():
        escaped = sender.name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}" <{sender.address}>'
    return f"{Header(sender.name, 'utf-8', header_name='From').encode(linesep=chr(13) + chr(10))} <{sender.address}>"


def _check(raw: bytes, mail: Mail, sender: Sender, head: dict[str, bytes]) -> None:
    """Parse the message as a mail program would; Unmailable if it says anything else than intended."""
    read = email.message_from_bytes(raw, policy=email.policy.default)
    names = sorted(name for name in read if name not in _OF_CONTENT)
    recipients = [address for _, address in getaddresses([str(read["To"])])]
    senders = [address for _, address in getaddresses([str(read["From"])])]
    is_right = (
        names == sorted(head)
        and recipients == [mail.to]
        and senders == [sender.address]
        and read["Subject"] == mail.subject
    )
    if not is_right:
        raise Unmailable("a mail that would say something else")
