"""The home page, the operator, and what the site keeps."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request

from campaign.domain.findings import N_
from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.locale import locale_for
from campaign.rendering.machines.linked_data import site_data
from campaign.storage.inventory.inventory import INVENTORY
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, link, public_address, render
from campaign.web.site import edition_of, site


def add_routes(pages: Blueprint) -> None:
    """Register the site's own pages."""
    pages.add_url_rule("/", "home", home)
    pages.add_url_rule("/about", "about", about)
    pages.add_url_rule("/privacy", "privacy", privacy)


def home() -> Response:
    """Return the list of this site's campaigns."""
    editions = [edition for slug in site().services.store.editions.slugs() if (edition := edition_of(slug))]
    offered = _offered()
    state = " ".join([offered or "", *(edition.state for edition in editions)])
    offer = locale_for(offered).translate(N_("Would you rather read this in English?")) if offered else ""
    page = cached_page(
        state,
        lambda: render("public/home.html", editions=editions, offered=offered, offer=offer, linked=_site_data()),
    )
    if page_language() == LANGUAGES[0]:
        page.vary.add("Accept-Language")
    return page


def _site_data() -> dict[str, Any] | None:
    """Return the site for programs; None if it does not know its address."""
    address = public_address(link("home"))
    name = locale_for(page_language()).translate("Letters with sources")
    publisher = site().services.settings.contact_name
    return site_data(name, page_language(), address, publisher) if address else None


def _offered() -> Language | None:
    """Return the language that the browser prefers, if the visitor opened the home page in another one.

    No one is redirected: a shared link shows everyone the same page, with or without the offer.
    """
    if page_language() != LANGUAGES[0]:
        return None
    wanted = (tag.partition("-")[0].lower() for tag in request.accept_languages.values())
    first = next((language for tag in wanted for language in LANGUAGES if language == tag), LANGUAGES[0])
    return None if first == LANGUAGES[0] else first


def about() -> Response:
    """Return the page about the operator, with how to report an error."""
    return cached_page("", lambda: render("public/about.html"))


def privacy() -> Response:
    """Return the page about what this site keeps, and for how long."""
    lists = {
        "of_people": [data for data in INVENTORY if data.is_from_people],
        "of_the_site": [data for data in INVENTORY if not data.is_from_people],
    }
    return cached_page("", lambda: render("public/privacy.html", **lists))
