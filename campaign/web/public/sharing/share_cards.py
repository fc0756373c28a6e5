"""Share cards: a picture for each campaign, sheet and fact in each language, drawn when someone first asks for it."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace

from flask import Blueprint, Response, abort
from werkzeug.exceptions import ServiceUnavailable, TooManyRequests

from campaign.domain.editions import Edition
from campaign.domain.language import DEFAULT_LANGUAGE, Language, language_named
from campaign.rendering.sharing.card import Card
from campaign.rendering.sharing.cards import campaign_card, card_job, fact_card, sheet_card
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import sheet_print
from campaign.web.lookup import edition_or_404, sheet_or_404
from campaign.web.pages import cacheable, link
from campaign.web.rendered_files import rendered
from campaign.web.site import TaggedPage, site

#: The width of a sheet in a list, in pixels: twice as many as it takes up, for sharp screens.
FRONT_WIDTH = 320
#: A white dot, which the browser shows as an empty sheet until the next visit.
_BLANK = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==")
Make = Callable[[Language], Card]


def add_routes(pages: Blueprint) -> None:
    """Register the cards; their addresses name the language, so they are the same under every language."""
    if pages.name == DEFAULT_LANGUAGE:
        pages.add_url_rule("/<campaign>/share/facts/<id>.<tag>.png", "fact_card", card_of_fact)
        pages.add_url_rule("/<campaign>/share/sheets/<slug>.<tag>.png", "sheet_card", card_of_sheet)
        pages.add_url_rule("/<campaign>/share/fronts/<slug>.<tag>.png", "sheet_front", front_of_sheet)
        pages.add_url_rule("/<campaign>/share/campaign.<tag>.png", "campaign_card", card_of_campaign)


def card_of_fact(campaign: str, id: str, tag: str) -> Response:
    """Return a fact's card."""
    edition = edition_or_404(campaign)
    fact = edition.content.fact_by_id.get(id) or abort(404)
    return _answer(edition, f"facts/{id}", tag, lambda language: fact_card(fact, edition, language, imprint()))


def card_of_sheet(campaign: str, slug: str, tag: str) -> Response:
    """Return a sheet's card."""
    edition = edition_or_404(campaign)
    sheet = sheet_or_404(edition, slug)
    return _answer(edition, f"sheets/{slug}", tag, lambda language: sheet_card(sheet, edition, language, imprint()))


def front_of_sheet(campaign: str, slug: str, tag: str) -> Response:
    """Return a small picture of a sheet's first page, as it is printed, for lists."""
    edition, language = edition_or_404(campaign), language_named(tag) or abort(404)
    sheet = sheet_or_404(edition, slug)

    def drawn() -> TaggedPage:
        return rendered(replace(sheet_print(sheet, edition, language, "letter", imprint(), "front"), width=FRONT_WIDTH))

    try:
        return cacheable(site().sheets.get(("front", edition.state, slug, language), drawn), "image/png")
    except (ServiceUnavailable, TooManyRequests) as error:
        headers = {"Retry-After": str(error.retry_after)}
        return Response(_BLANK, error.code, headers, content_type="image/png")


def card_of_campaign(campaign: str, tag: str) -> Response:
    """Return a campaign's card."""
    edition = edition_or_404(campaign)
    return _answer(edition, "", tag, lambda language: campaign_card(edition, language, imprint()))


def card_path(endpoint: str, card: Card, **values: str) -> str:
    """Return the path of a card's picture."""
    return link(endpoint, DEFAULT_LANGUAGE, tag=card.language, **values)


def imprint() -> Imprint:
    """Return what print and cards say about this site."""
    settings = site().services.settings
    contact = tuple(filter(None, (settings.contact_name, settings.contact_email)))
    return Imprint(settings.public_url, settings.is_demonstration, contact, settings.contact_address)


def _answer(edition: Edition, what: str, tag: str, make: Make) -> Response:
    language = language_named(tag) or abort(404)
    state = ("card", edition.state, what, language)
    return shown_elsewhere(site().sheets.get(state, lambda: rendered(card_job(make(language)))))


def shown_elsewhere(picture: TaggedPage) -> Response:
    """Return a picture that pages of other sites may show."""
    response = cacheable(picture, "image/png")
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
