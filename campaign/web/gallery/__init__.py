"""The gallery: every component, page, letter and PDF with invented data. It is there only where the setting DEMO is."""

from __future__ import annotations

from flask import Blueprint, Response

from campaign.web.gallery import composer, overview, samples


def blueprint() -> Blueprint:
    """The gallery's pages, to stand among the pages of one language."""
    pages = Blueprint("demo", __name__, url_prefix="/demo")
    for module in (overview, composer, samples):
        module.add_routes(pages)
    pages.after_request(_unlisted)
    return pages


def _unlisted(response: Response) -> Response:
    response.headers["X-Robots-Tag"] = "noindex"
    return response
