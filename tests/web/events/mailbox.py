"""The mail that waits in a site's outbox, as its recipients will read it."""

from __future__ import annotations

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaign.domain.mail.mails import Mail
from campaign.storage.mail.contents import mail_of
from campaign.storage.mail.tables import OutboxRow
from campaign.storage.store import Store


def mails(store: Store, kind: str | None = None) -> list[Mail]:
    """Every mail that waits, oldest first, or those of one kind."""
    with Session(store.engine) as session:
        rows = session.scalars(select(OutboxRow).where(OutboxRow.state == "waiting").order_by(OutboxRow.id)).all()
        found = [
            mail_of("k", row.recipient or "", row.kind, row.language, row.content or "", row.format) for row in rows
        ]
    return [mail for mail in found if kind in (None, mail.kind)]


def path_in(mail: Mail, part: str) -> str:
    """The path of the link in a mail that has this part."""
    [found] = set(re.findall(rf"https://letters\.example\.org(/\S*{part}\S*)", mail.text))
    return str(found)


def code_in(mail: Mail) -> str:
    """The code in a mail."""
    [found] = re.findall(r"\b([A-Z0-9]{3} [A-Z0-9]{3})\b", mail.text)
    return str(found)
