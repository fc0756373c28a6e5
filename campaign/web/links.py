"""Addresses of pages, within the site and in full."""

from __future__ import annotations

from typing import Any

from flask import g, url_for

from campaign.domain.language import Language
from campaign.web.site import site


def link(endpoint: str, language: Language | None = None, **values: Any) -> str:
    """Return the URL of a page in the request's language, or in another one."""
    return url_for(f"{language or g.language}.{endpoint}", **values)


def public_address(path: str) -> str | None:
    """Return the absolute URL of a path if the site's address is set; the Host header is never used."""
    public = site().services.settings.public_url
    return f"{public}{path}" if public else None
