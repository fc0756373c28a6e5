"""Email addresses that a letter may be sent to: exactly one, in plain form."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}"
)
_LONGEST = 254


def mail_address(text: str | None) -> str | None:
    """Return the address in a text, or None: not for a list, a name beside it, or anything that a header or link
    could read as more than one address."""
    found = text or ""
    return found if len(found) <= _LONGEST and _ADDRESS.fullmatch(found) and ".." not in found else None
