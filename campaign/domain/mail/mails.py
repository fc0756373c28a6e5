"""A mail as it is put into the outbox: one recipient, one language, text and HTML.

Text in a header could become another header or recipient: Python's own library turns an encoded word that holds a line
break into a header. Whatever could be read as more than text is therefore refused here, for every mail alike.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

from campaign.domain.language import Language
from campaign.domain.mail.addresses import parse_address

_LONGEST_SUBJECT = 300
_LONGEST_KEY = 200
#: Kinds that go to many people at once. Anyone who waits for a mail, to confirm something, comes before them.
_TO_MANY = frozenset(["event-changed", "event-reminder", "reminder"])
_KIND = re.compile(r"[a-z][a-z0-9-]{0,39}")
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+")
#: Categories of characters that are not text on a line: controls, invisible and bidirectional marks, surrogates, private
#: and unassigned characters, line and paragraph separators.
_NO_TEXT = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])
#: Joiners are invisible and part of some words and emoji.
_JOINERS = str.maketrans("", "", "\u200c\u200d")


class Unmailable(ValueError):
    """A mail has something that a mail cannot carry; the message says which part and never what it holds."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a mail; its type as in "text/calendar"."""

    name: str
    content: bytes
    type: str


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail to one person. Raises Unmailable for what a mail cannot carry.

    `key` says what the mail is about, such as "petition-confirm 17 1": it goes at most once under a key. It must not hold
    an address. `kind` is the name of its template. `link` is the key of the private link of what the mail is
    about: with it, mail that still waits is taken back. `unsubscribe` is the full address of the page that ends such
    mail, for a kind that comes again.
    """

    key: str
    to: str
    subject: str
    text: str
    html: str
    language: Language
    kind: str
    link: str | None = None
    unsubscribe: str | None = None
    attachments: tuple[Attachment, ...] = ()

    @property
    def priority(self) -> int:
        """Which mails go first: those with the lower number."""
        return 1 if self.kind in _TO_MANY else 0

    def __post_init__(self) -> None:
        wrong = [part for part, is_right in self._parts().items() if not is_right]
        if wrong:
            raise Unmailable(f"a mail cannot carry this {' or '.join(wrong)}")

    def _parts(self) -> dict[str, bool]:
        return {
            "key": 0 < len(self.key) <= _LONGEST_KEY and "@" not in self.key,
            "address": parse_address(self.to) == self.to,
            "subject": is_header_text(self.subject),
            "text": bool(self.text.strip()),
            "kind": _KIND.fullmatch(self.kind) is not None,
            "address to unsubscribe": self.unsubscribe is None or _is_link(self.unsubscribe),
            "attachment": all(_FILE_NAME.fullmatch(a.name) and _MEDIA_TYPE.fullmatch(a.type) for a in self.attachments),
        }


def header_text(text: str) -> str:
    """Return text as a header can carry it: on one line, without what no one sees, such as soft hyphens, and shortened."""
    line = " ".join(text.split()).replace("=?", "= ?")
    shown = (each for each in line if each.translate(_JOINERS) == "" or unicodedata.category(each) not in _NO_TEXT)
    return "".join(shown)[:_LONGEST_SUBJECT].strip()


def is_header_text(text: str) -> bool:
    """Whether a header can carry this as text: visible, of moderate length, and nothing that programs read as code."""
    is_hidden = any(unicodedata.category(character) in _NO_TEXT for character in text.translate(_JOINERS))
    return bool(text.strip()) and len(text) <= _LONGEST_SUBJECT and "=?" not in text and not is_hidden


def _is_link(address: str) -> bool:
    """Whether an address can go in a header between angle brackets."""
    is_plain = address.isascii() and not re.search(r"[\s<>,\"\\\x00-\x20\x7f]", address)
    parts = urlsplit(address) if is_plain else None
    return bool(parts and parts.scheme in ("http", "https") and parts.hostname and not parts.username)
