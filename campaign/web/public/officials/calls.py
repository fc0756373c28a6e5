"""Calls to officials, one office after the other, and a count of how they ended.

Whom a visitor calls travels in the body of a request, since three names say where someone lives.
"""

from __future__ import annotations

from flask import Blueprint, Response, make_response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from campaign.actions.letters.drafts import new_page_nonce
from campaign.actions.officials.calls import report_call
from campaign.actions.officials.officials import officials_of
from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.officials.calls import CallOutcome
from campaign.domain.officials.officeholders import Officeholder
from campaign.rendering.locale import locale_for
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.refusal import TokenForm, refusal
from campaign.web.forms.call import CallForm
from campaign.web.page_language import page_language
from campaign.web.pages import link, render
from campaign.web.public.officials.call_pages import CallPage
from campaign.web.public.officials.officials import edition_with_bodies
from campaign.web.site import site

_NOT_COUNTED = Message("We couldn’t count your last call. It counts for the office all the same.")


def add_routes(pages: Blueprint) -> None:
    """Register the page of a call."""
    pages.add_url_rule("/<campaign>/officials/call", "call", call, methods=["GET", "POST"])


def call(campaign: str) -> AnyResponse:
    """Return the next office to call, after its outcome was counted. Without anyone to call, lead to the officials."""
    edition = edition_with_bodies(campaign)
    form = CallForm(request.form, page_language())
    services = site().services
    known = officials_of(services.store, edition.campaign)
    everyone = known.find_all(form.order, services.today())
    if not everyone:
        return redirect(link("officials", campaign=campaign), 303)
    at = next((holder for holder in everyone if holder.id == form.at.data), everyone[0])
    held = refusal("call") if form.outcome else None
    notice = held.notice if held else None
    is_new = bool(form.outcome) and not held and site().calls_counted.is_new(form.once.data or new_page_nonce())
    if form.outcome and is_new and not _is_counted(edition, at, form.outcome):
        notice = _NOT_COUNTED
    goes_on = form.goes_on and not held
    holder = _after(at, everyone) if goes_on else at
    page = CallPage(edition, known, locale_for(page_language()), everyone, holder, "" if goes_on else form.demand.data)
    return _page(page, notice, held.status if held else 200)


def _is_counted(edition: Edition, holder: Officeholder, outcome: CallOutcome) -> bool:
    services = site().services
    try:
        report_call(services.store, edition.campaign.slug, services.today(), holder.body, outcome)
    except STORE_ERRORS:
        return False
    return True


def _after(holder: Officeholder, everyone: tuple[Officeholder, ...]) -> Officeholder | None:
    place = everyone.index(holder) + 1
    return everyone[place] if place < len(everyone) else None


def _page(page: CallPage, notice: Message | None, status: int) -> Response:
    context = {"page": page, "edition": page.edition, "notice": notice, "once": new_page_nonce()}
    body = render("public/call.html", token=TokenForm(), **context)
    response = make_response(body, status)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "no-store"
    return response
