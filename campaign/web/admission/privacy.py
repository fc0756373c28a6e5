"""Pages that only one person may see: those that hold the key of a private link, in their address or in their form."""

from __future__ import annotations

import re

from flask import g, request

#: All that follows "drafts/" in an address, and whatever else looks like a key, for who mistypes the rest.
_BEHIND_DRAFTS = re.compile(r"(?i)(drafts(?:/|%2f)+)[^?]+")
_LIKE_A_KEY = re.compile(r"(?<=/)(?=[^/]*[A-Z])[A-Za-z0-9_-]{22}(?![^/.])")
NO_STORE = "private, no-store"


def redact_keys(path: str) -> str:
    """A path as it may be told to a log."""
    return _LIKE_A_KEY.sub("-", _BEHIND_DRAFTS.sub(r"\1-", path))


def is_draft_path(path: str) -> bool:
    """Whether this is the address of a saved draft, or a try at one."""
    return "/drafts/" in path.lower()


def mark_private() -> None:
    """Say of the answer being made that it holds a key, or what somebody wrote, as a file to take along."""
    g.is_for_one = True


def is_private() -> bool:
    """Whether the answer to this request may stand in no cache at all."""
    return is_draft_path(request.path) or "is_for_one" in g
