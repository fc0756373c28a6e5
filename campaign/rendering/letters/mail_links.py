"""Links that open the letter in the writer's own email: in a program by `mailto:`, or on a webmail site.

The writer follows these links; the site sends nothing. Programs silently truncate long links, so there is none for a
letter that does not fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

#: Some programs truncate at about two thousand characters; shorter links work everywhere we know of.
LONGEST = 1_800


@dataclass(frozen=True, slots=True)
class MailLink:
    """A link without the body, which is its last parameter; `kind` names the program or site."""

    kind: str
    before: str

    def with_body(self, body: str) -> str | None:
        """Return the complete link, or None if it is too long."""
        address = self.before + _encoded(body)
        return address if len(address) <= LONGEST else None


def mail_links(subject: str, to: str | None) -> tuple[MailLink, ...]:
    """Return the links for a letter with subject and body, and the newspaper's address if known; nothing else."""
    about = _encoded(subject)
    # Addresses contain only plain characters here; a "+" would be read as a space.
    recipient = quote(to or "", safe="@")
    return (
        MailLink("mailto", f"mailto:{recipient}?subject={about}&body="),
        MailLink("gmail", f"https://mail.google.com/mail/?view=cm&fs=1&to={recipient}&su={about}&body="),
        MailLink("outlook", f"https://outlook.live.com/mail/0/deeplink/compose?to={recipient}&subject={about}&body="),
    )


def _encoded(text: str) -> str:
    """Return text encoded for a link; lines end as in email, with CRLF (RFC 6068)."""
    return quote(text.replace("\n", "\r\n"), safe="")
