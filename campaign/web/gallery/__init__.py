"""The gallery: every component, page, letter and PDF with invented data, available only with the setting DEMO."""

from __future__ import annotations

from flask import Blueprint, Response

from campaign.web.gallery import closed, composer, overview, samples


def blueprint() -> Blueprint:
    """Return the gallery's pages for one language."""
    pages = Blueprint("demo", __name__, url_prefix="/demo")
    for module in (overview, composer, samples, closed):
        module.add_routes(pages)
    pages.after_request(_unlisted)
    return pages


def _unlisted(response: Response) -> Response:
    response.headers["X-Robots-Tag"] = "noindex"
    return response
