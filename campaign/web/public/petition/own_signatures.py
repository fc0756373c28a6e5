"""The page behind the private link of a signature: confirm it, see it, change what was agreed to, withdraw it."""

from __future__ import annotations

from flask import Blueprint, Response, make_response, request

from campaign.actions.petition.petition import change_choices, confirm_link, withdraw
from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.letters.saved_drafts import is_key
from campaign.domain.petition.petitions import PinnedText
from campaign.domain.petition.signatures import Signature
from campaign.rendering.data import json_text
from campaign.rendering.locale import locale_for
from campaign.rendering.petition.countries import country_name
from campaign.rendering.petition.signature_data import signature_data
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.refusal import STALE, TokenForm, token_form
from campaign.web.answers import UNSAVED, WELL, Answer
from campaign.web.forms.signature import ChoicesForm
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import render
from campaign.web.patience import patiently
from campaign.web.site import site

_SAVED = Message("Saved.")
_LATE = Message(
    "Thank you. Your signature counts now. The petition was delivered before you confirmed, so it goes into the next "
    "packet if there is one."
)
_THANKS = Message("Thank you. Your signature counts now.")


def add_routes(pages: Blueprint) -> None:
    """Register the page of a private link, and its data."""
    pages.add_url_rule("/<campaign>/petition/mine/<key>", "own_signature", own_signature, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/petition/mine/<key>.json", "own_signature_data", own_signature_data)


def own_signature(campaign: str, key: str) -> Response:
    """Show what a private link leads to. Opening it changes nothing; on POST, confirm, change or withdraw."""
    edition = edition_or_404(campaign)
    found = _found(campaign, key)
    if found is None:
        return _gone(edition)
    if request.method != "POST":
        return _page(edition, found, key)
    if not token_form().validate():  # and no limit: who has a key of 128 bits guesses none
        return _page(edition, found, key, Answer(400, STALE))
    try:
        return patiently(lambda: _done(edition, found, key, request.form.get("do", "")))
    except STORE_ERRORS:
        return _page(edition, found, key, UNSAVED)


def own_signature_data(campaign: str, key: str) -> Response:
    """Return all that is stored of a signature, for its signer."""
    edition = edition_or_404(campaign)
    found = _found(campaign, key)
    if found is None:
        return _gone(edition)
    headers = {"Content-Disposition": 'attachment; filename="signature.json"'}
    text = json_text(signature_data(found))
    return Response(text, content_type="application/json; charset=utf-8", headers=headers)


def _done(edition: Edition, found: Signature, key: str, do: str) -> Response:
    services, slug = site().services, found.campaign
    if do == "withdraw":
        withdraw(services.store, slug, key, services.clock())
        return _gone(edition, withdrawn=True)
    choices = ChoicesForm(request.form, page_language()).choices
    if do == "confirm":
        if not confirm_link(services.store, slug, key, services.clock(), choices):
            return _gone(edition)
        notice = _LATE if services.store.petitions.deliveries(slug) else _THANKS
        return _again(edition, slug, key, None if found.is_confirmed else notice)
    change_choices(services.store, slug, key, choices)
    return _again(edition, slug, key, _SAVED)


def _again(edition: Edition, slug: str, key: str, notice: Message | None) -> Response:
    found = _found(slug, key)
    return _page(edition, found, key, Answer(notice=notice)) if found else _gone(edition)


def _found(campaign: str, key: str) -> Signature | None:
    return site().services.store.petitions.find(campaign, key) if is_key(key) else None


def _page(edition: Edition, found: Signature, key: str, answer: Answer = WELL) -> Response:
    chosen = {"shows_name": found.details.shows_name, "gives_name": found.details.gives_name}
    language, text = page_language(), _text(edition, found)
    body = render(
        "public/own_signature.html",
        edition=edition,
        signature=found,
        text=text,
        receivers=locale_for(language).list([name[language] for name in text.to] if text else []),
        country=country_name(found.details.country, language),
        form=ChoicesForm(None, language, data=chosen),
        key=key,
        answer=answer,
        token=TokenForm(),
    )
    return answer.page(body)


def _text(edition: Edition, found: Signature) -> PinnedText | None:
    """Return the text that they signed."""
    versions = site().services.store.petitions.versions(edition.campaign.slug)
    return next((one.text for one in versions if one.version == found.version), None)


def _gone(edition: Edition, *, withdrawn: bool = False) -> Response:
    body = render("public/signature_gone.html", edition=edition, withdrawn=withdrawn)
    return make_response(body, 200 if withdrawn else 404)
