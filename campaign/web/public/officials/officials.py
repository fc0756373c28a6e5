"""A campaign's officials: who represents a ZIP code, or the council that the campaign names.

Where people live travels in the body of a request, and is in no address, log, table or file.
"""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response, abort, make_response, request

from campaign.actions.officials.officials import officials_of as known_officials
from campaign.domain.editions import Edition
from campaign.rendering.locale import locale_for
from campaign.web.forms.zip_code import ZipCodeForm
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, render
from campaign.web.public.officials.official_pages import OfficialsPage
from campaign.web.site import site

#: Offices open and close on the quarter of an hour.
_MINUTES = 15


def add_routes(pages: Blueprint) -> None:
    """Register the page, and the look-up of a ZIP code on it."""
    pages.add_url_rule("/<campaign>/officials", "officials", officials)
    pages.add_url_rule("/<campaign>/officials", "officials_of", officials_of, methods=["POST"])


def officials(campaign: str) -> Response:
    """Return the officials that the campaign names, and the question where someone lives. Who holds a seat, and what is
    open, depends on the time."""
    edition, services = edition_with_bodies(campaign), site().services
    now = services.clock()
    quarter = now.replace(minute=now.minute // _MINUTES * _MINUTES, second=0, microsecond=0)
    state = f"{edition.state} {services.store.officials.register().state} {quarter.isoformat()}"
    return cached_page(state, lambda: _page(_shown(edition), ZipCodeForm(None, page_language())))


def officials_of(campaign: str) -> Response:
    """Return who represents a ZIP code. It changes nothing, so it needs no token and sets no cookie."""
    edition = edition_with_bodies(campaign)
    form = ZipCodeForm(request.form, page_language())
    services = site().services
    page = _shown(edition)
    if form.written and page.asks_zip:
        code = services.places.postal_code(form.written)
        page = replace(page, found=page.known.representation(code, services.today(), form.region))
    response = make_response(_page(page, form))
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "no-store"
    return response


def edition_with_bodies(campaign: str) -> Edition:
    """Return the current edition of a campaign that says whom to ask; any other has no such page."""
    edition = edition_or_404(campaign)
    return edition if edition.campaign.bodies else abort(404)


def _shown(edition: Edition) -> OfficialsPage:
    known = known_officials(site().services.store, edition.campaign)
    return OfficialsPage(edition, known, locale_for(page_language()))


def _page(page: OfficialsPage, form: ZipCodeForm) -> str:
    return render("public/officials.html", page=page, edition=page.edition, zip_form=form)
