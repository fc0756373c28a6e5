"""A visitor says what is wrong with a rule card; the organisers read it with `campaign inbox`."""

from __future__ import annotations

from flask import Blueprint, Response, make_response, redirect, request
from flask_wtf import FlaskForm
from werkzeug.wrappers import Response as AnyResponse

from campaign.actions.inbox import hand_in
from campaign.domain.findings import Message
from campaign.domain.inbox import InboxKind
from campaign.domain.newspapers import RuleCard
from campaign.domain.normalise import clean
from campaign.web.pages import kept_page, link, render
from campaign.web.public.finding import newspaper_or_404
from campaign.web.site import site

MAX_CHARACTERS = 2000


class CorrectionForm(FlaskForm):  # type: ignore[misc]  # Flask-WTF is untyped
    """The token alone is checked here; what is wrong with the words is said beside them."""


def add_routes(pages: Blueprint) -> None:
    """The form, on a page of its own so that cards set no cookie, and the thanks."""
    pages.add_url_rule("/newspapers/<id>/correction", "correction", correction, methods=["GET", "POST"])
    pages.add_url_rule("/newspapers/<id>/thanks", "correction_thanks", thanks)


def correction(id: str) -> AnyResponse:
    """The form; what was typed comes back with whatever is wrong, and nothing is lost."""
    card = newspaper_or_404(id)
    if request.method != "POST":
        return _page(card)
    text = clean(request.form.get("text", "")).text.strip()
    wait = site().limits.seconds_to_wait("correction", request.remote_addr or "", site().parts.secret_key)
    if wait:
        response = _page(card, text, 429, notice=_too_many(wait))
        response.headers["Retry-After"] = str(wait)
        return response
    if not CorrectionForm().validate():
        stale = Message(
            "This page was open too long, or cookies are off. Nothing you typed is lost: press the button again."
        )
        return _page(card, text, 400, notice=stale)
    wrong = _wrong(text)
    if wrong:
        return _page(card, text, 422, wrong=wrong)
    parts = site().parts
    hand_in(parts.store, InboxKind.CORRECTION, card.id, text, parts.clock())
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


def _too_many(seconds: int) -> Message:
    return Message(
        "Too many corrections came from your address. Nothing you typed is lost: try again in {minutes} minutes.",
        {"minutes": -(-seconds // 60)},
    )


def _page(card: RuleCard, text: str = "", status: int = 200, **more: Message) -> Response:
    said = {"notice": more.get("notice"), "wrong": more.get("wrong")}
    body = render("public/correction.html", card=card, text=text, form=CorrectionForm(), most=MAX_CHARACTERS, **said)
    response = make_response(body, status)
    response.headers["X-Robots-Tag"] = "noindex"
    return response
