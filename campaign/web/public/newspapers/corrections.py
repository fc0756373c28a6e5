"""Corrections of rule cards: visitors submit them, organizers read them with `campaign inbox`."""

from __future__ import annotations

from flask import Blueprint, Response, make_response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from campaign.actions.inbox import submit_correction
from campaign.domain.findings import Message
from campaign.domain.inbox import InboxKind
from campaign.domain.newspapers.cards import Newspaper
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.refusal import NOT_KEPT, TokenForm, refusal
from campaign.web.forms.correction import MAX_CHARACTERS, CorrectionForm
from campaign.web.forms.localized import errors_of
from campaign.web.lookup import newspaper_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, link, render
from campaign.web.site import site


def add_routes(pages: Blueprint) -> None:
    """Register the form, on its own page so that newspapers' pages set no cookie, and the thank-you page."""
    pages.add_url_rule("/newspapers/<id>/correction", "correction", correction, methods=["GET", "POST"])
    pages.add_url_rule("/newspapers/<id>/thanks", "correction_thanks", thanks)


def correction(id: str) -> AnyResponse:
    """Return the form; whatever is wrong with it, the visitor's text comes back."""
    card = newspaper_or_404(id)
    if request.method != "POST":
        return _page(card, CorrectionForm(reader=page_language()))
    held = refusal("handed-in")
    form = CorrectionForm(request.form, page_language(), is_unread=held is not None)
    if held:
        response = _page(card, form, held.status, held.notice)
        response.headers.update(held.headers)
        return response
    if not form.validate():
        return _page(card, form, 422)
    services = site().services
    try:
        submit_correction(services.store, InboxKind.CORRECTION, card.id, form.text.data, services.clock())
    except STORE_ERRORS:
        return _page(card, form, 503, NOT_KEPT)
    return redirect(link("correction_thanks", id=card.id), 303)


def thanks(id: str) -> Response:
    """Return the page that says what happens with a correction."""
    card = newspaper_or_404(id)
    return cached_page(repr(card), lambda: render("public/correction_thanks.html", card=card))


def _page(card: Newspaper, form: CorrectionForm, status: int = 200, notice: Message | None = None) -> Response:
    errors = errors_of(form)
    context = {"card": card, "form": form, "token": TokenForm(), "errors": errors, "most": MAX_CHARACTERS}
    response = make_response(render("public/correction.html", notice=notice, **context), status)
    response.headers["X-Robots-Tag"] = "noindex"
    return response
