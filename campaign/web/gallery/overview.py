"""The gallery's home page, with every component in its states, and the error pages."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import cycle
from typing import NoReturn

from flask import Blueprint, Response, abort

from campaign.content.gallery import CAMPAIGN
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.nearby import NearNewspaper
from campaign.rendering.locale import locale_for
from campaign.rendering.newspapers.near_lines import NearLine
from campaign.settings import shipped_folder
from campaign.web.gallery.composer import STATES
from campaign.web.gallery.samples import FORMS
from campaign.web.gallery.specimens import Specimens
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, render
from campaign.web.site import site

_CODES = (400, 404, 405, 413, 429, 500, 503)


def add_routes(pages: Blueprint) -> None:
    """Register the home page and the error pages."""
    pages.add_url_rule("/", "index", index)
    pages.add_url_rule("/errors/<int:code>", "error", error)


def components() -> list[str]:
    """Return the file names of all components."""
    return sorted(path.name for path in (shipped_folder("templates") / "components").glob("*.html"))


def index() -> Response:
    """Return every component, with links to every page. A component without specimens is an error."""
    edition = edition_or_404(CAMPAIGN)
    cards = site().services.store.newspapers.all()

    def made() -> str:
        show = Specimens(edition, page_language(), cards)
        kinds = {"components": components(), "states": STATES, "codes": _CODES, "forms": FORMS}
        kinds["near_lines"] = _near_lines(cards)
        return render("gallery/index.html", edition=edition, show=show, **kinds)

    return cached_page(f"gallery {edition.state} {hash(cards)} {site().services.today()}", made)


def _near_lines(cards: Iterable[Newspaper]) -> list[NearLine]:
    """Return newspapers at several distances: next door, far, in a county, and found by name."""
    distances = ((0.4, True), (62.0, True), (31.0, False), (None, True))
    words = locale_for(page_language())
    return [
        NearLine(NearNewspaper(card, miles, is_exact), words)
        for card, (miles, is_exact) in zip(cycle(cards), distances, strict=False)
    ]


def error(code: int) -> NoReturn:
    """Return an error page with its own status."""
    abort(code if code in _CODES else 404)
