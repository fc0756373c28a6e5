"""Officials, and calls to them."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public.officials import calls, officials

_SUBJECTS = (calls, officials)


def add_routes(pages: Blueprint) -> None:
    """Register this room's pages; endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
