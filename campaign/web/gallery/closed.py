"""What a demonstration does not offer, to look at: a release on screen and as PDF, and a petition without its form."""

from __future__ import annotations

from flask import Blueprint, Response, abort, request

from campaign.content.gallery import CAMPAIGN
from campaign.domain.petition.progress import Progress, TextVersion
from campaign.rendering.petition.pages import PetitionPage
from campaign.rendering.press.releases import ReleasePage, release_page, release_print
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import job_digest
from campaign.rendering.sheets.prints import PAPERS
from campaign.web.answers import WELL
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cacheable, render
from campaign.web.pdf_requests import render_pdf
from campaign.web.public.sharing.share_cards import imprint
from campaign.web.site import TaggedPage, site

#: How many signed, on the page of the petition: invented, as everything there is.
_SIGNED = 312


def add_routes(pages: Blueprint) -> None:
    """Register the pages. They take nothing and change nothing, so they need no one who runs the site."""
    pages.add_url_rule("/release", "release", release)
    pages.add_url_rule("/release.pdf", "release_pdf", release_pdf)
    pages.add_url_rule("/petition", "petition", petition)


def release() -> Response:
    """Return the invented release as its page shows it."""
    page = _release()
    return _page(render("gallery/release.html", edition=page.edition, page=page, linked=None))


def release_pdf() -> Response:
    """Return the invented release as PDF on Letter or A4 paper."""
    paper = next((known for known in PAPERS if known == request.args.get("paper", PAPERS[0])), None) or abort(404)
    what = release_print(_release(), paper)
    key = job_digest(what)
    try:
        pdf = site().sheets.get((key,), lambda: TaggedPage(render_pdf(what), key[:24]))
    except (Busy, RenderTimeout):
        abort(503)
    return cacheable(pdf, "application/pdf")


def petition() -> Response:
    """Return the invented petition as its page shows it, with how far it is and without the form."""
    edition = edition_or_404(CAMPAIGN)
    asked = edition.content.petition or abort(404)
    signed = TextVersion(asked.pinned.version, asked.pinned, asked.opens or site().services.today(), _SIGNED)
    page = PetitionPage(edition, Progress(asked, site().services.clock(), (signed,)), page_language())
    return _page(
        render("gallery/petition.html", edition=edition, page=page, answer=WELL, errors=(), puzzle=None, embed="")
    )


def _release() -> ReleasePage:
    edition = edition_or_404(CAMPAIGN)
    found = next(iter(edition.content.press), None) or abort(404)
    return release_page(found, edition, page_language(), imprint(), site().services.clock())


def _page(body: str) -> Response:
    return Response(body, content_type="text/html; charset=utf-8")
