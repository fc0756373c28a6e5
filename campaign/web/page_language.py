"""The language of the page that was asked for."""

from __future__ import annotations

from flask import g

from campaign.domain.language import Language


def page_language() -> Language:
    """English or Spanish, as the address says."""
    return "es" if g.language == "es" else "en"
