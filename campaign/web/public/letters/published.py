"""The page of published letters: those that their writers told us of and an organizer approved."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, abort, request

from campaign.domain.editions import Edition
from campaign.domain.language import Language
from campaign.domain.reports.regions import RegionCounts, region_counts
from campaign.domain.reports.reports import Report
from campaign.rendering.locale import locale_for
from campaign.rendering.region_map import RegionMap, region_map
from campaign.storage.newspapers.registers import Register
from campaign.storage.reports.wall import WallPage
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, link, render
from campaign.web.site import site

_DIGITS = 5  # of the number of a page


def add_routes(pages: Blueprint) -> None:
    """Register the page."""
    pages.add_url_rule("/<campaign>/published", "published", published)


def published(campaign: str) -> Response:
    """Return a page of letters, newest first. It is made again only if letters, edition or newspapers change."""
    edition = edition_or_404(campaign)
    number, store = _number(), site().services.store
    register = store.newspapers.register()
    state = f"{edition.state} {store.wall.revision()} {register.state} {number}"
    return cached_page(state, lambda: _page(edition, number, register))


def _number() -> int:
    """Return the number of the page that the address asks for; 404 for what is no number."""
    written = request.args.get("page", "1")
    if not (written.isascii() and written.isdigit() and 0 < len(written) <= _DIGITS and int(written)):
        abort(404)
    return int(written)


@dataclass(frozen=True, slots=True)
class PublishedLetters:
    """A page of letters as the template sees it. `map` is None where no region may be shown."""

    edition: Edition
    number: int
    wall: WallPage
    counts: RegionCounts
    map: RegionMap | None
    languages: dict[str, Language]

    def address(self, number: int, language: Language | None = None) -> str:
        """Return the address of another page of letters."""
        asked = {"page": str(number)} if number > 1 else {}
        return link("published", language, campaign=self.edition.campaign.slug, **asked)

    def language_of(self, letter: Report) -> Language | None:
        """Return the language of a letter: that of its newspaper, if we know it."""
        return self.languages.get(letter.details.paper or "")


def _page(edition: Edition, number: int, register: Register) -> str:
    wall = site().services.store.wall.page(edition.campaign.slug, number)
    if number > wall.last:
        abort(404)
    counts, words = region_counts(wall.regions), locale_for(page_language())
    drawing = region_map(counts, register.index.states, words) if counts.shown else None
    papers = {letter.details.paper or "" for letter in wall.letters}
    languages = {id: card.language for id in papers if (card := register.by_id.get(id))}
    page = PublishedLetters(edition, number, wall, counts, drawing, languages)
    return render("public/published.html", edition=edition, page=page)
