"""The visitors' side: one module a subject, one blueprint a language."""

from __future__ import annotations

from flask import Blueprint

from campaign.domain.language import Language
from campaign.web.public import about, campaigns, composer, corrections, facts, newspapers, sheets


def blueprint(language: Language) -> Blueprint:
    """Every public page in one language; the endpoints' names are the same in each."""
    pages = Blueprint(language, __name__)
    for module in (about, campaigns, facts, sheets, composer, newspapers, corrections):
        module.add_routes(pages)
    return pages
