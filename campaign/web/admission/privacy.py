"""Private pages: those that contain the key of a private link, in their address or in their form."""

from __future__ import annotations

import re

from flask import g, request

#: What comes before the key in the address of a private page.
BEFORE_KEYS = (
    *("drafts", "unsubscribe", "letters/reminders"),
    *("published/mine", "petition/mine", "events/mine", "coalition/mine"),
)
_PRIVATE = tuple(f"/{pieces}/" for pieces in BEFORE_KEYS)
_SLASH = r"(?:/|%2f)+"
#: Everything after the beginning of a private link, and anything else that looks like a key, in case of a typo.
_BEHIND_PRIVATE = re.compile(rf"(?i)((?:{'|'.join(BEFORE_KEYS).replace('/', _SLASH)}){_SLASH})[^?]+")
_LIKE_A_KEY = re.compile(r"(?<=/)(?=[^/]*[A-Z])[A-Za-z0-9_-]{22}(?![^/.])")
NO_STORE = "private, no-store"


def redact_keys(path: str) -> str:
    """Return a path with keys removed, for logs."""
    return _LIKE_A_KEY.sub("-", _BEHIND_PRIVATE.sub(r"\1-", path))


def is_private_path(path: str) -> bool:
    """Whether this is the address of a saved draft, a report, a signature, an endorser or to unsubscribe, or
    looks like one."""
    lower = path.lower()
    return any(part in lower for part in _PRIVATE)


def mark_private() -> None:
    """Mark the current response as private: it contains a key, or someone's text as a file."""
    g.is_for_one = True


def is_private() -> bool:
    """Whether the response to this request must not be cached anywhere."""
    return is_private_path(request.path) or "is_for_one" in g
