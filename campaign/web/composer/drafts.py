"""The page of a private link: what is saved, the way back to the composer, a copy to download, deletion."""

from __future__ import annotations

from flask import Blueprint, Response, abort, make_response, request

from campaign.actions.letters.drafts import delete_draft, open_draft
from campaign.content.letters.carried import CARRIED_FIELD, read_carried
from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.letters.saved_drafts import SavedDraft, Work, is_key
from campaign.rendering.data import json_text
from campaign.rendering.letters.saved_drafts import draft_data, draft_text, fields_text
from campaign.rendering.locale import locale_for
from campaign.web.admission.refusal import TokenForm
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import render
from campaign.web.site import site

_FILE = "saved-letter"


def add_routes(pages: Blueprint) -> None:
    """Register a draft's page and its files."""
    pages.add_url_rule("/<campaign>/drafts/<key>", "draft", draft, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/drafts/<key>.txt", "draft_text", text)
    pages.add_url_rule("/<campaign>/drafts/<key>.json", "draft_data", data)


def draft(campaign: str, key: str) -> Response:
    """Show what is saved; delete it on POST."""
    edition = edition_or_404(campaign)
    found = _found(edition, key)
    if request.method != "POST" or found and found.contents.work is Work.SHARED:
        return _page(edition, key) or _gone(edition)
    if not TokenForm().validate():
        stale = Message(
            "This page was open too long, or cookies are off. Press the button again. If that doesn’t work, "
            "turn on cookies for this site."
        )
        return _page(edition, key, stale) or abort(400)
    if is_key(key):
        delete_draft(site().services.store, key, site().services.clock())
    return _gone(edition, deleted=True)


def text(campaign: str, key: str) -> Response:
    """Return all of it as text."""
    edition = edition_or_404(campaign)
    found = _found(edition, key)
    return _file(draft_text(found, locale_for(page_language())), "txt", "text/plain") if found else _gone(edition)


def data(campaign: str, key: str) -> Response:
    """Return all of it as data."""
    edition = edition_or_404(campaign)
    found = _found(edition, key)
    return _file(json_text(draft_data(found)), "json", "application/json") if found else _gone(edition)


def _found(edition: Edition, key: str) -> SavedDraft | None:
    found = open_draft(site().services.store, key, site().services.clock()) if is_key(key) else None
    return found if found and found.contents.campaign == edition.campaign.slug else None


def _page(edition: Edition, key: str, notice: Message | None = None) -> Response | None:
    found = _found(edition, key)
    if found is None:
        return None
    if found.contents.work is Work.SHARED:
        return _shared_page(edition, found)
    letter = edition.content.letter(found.contents.template)
    body = render(
        "public/draft.html",
        edition=edition,
        draft=found,
        key=key,
        is_template=found.contents.work is Work.TEMPLATE,
        letter=letter,
        goes_on_at=(letter or edition.content.letters[0]).slug,
        text=fields_text(found.contents.fields, locale_for(page_language())),
        notice=notice,
        form=TokenForm(),
    )
    return make_response(body, 400 if notice else 200)


def _shared_page(edition: Edition, shared: SavedDraft) -> Response:
    """Return the page of the second link, from which a letter is begun and with which nothing is changed."""
    carried = dict(shared.contents.fields).get(CARRIED_FIELD, "")
    letter = edition.content.letter(shared.contents.template) or edition.content.letters[0]
    shown = read_carried(carried, edition.content)
    body = render(
        "public/shared_template.html",
        edition=edition,
        shown=shown,
        carried=carried,
        goes_on_at=letter.slug,
        form=TokenForm(),
    )
    return make_response(body)


def _gone(edition: Edition, *, deleted: bool = False) -> Response:
    return make_response(render("public/draft_gone.html", edition=edition, deleted=deleted), 200 if deleted else 404)


def _file(body: str, ending: str, content_type: str) -> Response:
    name = f'attachment; filename="{_FILE}.{ending}"'
    return Response(body, content_type=f"{content_type}; charset=utf-8", headers={"Content-Disposition": name})
