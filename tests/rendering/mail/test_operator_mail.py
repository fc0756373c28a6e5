"""In test mode a mail goes to the operator and names its recipient nowhere."""

from __future__ import annotations

from datetime import UTC, datetime

from campaign.domain.mail.mails import Attachment
from campaign.rendering.mail.messages import Sender, message_bytes
from campaign.rendering.mail.operator_mail import for_operator
from tests.domain.mail.samples import LINK_KEY, a_mail

TO = "o'hara.byron+bus@example.org"


def test_the_recipient_is_masked_wherever_the_mail_says_it() -> None:
    mail = a_mail(
        to=TO,
        subject=f"For {TO}",
        text=f"You signed as {TO.upper()}.",
        html=f"<html><body class='x'><p>You signed as o&#39;hara.byron+bus@example.org, {TO}.</p></body></html>",
        unsubscribe=f"https://example.org/unsubscribe/{LINK_KEY}",
        attachments=(Attachment("event.ics", f"ATTENDEE:{TO}".encode(), "text/calendar"),),
    )
    sent = for_operator(mail, "operator@example.org")
    whole = f"{sent!r}" + message_bytes(sent, Sender("a@example.org"), "1", datetime(2026, 1, 1, tzinfo=UTC)).decode()

    assert sent.to == "operator@example.org"
    assert sent.subject.startswith("[test] ")
    assert "would have gone to o•••@e•••.org" in sent.text
    assert "would have gone to o•••@e•••.org" in sent.html
    assert "byron" not in whole.lower()
    assert LINK_KEY not in whole
