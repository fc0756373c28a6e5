"""The language of the requested page."""

from __future__ import annotations

from flask import g

from campaign.domain.language import Language


def page_language() -> Language:
    """Return English or Spanish, as given by the address."""
    language: Language = g.language
    return language
