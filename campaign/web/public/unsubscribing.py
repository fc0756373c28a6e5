"""The page that ends mail which comes again (RFC 8058): mail programs post to its address, and people press its button.

Opening the link changes nothing, since programs that scan mail open links. A key has 128 random bits, so the page may
say what it leads to.
"""

from __future__ import annotations

from enum import StrEnum

from flask import Blueprint, Response, make_response, request

from campaign.actions.unsubscribing import brings_mail
from campaign.actions.unsubscribing import unsubscribe as end_mail
from campaign.domain.letters.saved_drafts import is_key
from campaign.storage.errors import STORE_ERRORS
from campaign.web.pages import render
from campaign.web.site import site


class State(StrEnum):
    """What the page says of a link."""

    ASKED = "asked"
    FAILED = "failed"
    DONE = "done"
    GONE = "gone"
    CUT_OFF = "cut off"


def add_routes(pages: Blueprint) -> None:
    """Register the page. Mail programs have no cookie, so it asks for no token: whoever posts has the key."""
    pages.add_url_rule("/unsubscribe/<key>", "unsubscribe", unsubscribe, methods=["GET", "POST"])


def unsubscribe(key: str) -> Response:
    """Show a button; on POST, end the mail that has this key in its link."""
    if not is_key(key):
        return _page(key, State.CUT_OFF, 404)
    services, is_post = site().services, request.method == "POST"
    try:
        was_there = end_mail(services.store, key, services.clock()) if is_post else brings_mail(services.store, key)
    except STORE_ERRORS:
        return _page(key, State.FAILED, 503)
    if not was_there:
        return _page(key, State.GONE)
    return _page(key, State.DONE if is_post else State.ASKED)


def _page(key: str, state: State, status: int = 200) -> Response:
    return make_response(render("public/unsubscribe.html", key=key, state=state), status)
