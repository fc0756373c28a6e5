"""The coalition: who endorses the campaign today, apart from who took part in the past; how an endorser withdraws."""

from __future__ import annotations

from contextlib import suppress

from flask import Blueprint, Response, abort, make_response, request

from campaign.actions.press.endorsers import withdraw_endorser
from campaign.domain.editions import Edition
from campaign.domain.endorsers.endorsers import Endorser
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.letters.saved_drafts import is_key
from campaign.rendering.data import json_text
from campaign.rendering.endorsers.lists import endorser_data, public_data
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.refusal import TokenForm, refusal
from campaign.web.answers import UNSAVED, WELL, Answer, held
from campaign.web.lookup import edition_or_404
from campaign.web.pages import asked_each_time, cacheable, cached_page, link, render
from campaign.web.public.further_pages import further_pages
from campaign.web.site import TaggedPage, site

_JSON = "application/json; charset=utf-8"


def add_routes(pages: Blueprint) -> None:
    """Register the page, and the page of a private link; logos and data are the same in every language."""
    pages.add_url_rule("/<campaign>/coalition", "coalition", coalition)
    pages.add_url_rule("/<campaign>/coalition/mine/<key>", "own_endorsement", own_endorsement, methods=["GET", "POST"])
    if pages.name == DEFAULT_LANGUAGE:
        pages.add_url_rule("/<campaign>/coalition.json", "coalition_data", coalition_data)
        pages.add_url_rule("/<campaign>/coalition/logos/<name>", "logo", logo)
        pages.add_url_rule("/<campaign>/coalition/mine/<key>.json", "own_endorsement_data", own_endorsement_data)


def shown_endorsers(edition: Edition) -> tuple[Endorser, ...]:
    """Return the endorsers that everyone sees today, by name; none while they cannot be read."""
    services = site().services
    with suppress(*STORE_ERRORS):
        return services.store.endorsers.shown(edition.campaign.slug, services.today())
    return ()


def endorsers_state(shown: tuple[Endorser, ...]) -> str:
    """Return what a page depends on that shows endorsers."""
    return " ".join(f"{one.id}-{one.version}" for one in shown)


def coalition(campaign: str) -> Response:
    """Return who endorses, who took part, and what they say in their own words."""
    edition = edition_or_404(campaign)
    shown = shown_endorsers(edition)
    if not shown and "coalition" not in further_pages(edition.campaign):
        abort(404)
    state = f"{edition.state} {endorsers_state(shown)}"
    page = cached_page(state, lambda: render("public/coalition.html", edition=edition, endorsers=shown))
    return asked_each_time(page)


def coalition_data(campaign: str) -> Response:
    """Return the endorsers for programs."""
    edition = edition_or_404(campaign)
    shown = shown_endorsers(edition)

    def made() -> str:
        return json_text(public_data(shown, lambda name: link("logo", DEFAULT_LANGUAGE, campaign=campaign, name=name)))

    return asked_each_time(cached_page(f"{edition.state} {endorsers_state(shown)}", made, _JSON))


def logo(campaign: str, name: str) -> Response:
    """Return the logo of an endorser that is shown; 410 if it was withdrawn."""
    edition, store = edition_or_404(campaign), site().services.store
    is_shown = any(one.details.logo_name == name for one in shown_endorsers(edition))
    data = store.endorsers.logo(campaign, name) if is_shown else None
    if data is None:
        abort(410 if store.endorsers.is_withdrawn_logo(campaign, name) else 404)
    return asked_each_time(cacheable(TaggedPage(data, name.removesuffix(".png")), "image/png"))


def own_endorsement(campaign: str, key: str) -> Response:
    """Show an endorser what is stored of it; withdraw it on POST."""
    edition = edition_or_404(campaign)
    found = _found(campaign, key)
    refused = refusal("save") if request.method == "POST" else None
    if found is None:
        return abort(refused.status) if refused else _gone(edition)
    if request.method != "POST" or refused or request.form.get("do") != "withdraw":
        return _own_page(edition, found, key, held(refused) if refused else WELL)
    try:
        withdraw_endorser(site().services.store, campaign, key, site().services.clock())
    except STORE_ERRORS:
        return _own_page(edition, found, key, UNSAVED)
    return _gone(edition, withdrawn=True)


def own_endorsement_data(campaign: str, key: str) -> Response:
    """Return all that is stored of an endorser, for itself."""
    edition = edition_or_404(campaign)
    found = _found(campaign, key)
    if found is None:
        return _gone(edition)
    headers = {"Content-Disposition": 'attachment; filename="endorsement.json"'}
    return Response(json_text(endorser_data(found)), content_type=_JSON, headers=headers)


def _found(campaign: str, key: str) -> Endorser | None:
    return site().services.store.endorsers.find(campaign, key) if is_key(key) else None


def _own_page(edition: Edition, found: Endorser, key: str, answer: Answer) -> Response:
    is_shown = found.is_shown_on(site().services.today())
    context = {"endorser": found, "key": key, "notice": answer.notice, "is_shown": is_shown}
    return answer.page(render("public/own_endorsement.html", edition=edition, token=TokenForm(), **context))


def _gone(edition: Edition, *, withdrawn: bool = False) -> Response:
    page = render("public/endorsement_gone.html", edition=edition, withdrawn=withdrawn)
    return make_response(page, 200 if withdrawn else 404)
