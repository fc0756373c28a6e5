"""A campaign's page, its guide for writers and its color."""

from __future__ import annotations

from contextlib import suppress

from flask import Blueprint, Response

from campaign.domain.editions import Edition
from campaign.domain.evidence.colours import lightened, parse_colour
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.rendering.renderers.print_job import style_sheets
from campaign.rendering.sharing.cards import campaign_card
from campaign.storage.errors import STORE_ERRORS
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, render
from campaign.web.public.events.event_pages import EventList, event_list
from campaign.web.public.events.events import view_of
from campaign.web.public.first_screen import FirstScreen
from campaign.web.public.press.endorsers import shown_endorsers
from campaign.web.public.sharing.share_cards import card_path, imprint
from campaign.web.public.sharing.shared_links import campaign_news, linked_page, shared_page
from campaign.web.site import site

_DARK_MODE_LIGHTENING = 0.55
_CSS = "text/css; charset=utf-8"


def add_routes(pages: Blueprint) -> None:
    """Register a campaign's pages."""
    pages.add_url_rule("/<campaign>/", "campaign", campaign_page)
    pages.add_url_rule("/<campaign>/guide", "guide", guide)
    if pages.name == DEFAULT_LANGUAGE:
        pages.add_url_rule("/<campaign>/accent.css", "accent", accent)
        pages.add_url_rule("/<campaign>/letter-print.css", "print_style", print_style)


def campaign_page(campaign: str) -> Response:
    """Return the campaign's page, with ways to act. What it tells as history depends on the day."""
    edition, today = edition_or_404(campaign), site().services.today()
    events, has_endorsers = _events(edition), bool(shown_endorsers(edition))

    def made(linked: Edition | None) -> str:
        card = campaign_card(edition, page_language(), imprint())
        then = campaign_card(linked, page_language(), imprint()) if linked else card
        return render(
            "public/campaign.html",
            edition=edition,
            page=FirstScreen(edition, page_language(), today),
            shared=shared_page(card, card_path("campaign_card", card, campaign=campaign), linked),
            news=campaign_news(card, then),
            has_events=bool(events and events.events),
            has_endorsers=has_endorsers,
            next_event=view_of(events, events.next) if events and events.next else None,
        )

    return linked_page(edition, made, f"{today} {events and events.state} {has_endorsers}")


def _events(edition: Edition) -> EventList | None:
    """Return the events; None while it cannot be read which of them are shown."""
    with suppress(*STORE_ERRORS):
        return event_list(edition)
    return None


def guide(campaign: str) -> Response:
    """Return the advice for writers."""
    edition = edition_or_404(campaign)
    return cached_page(edition.state, lambda: render("public/guide.html", edition=edition))


def accent(campaign: str) -> Response:
    """Return the campaign's color as a style sheet, since pages have no inline styles."""
    edition = edition_or_404(campaign)
    colour = edition.campaign.accent
    light = lightened(parse_colour(colour) or (0, 0, 0), _DARK_MODE_LIGHTENING)
    css = f":root{{--accent:{colour};--accent-in-dark:#{light[0]:02x}{light[1]:02x}{light[2]:02x}}}"
    return cached_page(edition.state, lambda: css, _CSS)


def print_style(campaign: str) -> Response:
    """Return the style of a letter printed from the browser, the same as the PDF's."""
    edition_or_404(campaign)
    return cached_page("", lambda: "\n".join(style_sheets("letter", "letter")), _CSS)
