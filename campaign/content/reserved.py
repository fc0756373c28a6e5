"""Addresses that no campaign may take as its slug."""

from __future__ import annotations

from functools import cache

from campaign.domain.evidence.campaigns import RESERVED_SLUGS


def is_reserved(slug: str) -> bool:
    """Whether a slug is an address of the site itself, or a language under which one may come to lie."""
    return slug in RESERVED_SLUGS or slug in _language_tags()


@cache
def _language_tags() -> frozenset[str]:
    """Every tag that Babel knows, as it looks in an address."""
    from babel.localedata import locale_identifiers  # loaded where a campaign is checked: a start is shorter by it

    return frozenset(tag.lower().replace("_", "-") for tag in locale_identifiers())
