"""Facts, their sources, and the sheets made from them."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public.facts import facts, sheets, source_page

_SUBJECTS = (facts, sheets, source_page)


def add_routes(pages: Blueprint) -> None:
    """Register this room's pages; endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
