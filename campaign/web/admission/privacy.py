"""Private pages: those that contain the key of a private link, in their address or in their form."""

from __future__ import annotations

import re

from flask import g, request

#: Everything after "drafts/" in an address, and anything else that looks like a key, in case the rest is mistyped.
_BEHIND_DRAFTS = re.compile(r"(?i)(drafts(?:/|%2f)+)[^?]+")
_LIKE_A_KEY = re.compile(r"(?<=/)(?=[^/]*[A-Z])[A-Za-z0-9_-]{22}(?![^/.])")
NO_STORE = "private, no-store"


def redact_keys(path: str) -> str:
    """Return a path with keys removed, for logs."""
    return _LIKE_A_KEY.sub("-", _BEHIND_DRAFTS.sub(r"\1-", path))


def is_draft_path(path: str) -> bool:
    """Whether this is the address of a saved draft, or looks like one."""
    return "/drafts/" in path.lower()


def mark_private() -> None:
    """Mark the current response as private: it contains a key, or someone's text as a file."""
    g.is_for_one = True


def is_private() -> bool:
    """Whether the response to this request must not be cached anywhere."""
    return is_draft_path(request.path) or "is_for_one" in g
