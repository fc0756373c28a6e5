"""Phone numbers as bodies publish them: one number, with an extension or without, and the link that dials it."""

from __future__ import annotations

import re

_NUMBER = re.compile(
    r"(?P<number>\+?[0-9(][0-9\s().\-\u2010\u2011\u2013]*)"
    r"(?:[\s,;]*(?:ext[^\W\d_]*\.?|x|#)\s*(?P<extension>[0-9]{1,6}))?",
    re.IGNORECASE,
)
_NO_DIGIT = re.compile(r"[^0-9]+")
#: Shorter ones are for emergencies and services; longer ones are two numbers in one. The second is the most of a number
#: with its country's code, the first of one without.
_FEWEST, _MOST_AT_HOME, _MOST = 5, 12, 15


def phone_link(written: str) -> str | None:
    """Return the link that dials a number, with its extension after `;ext=`; None for anything but one number."""
    match = _NUMBER.fullmatch(written.strip())
    if not match:
        return None
    digits = _NO_DIGIT.sub("", match["number"])
    is_from_abroad = match["number"].startswith("+")
    if not _FEWEST <= len(digits) <= (_MOST if is_from_abroad else _MOST_AT_HOME):
        return None
    extension = f";ext={match['extension']}" if match["extension"] else ""
    return f"tel:{'+' if is_from_abroad else ''}{digits}{extension}"
