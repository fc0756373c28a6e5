"""What tells signers apart, as keyed hashes from which nothing can be read without the site's secret."""

from __future__ import annotations

import hashlib
import hmac

from campaign.domain.language import fold
from campaign.domain.petition.signatures import Marks


def marks_of(campaign: str, address: str, mailbox: str, name: str, secret: str) -> Marks:
    """Return the marks of someone who signs. `address` is as it was typed, `mailbox` as it is counted.

    Two people may share an address, so the name belongs to who someone is. Two addresses are always two people, however
    alike they are.
    """
    person = f"{address.casefold()} {' '.join(fold(name).split())}"
    return Marks(_keyed("signer", campaign, person, secret), _keyed("mailbox", campaign, mailbox, secret))


def mark_of_line(campaign: str, sheet: str, line: int, secret: str) -> str:
    """Return the mark of a line on a sheet of paper, so that the same line counts once however often it is entered."""
    return _keyed("sheet", campaign, f"{sheet.casefold()} {line}", secret)


def _keyed(purpose: str, campaign: str, text: str, secret: str) -> str:
    return hmac.digest(secret.encode(), f"petition {purpose} {campaign} {text}".encode(), hashlib.sha256).hex()
