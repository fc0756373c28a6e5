"""Fact sheets, on screen and as PDF."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from importlib.metadata import version

from flask import Blueprint, Response, abort, request
from werkzeug.exceptions import ServiceUnavailable

from campaign.actions.pdf_cache import cache_pdf
from campaign.domain.editions import Edition
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import Paper, PrintJob, print_digest
from campaign.rendering.sheets.pages import PAPERS, Imprint, sheet_page, sheet_print
from campaign.storage.errors import STORE_ERRORS
from campaign.web.lookup import edition_or_404, sheet_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cacheable, cached_page, render
from campaign.web.pdf_requests import SECONDS_TO_WAIT, render_pdf
from campaign.web.site import TaggedPage, site


def add_routes(pages: Blueprint) -> None:
    """Register the pages of fact sheets."""
    pages.add_url_rule("/<campaign>/sheets/<slug>", "sheet", sheet)
    pages.add_url_rule("/<campaign>/sheets/<slug>.pdf", "sheet_pdf", sheet_pdf)


def sheet(campaign: str, slug: str) -> Response:
    """Return a fact sheet."""
    edition = edition_or_404(campaign)
    found = sheet_or_404(edition, slug)

    def made() -> str:
        return render(
            "public/sheet.html", edition=edition, page=sheet_page(found, edition, page_language(), _imprint())
        )

    return cached_page(edition.digest, made)


def sheet_pdf(campaign: str, slug: str) -> Response:
    """Return a fact sheet as PDF on Letter or A4 paper; rendered once per content."""
    paper = next((known for known in PAPERS if known == request.args.get("paper", PAPERS[0])), None)
    edition = edition_or_404(campaign)
    found = sheet_or_404(edition, slug)
    if paper is None:
        abort(404)
    state = (edition.digest, slug, page_language(), paper)
    try:
        pdf = site().sheets.get(state, lambda: _pdf(found, edition, paper))
    except (Busy, RenderTimeout):
        raise ServiceUnavailable(retry_after=SECONDS_TO_WAIT) from None
    response = cacheable(pdf, "application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{slug}-{page_language()}-{paper}.pdf"'
    return response


def _imprint() -> Imprint:
    settings = site().services.settings
    return Imprint(settings.public_url, settings.is_demonstration)


def _pdf(found: FactSheet, edition: Edition, paper: Paper) -> TaggedPage:
    what = sheet_print(found, edition, page_language(), paper, _imprint())
    key = content_key(what)
    return TaggedPage(_kept(key) or _made(what, key), key[:24])


def _kept(key: str) -> bytes | None:
    try:
        return site().services.store.pdf_cache.find(key)
    except STORE_ERRORS:  # the log reports it; a PDF can be made without a store
        return None


def _made(what: PrintJob, key: str) -> bytes:
    """Return a new PDF, whether or not it can be cached."""
    services = site().services
    pdf = render_pdf(what)
    with suppress(*STORE_ERRORS):
        cache_pdf(services.store, key, pdf, services.clock())
    return pdf


def content_key(what: PrintJob) -> str:
    """Return a digest of everything a PDF depends on: the engine, the typefaces, the style sheets and the HTML."""
    parts = (version("weasyprint"), print_digest(what.style, what.paper), what.html)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
