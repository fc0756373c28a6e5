"""The files of photographs. One that was withdrawn is gone for good, and its address says so."""

from __future__ import annotations

from flask import Blueprint, Response, abort

from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.web.lookup import edition_or_404
from campaign.web.pages import cacheable
from campaign.web.site import TaggedPage, site


def add_routes(pages: Blueprint) -> None:
    """Register the files, whose addresses are the same in every language."""
    if pages.name == DEFAULT_LANGUAGE:
        pages.add_url_rule("/<campaign>/photos/<name>", "photograph", photograph)


def photograph(campaign: str, name: str) -> Response:
    """Return a photograph's file; 410 if it was withdrawn. Browsers ask again after a minute, so that it is gone there
    soon too."""
    data = edition_or_404(campaign).content.photographs.by_name.get(name)
    if data is None:
        abort(410 if site().services.store.photographs.is_withdrawn(campaign, name) else 404)
    return cacheable(TaggedPage(data, name.removesuffix(".jpg")), "image/jpeg")
