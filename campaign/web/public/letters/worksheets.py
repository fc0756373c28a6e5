"""Worksheets: a template's questions, facts and newspaper as PDF, for people who write by hand."""

from __future__ import annotations

from flask import Blueprint, Response, abort, request

from campaign.rendering.sheets.prints import PAPERS
from campaign.rendering.sheets.worksheets import worksheet_page, worksheet_print
from campaign.web.lookup import edition_or_404, newspaper_or_404, template_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cacheable
from campaign.web.public.sharing.share_cards import imprint
from campaign.web.rendered_files import rendered
from campaign.web.site import site


def add_routes(pages: Blueprint) -> None:
    """Register the worksheets."""
    pages.add_url_rule("/<campaign>/letters/<template>.worksheet.pdf", "worksheet", worksheet)


def worksheet(campaign: str, template: str) -> Response:
    """Return a template's worksheet on Letter or A4 paper, for the newspaper in the address or for one to fill in."""
    paper = next((known for known in PAPERS if known == request.args.get("paper", PAPERS[0])), None)
    edition = edition_or_404(campaign)
    chosen = template_or_404(edition, template).templates[page_language()]
    if paper is None or not chosen.kind.traits.is_letter:
        abort(404)
    named = request.args.get("newspaper", "")
    newspaper = newspaper_or_404(named) if named else None
    register = site().services.store.newspapers.register().state if newspaper else ""
    state = ("worksheet", edition.state, template, page_language(), paper, named, register)
    page = worksheet_page(chosen, edition, newspaper, paper, imprint())
    pdf = site().sheets.get(state, lambda: rendered(worksheet_print(page, paper), is_kept=newspaper is None))
    response = cacheable(pdf, "application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{template}-{page_language()}-{paper}-worksheet.pdf"'
    return response
