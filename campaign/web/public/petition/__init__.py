"""A petition, and the private page of each signature."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public.petition import own_signatures, petition

_SUBJECTS = (own_signatures, petition)


def add_routes(pages: Blueprint) -> None:
    """Register this room's pages; endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
