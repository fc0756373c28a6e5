"""What a campaign's own page leaves to pages of their own: its history, who decides, who took part, and its terms."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, Response, abort

from campaign.domain.editions import Edition
from campaign.domain.evidence.campaigns import Campaign, DemandStatus
from campaign.domain.language import Both, Language
from campaign.domain.templates.documents import paragraph_of
from campaign.rendering.letters.pieces import Piece, plain_pieces
from campaign.web.lookup import edition_or_404
from campaign.web.pages import cached_page, render


def add_routes(pages: Blueprint) -> None:
    """Register the pages. A campaign that has nothing for one of them does not have it."""
    pages.add_url_rule("/<campaign>/history", "history", history)
    pages.add_url_rule("/<campaign>/who-decides", "who_decides", who_decides)
    pages.add_url_rule("/<campaign>/terms", "terms", terms)


def further_pages(campaign: Campaign) -> tuple[str, ...]:
    """Return the endpoints of the pages that a campaign has something for."""
    has = {
        "history": campaign.background or campaign.demands_of(DemandStatus.HISTORICAL),
        "who_decides": campaign.deciding,
        "officials": campaign.bodies,
        "coalition": campaign.participants or campaign.quotes,
        "terms": campaign.terms,
    }
    return tuple(name for name, something in has.items() if something)


def history(campaign: str) -> Response:
    """Return how it came to this, with a source for every number, and what was asked for earlier."""
    edition = _edition_with("history", campaign)
    earlier = edition.campaign.demands_of(DemandStatus.HISTORICAL)
    return _page(
        edition, lambda: render("public/history.html", edition=edition, background=Background(edition), earlier=earlier)
    )


def who_decides(campaign: str) -> Response:
    """Return what is asked for, and of whom."""
    edition = _edition_with("who_decides", campaign)
    return _page(edition, lambda: render("public/who_decides.html", edition=edition))


def terms(campaign: str) -> Response:
    """Return what technical terms mean."""
    edition = _edition_with("terms", campaign)
    return _page(edition, lambda: render("public/terms.html", edition=edition))


def _edition_with(page: str, campaign: str) -> Edition:
    edition = edition_or_404(campaign)
    return edition if page in further_pages(edition.campaign) else abort(404)


def _page(edition: Edition, made: Callable[[], str]) -> Response:
    return cached_page(edition.state, made)


class Background:
    """The campaign's background in pieces, with notes numbered by first appearance."""

    def __init__(self, edition: Edition) -> None:
        self._facts = edition.content.fact_by_id
        self._texts = edition.campaign.background

    def paragraphs(self, language: Language) -> list[tuple[Piece, ...]]:
        """Return the paragraphs in a language."""
        numbers = {id: number for number, id in enumerate(self.ids(language), 1)}
        return [plain_pieces(paragraph_of(text[language], self._facts), numbers) for text in self._texts]

    def ids(self, language: Language) -> list[str]:
        """Return the ids of the facts cited, in order."""
        return list(dict.fromkeys(id for text in self._texts for id in self._cited(text, language)))

    def _cited(self, text: Both, language: Language) -> list[str]:
        paragraph = paragraph_of(text[language], self._facts)
        return [id for run in paragraph.runs if hasattr(run, "facts") for id in run.facts]
