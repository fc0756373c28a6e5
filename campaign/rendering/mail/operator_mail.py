"""Test mode: mail goes to the operator, and says to whom it would have gone without naming them."""

from __future__ import annotations

import re
from dataclasses import replace

from markupsafe import Markup, escape

from campaign.domain.mail.addresses import masked
from campaign.domain.mail.mails import Attachment, Mail, header_text
from campaign.rendering.locale import locale_for


def for_operator(mail: Mail, operator: str) -> Mail:
    """Return the mail to the operator alone, with its recipient's address masked wherever it is in it. It cannot be
    unsubscribed from: the link is its recipient's."""
    hidden = masked(mail.to)
    note = locale_for(mail.language).translate("Test mode: this would have gone to {address}.").format(address=hidden)
    html = re.sub(r"(<body[^>]*>)", lambda found: found[0] + Markup("<p>{}</p>").format(note), mail.html, count=1)
    return replace(
        mail,
        to=operator,
        subject=header_text(f"[test] {_without(mail.to, mail.subject, hidden)}"),
        text=f"{note}\n\n{_without(mail.to, mail.text, hidden)}",
        html=_without(str(escape(mail.to)), _without(mail.to, html, hidden), hidden),
        unsubscribe=None,
        attachments=tuple(_masked_file(each, mail.to, hidden) for each in mail.attachments),
    )


def _without(address: str, text: str, hidden: str) -> str:
    return re.sub(re.escape(address), lambda _: hidden, text, flags=re.IGNORECASE)


def _masked_file(file: Attachment, address: str, hidden: str) -> Attachment:
    """Return a file of text without the address; any other file is as it was."""
    if not file.type.startswith("text/"):
        return file
    return replace(file, content=_without(address, file.content.decode("utf-8", "replace"), hidden).encode("utf-8"))
