"""What a campaign's own page leaves to pages of their own: its history, who decides, who took part, and its terms."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, Response, abort

from campaign.domain.editions import Edition
from campaign.domain.evidence.campaigns import DemandStatus
from campaign.domain.language import Both, Language
from campaign.domain.templates.documents import paragraph_of
from campaign.rendering.letters.pieces import Piece, plain_pieces
from campaign.web.lookup import edition_or_404
from campaign.web.pages import cached_page, render


def add_routes(pages: Blueprint) -> None:
    """Register the pages. A campaign that has nothing for one of them does not have it."""
    pages.add_url_rule("/<campaign>/history", "history", history)
    pages.add_url_rule("/<campaign>/who-decides", "who_decides", who_decides)
    pages.add_url_rule("/<campaign>/coalition", "coalition", coalition)
    pages.add_url_rule("/<campaign>/terms", "terms", terms)


def history(campaign: str) -> Response:
    """Return how it came to this, with a source for every number, and what was asked for earlier."""
    edition = edition_or_404(campaign)
    earlier = edition.campaign.demands_of(DemandStatus.HISTORICAL)
    if not (edition.campaign.background or earlier):
        abort(404)
    return _page(
        edition, lambda: render("public/history.html", edition=edition, background=Background(edition), earlier=earlier)
    )


def who_decides(campaign: str) -> Response:
    """Return what is asked for, and of whom."""
    edition = edition_or_404(campaign)
    if not edition.campaign.committees:
        abort(404)
    return _page(edition, lambda: render("public/who_decides.html", edition=edition))


def coalition(campaign: str) -> Response:
    """Return who takes part, and what they say in their own words."""
    edition = edition_or_404(campaign)
    if not (edition.campaign.participants or edition.campaign.quotes):
        abort(404)
    return _page(edition, lambda: render("public/coalition.html", edition=edition))


def terms(campaign: str) -> Response:
    """Return what technical terms mean."""
    edition = edition_or_404(campaign)
    if not edition.campaign.terms:
        abort(404)
    return _page(edition, lambda: render("public/terms.html", edition=edition))


def _page(edition: Edition, made: Callable[[], str]) -> Response:
    return cached_page(edition.digest, made)


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
