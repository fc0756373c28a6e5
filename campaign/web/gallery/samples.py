"""Finished letters as preview, printable page and PDF."""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response, abort
from markupsafe import Markup

from campaign.actions.letters.letters import review
from campaign.content.gallery import CAMPAIGN
from campaign.domain.editions import Edition
from campaign.domain.language import DEFAULT_LANGUAGE, language_named
from campaign.domain.letters.manuscripts import Manuscript
from campaign.rendering.letters.pages import letter_html, letter_page, letter_print, preview_html
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import job_digest
from campaign.web.gallery.specimens import sender_of
from campaign.web.lookup import edition_or_404, template_or_404
from campaign.web.pages import cacheable, link, render
from campaign.web.pdf_requests import render_pdf
from campaign.web.site import TaggedPage, site

FORMS = ("preview", "print", "pdf")


def add_routes(pages: Blueprint) -> None:
    """Register one page per letter, language and format."""
    pages.add_url_rule("/letters/<slug>/<written_in>/<form>", "sample", sample)


def sample(slug: str, written_in: str, form: str) -> Response:
    """Return a finished letter; `written_in` is its language, whatever the page's is."""
    edition = edition_or_404(CAMPAIGN)
    letter = template_or_404(edition, slug)
    language = language_named(written_in) or abort(404)
    if form not in FORMS:
        abort(404)
    context = replace(site().services.letter_context(), printable=None, is_demonstration=True)
    written = review(letter.samples[language], letter.templates[language], edition, context).manuscript
    if form == "pdf":
        return _pdf(written, edition)
    body = _print(written, edition) if form == "print" else _preview(written, edition)
    return Response(body, content_type="text/html; charset=utf-8")


def _preview(written: Manuscript, edition: Edition) -> str:
    page = letter_page(written, edition, sender_of(written.template))
    preview = Markup(preview_html(page))  # noqa: S704  # the output of an escaping template
    return render("gallery/sample.html", edition=edition, letter=written.template, preview=preview)


def _print(written: Manuscript, edition: Edition) -> str:
    style = link("print_style", DEFAULT_LANGUAGE, campaign=CAMPAIGN)
    return letter_html(written, edition, sender_of(written.template), style=style)


def _pdf(written: Manuscript, edition: Edition) -> Response:
    """Return a sample's PDF. It is no one's letter, so it may be cached like a fact sheet's."""
    what = letter_print(written, edition, sender_of(written.template))
    key = job_digest(what)
    try:
        pdf = site().sheets.get((key,), lambda: TaggedPage(render_pdf(what), key[:24]))
    except (Busy, RenderTimeout):
        abort(503)
    return cacheable(pdf, "application/pdf")
