"""What other sites show in a frame: a fact as a card, and how far the petition is. No script, no cookie."""

from __future__ import annotations

from flask import Blueprint, Response, request

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact
from campaign.rendering.sharing.cards import fact_card
from campaign.web.admission.headers import let_frame
from campaign.web.collecting import only_if_collecting
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, render
from campaign.web.public.petition.petition import view
from campaign.web.public.sharing.share_cards import imprint
from campaign.web.site import site

_HTML = "text/html; charset=utf-8"


def add_routes(pages: Blueprint) -> None:
    """Register the pages to be framed."""
    pages.add_url_rule("/<campaign>/embed/fact", "embed_fact", embed_fact)
    pages.add_url_rule("/<campaign>/embed/petition", "embed_petition", embed_petition)


@only_if_collecting
def embed_fact(campaign: str) -> Response:
    """Return a fact as a card; a card that says so, if the campaign no longer has it."""
    edition = edition_or_404(campaign)
    fact = edition.content.fact_by_id.get(request.args.get("id", ""))
    if fact is None:
        gone = render("embeds/gone.html", edition=edition)
        return _framed(Response(gone, 404, {"X-Robots-Tag": "noindex"}, content_type=_HTML))
    is_due = fact.review_by < site().services.today()
    state = f"{edition.state} embed {fact.id} {is_due}"
    return _framed(cached_page(state, lambda: _card(edition, fact, is_due=is_due)))


@only_if_collecting
def embed_petition(campaign: str) -> Response:
    """Return how many have signed; a card that says so, if the campaign has no petition."""
    edition = edition_or_404(campaign)
    asked = edition.content.petition
    if asked is None:
        return _framed(Response(render("embeds/gone.html", edition=edition), 404, content_type=_HTML))
    page = view(edition, asked)
    state = f"{edition.state} embed {page.progress.confirmed} {page.is_open} {page.as_of}"
    return _framed(cached_page(state, lambda: render("embeds/petition.html", edition=edition, page=page)))


def _card(edition: Edition, fact: Fact, *, is_due: bool) -> str:
    card = fact_card(fact, edition, page_language(), imprint())
    return render("embeds/fact.html", edition=edition, fact=fact, card=card, is_due=is_due)


def _framed(response: Response) -> Response:
    return let_frame(response, site().services.settings.embed_on)
