"""Newspapers and what they ask."""

from __future__ import annotations

from flask import Blueprint, Response

from campaign.web.pages import kept_page, render
from campaign.web.site import site


def add_routes(pages: Blueprint) -> None:
    """Pages about newspapers."""
    pages.add_url_rule("/newspapers/", "newspapers", newspapers)


def newspapers() -> Response:
    """The rule cards we have."""
    cards = site().parts.store.newspapers.all()
    return kept_page(repr(cards), lambda: render("public/newspapers.html", cards=cards))
