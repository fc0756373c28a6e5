"""A visitor says what is wrong with a rule card; the organisers read it with `campaign inbox`."""

from __future__ import annotations

from flask import Blueprint, Response, make_response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from campaign.actions.inbox import submit_correction
from campaign.domain.findings import Message
from campaign.domain.inbox import InboxKind
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.texts.normalise import clean
from campaign.storage.troubles import TROUBLES
from campaign.web.admission.refusal import NOT_KEPT, TokenForm, refusal
from campaign.web.finding import newspaper_or_404
from campaign.web.pages import kept_page, link, render
from campaign.web.site import site

MAX_CHARACTERS = 2000


def add_routes(pages: Blueprint) -> None:
    """The form, on a page of its own so that cards set no cookie, and the thanks."""
    pages.add_url_rule("/newspapers/<id>/correction", "correction", correction, methods=["GET", "POST"])
    pages.add_url_rule("/newspapers/<id>/thanks", "correction_thanks", thanks)


def correction(id: str) -> AnyResponse:
    """The form; what was typed comes back with whatever is wrong, and nothing is lost."""
    card = newspaper_or_404(id)
    if request.method != "POST":
        return _page(card)
    held = refusal("handed-in")
    if held:
        response = _page(card, request.form.get("text", ""), held.status, notice=held.notice)
        response.headers.update(held.headers)
        return response
    text = clean(request.form.get("text", "")).text.strip()
    wrong = _wrong(text)
    if wrong:
        return _page(card, text, 422, wrong=wrong)
    services = site().services
    try:
        submit_correction(services.store, InboxKind.CORRECTION, card.id, text, services.clock())
    except TROUBLES:
        return _page(card, text, 503, notice=NOT_KEPT)
    return redirect(link("correction_thanks", id=card.id), 303)


def thanks(id: str) -> Response:
    """What happens with a correction."""
    card = newspaper_or_404(id)
    return kept_page(repr(card), lambda: render("public/correction_thanks.html", card=card))


def _wrong(text: str) -> Message | None:
    if not text:
        return Message("Write what is wrong, and where you read it.")
    if len(text) > MAX_CHARACTERS:
        return Message(
            "This has {count} characters, and {most} fit: shorten it a little.",
            {"count": len(text), "most": MAX_CHARACTERS},
        )
    return None


def _page(card: Newspaper, text: str = "", status: int = 200, **more: Message) -> Response:
    said = {"notice": more.get("notice"), "wrong": more.get("wrong")}
    body = render("public/correction.html", card=card, text=text, form=TokenForm(), most=MAX_CHARACTERS, **said)
    response = make_response(body, status)
    response.headers["X-Robots-Tag"] = "noindex"
    return response
