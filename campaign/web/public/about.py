"""The front page, who runs this, and what it keeps."""

from __future__ import annotations

from flask import Blueprint, Response

from campaign.web.pages import kept_page, render
from campaign.web.site import edition_of, site


def add_routes(pages: Blueprint) -> None:
    """The site's own pages."""
    pages.add_url_rule("/", "home", home)
    pages.add_url_rule("/about", "about", about)
    pages.add_url_rule("/privacy", "privacy", privacy)


def home() -> Response:
    """The campaigns of this site."""
    editions = [edition for slug in site().parts.store.editions.slugs() if (edition := edition_of(slug))]
    state = " ".join(edition.digest for edition in editions)
    return kept_page(state, lambda: render("public/home.html", editions=editions))


def about() -> Response:
    """Who runs this, and how to report an error."""
    return kept_page("", lambda: render("public/about.html"))


def privacy() -> Response:
    """What this site keeps, and for how long."""
    return kept_page("", lambda: render("public/privacy.html"))
