"""Events, and signing up for them."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public.events import events, sign_ups

_SUBJECTS = (events, sign_ups)


def add_routes(pages: Blueprint) -> None:
    """Register this room's pages; endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
