"""Lookups of what an address names; anything missing is a 404 page."""

from __future__ import annotations

from flask import abort

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.web.site import edition_of, site


def edition_or_404(slug: str) -> Edition:
    """Return a campaign's current edition."""
    return edition_of(slug) or abort(404)


def sheet_or_404(edition: Edition, slug: str) -> FactSheet:
    """Return a fact sheet."""
    return edition.content.sheet(slug) or abort(404)


def newspaper_or_404(id: str) -> Newspaper:
    """Return a newspaper."""
    return site().services.store.newspapers.find(id) or abort(404)


def template_or_404(edition: Edition, slug: str) -> TemplateSet:
    """Return a set of templates."""
    return edition.content.letter(slug) or abort(404)
