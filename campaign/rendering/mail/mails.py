"""Mails from templates: `templates/mail/<kind>.txt` and `.html`, in one language, each with the same footer.

A template has the blocks `subject` (in the text alone), `body` and `why`: why someone gets this mail. Nothing that a
stranger typed may be in a mail to an address that has not confirmed, or the site would carry other people's messages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from campaign.domain.language import Language, address_prefix
from campaign.domain.mail.mails import Attachment, Mail, header_text
from campaign.rendering.environment import environment, text_environment
from campaign.settings import Settings


@dataclass(frozen=True, slots=True)
class Owner:
    """Who runs the site, as the footer of each mail says: name, postal address, privacy contact, and the campaign's
    disclaimer if it has one."""

    name: str
    address: tuple[str, ...] = ()
    privacy_email: str = ""
    public_url: str = ""
    disclaimer: str = ""

    def privacy_page(self, language: Language) -> str:
        """Return the full address of the privacy page; empty if the site does not know its own."""
        return f"{self.public_url}{address_prefix(language)}/privacy" if self.public_url else ""


def owner_of(settings: Settings, disclaimer: str = "") -> Owner:
    """Return what the settings say of who runs the site."""
    return Owner(
        settings.contact_name or "",
        settings.contact_address,
        settings.privacy_email or settings.contact_email or "",
        settings.public_url or "",
        disclaimer,
    )


def mail_of(
    kind: str,
    language: Language,
    *,
    key: str,
    to: str,
    owner: Owner,
    values: Mapping[str, Any] | None = None,
    link: str | None = None,
    unsubscribe: str | None = None,
    attachments: tuple[Attachment, ...] = (),
) -> Mail:
    """Return a mail of a kind with what its templates need. `key`, `link` and `unsubscribe` are as in
    Mail."""
    shown = {**(values or {}), "owner": owner, "unsubscribe": unsubscribe, "privacy": owner.privacy_page(language)}
    subject = _subject(kind, language, shown)
    text = text_environment(language).get_template(f"mail/{kind}.txt").render(subject=subject, **shown)
    html = environment(language).get_template(f"mail/{kind}.html").render(subject=subject, **shown)
    return Mail(key, to, subject, _tidied(text), html, language, kind, link, unsubscribe, attachments)


def _subject(kind: str, language: Language, values: Mapping[str, Any]) -> str:
    template = text_environment(language).get_template(f"mail/{kind}.txt")
    written = template.blocks["subject"](template.new_context(dict(values)))
    return header_text("".join(written))


def _tidied(text: str) -> str:
    """Return text without spaces at the ends of lines and with one empty line at most between two."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip() + "\n"
