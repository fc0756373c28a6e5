"""Fact sheets, on screen and as PDF."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date

from flask import Blueprint, Response, abort, request
from werkzeug.exceptions import ServiceUnavailable

from campaign.domain.editions import Edition
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.machines.linked_data import Described, sheet_data
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import Paper, job_digest
from campaign.rendering.sharing.cards import sheet_card
from campaign.rendering.sharing.plain_texts import plain_summary
from campaign.rendering.sheets.pages import sheet_page
from campaign.rendering.sheets.prints import PAPERS, Form, sheet_print
from campaign.storage.errors import STORE_ERRORS
from campaign.web.lookup import edition_or_404, sheet_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cacheable, render
from campaign.web.pdf_requests import SECONDS_TO_WAIT
from campaign.web.public.sharing.changes import Changes
from campaign.web.public.sharing.share_cards import card_path, imprint
from campaign.web.public.sharing.shared_links import SharedPage, linked_page, shared_page, sheet_news
from campaign.web.rendered_files import made, stored
from campaign.web.site import TaggedPage, site

#: What a file's name says of what is in it.
_NAMED: Mapping[Form, str] = {"handout": "", "front": "-front", "flyer": "-flyer", "poster": "-poster"}


def add_routes(pages: Blueprint) -> None:
    """Register the pages of fact sheets."""
    pages.add_url_rule("/<campaign>/sheets/<slug>", "sheet", sheet)
    pages.add_url_rule("/<campaign>/sheets/<slug>.pdf", "sheet_pdf", sheet_pdf)
    pages.add_url_rule("/<campaign>/sheets/<slug>.<any(flyer, poster):form>.pdf", "sheet_form_pdf", sheet_pdf)


def sheet(campaign: str, slug: str) -> Response:
    """Return a fact sheet."""
    edition = edition_or_404(campaign)
    found = sheet_or_404(edition, slug)

    def page(linked: Edition | None) -> str:
        language = page_language()
        card = sheet_card(found, edition, language, imprint())
        summary = plain_summary(found, edition.content, language)
        shared = shared_page(card, card_path("sheet_card", card, campaign=campaign, slug=slug), linked)
        return render(
            "public/sheet.html",
            edition=edition,
            page=sheet_page(found, edition, language, imprint()),
            summary=summary,
            shared=shared,
            linked=sheet_data(found, edition, language, _described(shared, summary, _changed_on(found, edition)))
            if card.address
            else None,
            news=sheet_news(found, edition, linked),
        )

    return linked_page(edition, page)


def _described(shared: SharedPage, summary: str, changed_on: date | None) -> Described:
    card, publisher = shared.card, site().services.settings.contact_name
    return Described(card.address or "", card.title, summary, shared.picture_address or "", publisher, changed_on)


def _changed_on(found: FactSheet, edition: Edition) -> date | None:
    """Return when a sheet last changed; None while that cannot be read."""
    with suppress(*STORE_ERRORS):
        return Changes(edition).of_sheet(found).date()
    return None


def sheet_pdf(campaign: str, slug: str, form: Form = "handout") -> Response:
    """Return a fact sheet as PDF on Letter or A4 paper, as a handout with or without its back, two halves to cut apart,
    or a poster; rendered once per content."""
    paper = next((known for known in PAPERS if known == request.args.get("paper", PAPERS[0])), None)
    if form == "handout" and request.args.get("back") == "no":
        form = "front"
    edition = edition_or_404(campaign)
    found = sheet_or_404(edition, slug)
    if paper is None:
        abort(404)
    state = (edition.state, slug, page_language(), paper, form)
    try:
        pdf = site().sheets.get(state, lambda: _pdf(found, edition, paper, form))
    except (Busy, RenderTimeout):
        raise ServiceUnavailable(retry_after=SECONDS_TO_WAIT) from None
    response = cacheable(pdf, "application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{slug}-{page_language()}-{paper}{_NAMED[form]}.pdf"'
    return response


def _pdf(found: FactSheet, edition: Edition, paper: Paper, form: Form) -> TaggedPage:
    what = sheet_print(found, edition, page_language(), paper, imprint(), form)
    key = job_digest(what)
    return TaggedPage(stored(key) or made(what, key), key[:24])
