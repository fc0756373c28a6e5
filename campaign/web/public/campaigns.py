"""A campaign's page, its guide for writers and its color."""

from __future__ import annotations

from flask import Blueprint, Response

from campaign.domain.editions import Edition
from campaign.domain.evidence.colours import lightened, parse_colour
from campaign.domain.language import DEFAULT_LANGUAGE, Both, Language
from campaign.domain.templates.documents import paragraph_of
from campaign.rendering.letters.pieces import Piece, plain_pieces
from campaign.rendering.renderers.print_job import style_sheets
from campaign.rendering.sheets.pictures import picture_view
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, render

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
    """Return the campaign's page, with ways to act."""
    edition = edition_or_404(campaign)

    def made() -> str:
        picture = edition.campaign.picture
        shown = picture_view(picture, edition.content, page_language(), {}) if picture else None
        return render("public/campaign.html", edition=edition, background=CitedFact(edition), campaign_picture=shown)

    return cached_page(edition.digest, made)


def guide(campaign: str) -> Response:
    """Return the advice for writers."""
    edition = edition_or_404(campaign)
    return cached_page(edition.digest, lambda: render("public/guide.html", edition=edition))


def accent(campaign: str) -> Response:
    """Return the campaign's color as a style sheet, since pages have no inline styles."""
    edition = edition_or_404(campaign)
    colour = edition.campaign.accent
    light = lightened(parse_colour(colour) or (0, 0, 0), _DARK_MODE_LIGHTENING)
    css = f":root{{--accent:{colour};--accent-in-dark:#{light[0]:02x}{light[1]:02x}{light[2]:02x}}}"
    return cached_page(edition.digest, lambda: css, _CSS)


def print_style(campaign: str) -> Response:
    """Return the style of a letter printed from the browser, the same as the PDF's."""
    edition_or_404(campaign)
    return cached_page("", lambda: "\n".join(style_sheets("letter", "letter")), _CSS)


class CitedFact:
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
