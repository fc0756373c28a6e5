"""Links that open the writer's own mail with the letter in it: a program's by `mailto:`, or a mail site's page.

They are links that the writer follows, never requests of ours. Programs cut long links off without a word, so there is
none for a letter that does not fit whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

#: Some programs cut at two thousand characters and some; what is shorter comes through everywhere we know of.
LONGEST = 1_800


@dataclass(frozen=True, slots=True)
class MailLink:
    """A link without the body, which comes last in it; `kind` names the program or the site."""

    kind: str
    before: str

    def with_body(self, body: str) -> str | None:
        """The whole link, or None where it is too long."""
        address = self.before + _encoded(body)
        return address if len(address) <= LONGEST else None


def mail_links(subject: str, to: str | None) -> tuple[MailLink, ...]:
    """The links for a letter: subject and body, and the paper's address where it has one; nothing else."""
    about = _encoded(subject)
    # An address is held to plain signs before it comes here; its "+" would be read as a space.
    recipient = quote(to or "", safe="@")
    return (
        MailLink("mailto", f"mailto:{recipient}?subject={about}&body="),
        MailLink("gmail", f"https://mail.google.com/mail/?view=cm&fs=1&to={recipient}&su={about}&body="),
        MailLink("outlook", f"https://outlook.live.com/mail/0/deeplink/compose?to={recipient}&subject={about}&body="),
    )


def _encoded(text: str) -> str:
    """Text as a part of a link; a line ends as in mail, with both signs (RFC 6068)."""
    return quote(text.replace("\n", "\r\n"), safe="")
