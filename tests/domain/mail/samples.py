"""Mails for tests."""

from __future__ import annotations

from typing import Any

from campaign.domain.mail.mails import Mail

ADA = "ada.byron@example.org"
LINK_KEY = "aB-_5678901234567890xy"


def a_mail(**values: Any) -> Mail:
    """A mail that may leave, but for these values."""
    whole = {
        "key": "petition-confirm 17",
        "to": ADA,
        "subject": "Confirm your signature",
        "text": "Open this link: https://example.org/x",
        "html": "<p>Open this link: <a href='https://example.org/x'>yes</a></p>",
        "language": "en",
        "kind": "petition-confirm",
    }
    return Mail(**{**whole, **values})
