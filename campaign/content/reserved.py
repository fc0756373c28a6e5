"""Addresses that cannot be a campaign's slug."""

from __future__ import annotations

from functools import cache

from campaign.domain.evidence.campaigns import RESERVED_SLUGS


def is_reserved(slug: str) -> bool:
    """Whether a slug is an address of the site itself, or of a language it may add."""
    return slug in RESERVED_SLUGS or slug in _language_tags()


@cache
def _language_tags() -> frozenset[str]:
    """Return every language tag that Babel knows, as it appears in an address."""
    from babel.localedata import locale_identifiers  # imported on demand, for a faster start

    return frozenset(tag.lower().replace("_", "-") for tag in locale_identifiers())
