"""The front page, who runs this, and what it keeps."""

from __future__ import annotations

from flask import Blueprint, Response, request

from campaign.domain.findings import N_
from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.locale import locale_for
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, render
from campaign.web.site import edition_of, site


def add_routes(pages: Blueprint) -> None:
    """The site's own pages."""
    pages.add_url_rule("/", "home", home)
    pages.add_url_rule("/about", "about", about)
    pages.add_url_rule("/privacy", "privacy", privacy)


def home() -> Response:
    """The campaigns of this site."""
    editions = [edition for slug in site().services.store.editions.slugs() if (edition := edition_of(slug))]
    offered = _offered()
    state = " ".join([offered or "", *(edition.digest for edition in editions)])
    offer = locale_for(offered).translate(N_("Would you rather read this in English?")) if offered else ""
    page = cached_page(state, lambda: render("public/home.html", editions=editions, offered=offered, offer=offer))
    if page_language() == LANGUAGES[0]:
        page.vary.add("Accept-Language")
    return page


def _offered() -> Language | None:
    """The language that a visitor's browser asks for, where they typed the site's name and got another.

    Nobody is led elsewhere: a link that someone passes on shows the same page to everybody, with or without the offer.
    """
    if page_language() != LANGUAGES[0]:
        return None
    wanted = (tag.partition("-")[0].lower() for tag in request.accept_languages.values())
    first = next((language for tag in wanted for language in LANGUAGES if language == tag), LANGUAGES[0])
    return None if first == LANGUAGES[0] else first


def about() -> Response:
    """Who runs this, and how to report an error."""
    return cached_page("", lambda: render("public/about.html"))


def privacy() -> Response:
    """What this site keeps, and for how long."""
    return cached_page("", lambda: render("public/privacy.html"))
