"""Finding what an address names; what is not there is a 404 page."""

from __future__ import annotations

from flask import abort

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.web.site import edition_of, site


def edition_or_404(slug: str) -> Edition:
    """The current edition of the campaign named."""
    return edition_of(slug) or abort(404)


def fact_or_404(edition: Edition, id: str) -> Fact:
    """The fact named."""
    return edition.content.fact_by_id.get(id) or abort(404)


def sheet_or_404(edition: Edition, slug: str) -> FactSheet:
    """The fact sheet named."""
    return edition.content.sheet(slug) or abort(404)


def newspaper_or_404(id: str) -> Newspaper:
    """The newspaper named."""
    return site().services.store.newspapers.find(id) or abort(404)


def template_or_404(edition: Edition, slug: str) -> TemplateSet:
    """The letter template named."""
    return edition.content.letter(slug) or abort(404)
