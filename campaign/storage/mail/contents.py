"""What a mail says, as text of the outbox."""

from __future__ import annotations

import base64
import json

from campaign.domain.formats import upcast
from campaign.domain.language import language_named
from campaign.domain.mail.mails import Attachment, Mail

#: The format in which mails are written now.
CURRENT = 1


def content_text(mail: Mail) -> str:
    """Return a mail as text, without its key, link and recipient, which have columns of their own."""
    files = [[each.name, each.type, base64.b64encode(each.content).decode("ascii")] for each in mail.attachments]
    values = {"subject": mail.subject, "text": mail.text, "html": mail.html, "unsubscribe": mail.unsubscribe}
    return json.dumps(values | {"attachments": files}, ensure_ascii=False)


def mail_of(key: str, to: str, kind: str, language: str, content: str, format: int = CURRENT) -> Mail:
    """Return the mail that was written. NewerFormat if a newer program wrote it; ValueError if none did."""
    values, known = upcast(json.loads(content), format, CURRENT, {}), language_named(language)
    if known is None:
        raise ValueError("a mail in a language that is not known")
    files = tuple(Attachment(name, base64.b64decode(data), type) for name, type, data in values["attachments"])
    subject, body, ends = values["subject"], (values["text"], values["html"]), values["unsubscribe"]
    return Mail(key, to, subject, *body, known, kind, unsubscribe=ends, attachments=files)
