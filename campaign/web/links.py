"""Addresses of pages, within the site and in full."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from flask import g, request, url_for

from campaign.domain.language import Language
from campaign.web.site import site

#: What the addresses of content are made of; others may hold what a visitor typed, and are not kept.
_OF_CONTENT = frozenset({"campaign", "template", "slug", "fact"})


def link(endpoint: str, language: Language | None = None, **values: Any) -> str:
    """Return the URL of a page in the request's language, or in another one."""
    name = f"{language or g.language}.{endpoint}"
    if values.keys() <= _OF_CONTENT:
        return _known(request.script_root, name, tuple(values.items()))
    return url_for(name, **values)


@lru_cache(maxsize=4096)
def _known(root: str, name: str, values: tuple[tuple[str, Any], ...]) -> str:  # noqa: ARG001  # `root` is what Flask reads of the request
    """Return the URL of a page of content, which is the same until the program ends."""
    return url_for(name, **dict(values))


def public_address(path: str) -> str | None:
    """Return the absolute URL of a path if the site's address is set; the Host header is never used."""
    public = site().services.settings.public_url
    return f"{public}{path}" if public else None
