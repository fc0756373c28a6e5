"""The page that ends mail which comes again (RFC 8058): mail programs post to its address, and people press its button.

Opening the link changes nothing, since programs that scan mail open links. Every key gets the same answer.
"""

from __future__ import annotations

from flask import Blueprint, Response, make_response, request

from campaign.actions.unsubscribing import unsubscribe as end_mail
from campaign.domain.letters.saved_drafts import is_key
from campaign.storage.errors import STORE_ERRORS
from campaign.web.pages import render
from campaign.web.site import site


def add_routes(pages: Blueprint) -> None:
    """Register the page. Mail programs have no cookie, so it asks for no token: whoever posts has the key."""
    pages.add_url_rule("/unsubscribe/<key>", "unsubscribe", unsubscribe, methods=["GET", "POST"])


def unsubscribe(key: str) -> Response:
    """Show a button; on POST, end the mail that has this key in its link."""
    if request.method != "POST":
        return _page(key)
    services = site().services
    try:
        if is_key(key):
            end_mail(services.store, key, services.clock())
    except STORE_ERRORS:
        return _page(key, 503, failed=True)
    return _page(key, done=True)


def _page(key: str, status: int = 200, *, done: bool = False, failed: bool = False) -> Response:
    return make_response(render("public/unsubscribe.html", key=key, done=done, failed=failed), status)
