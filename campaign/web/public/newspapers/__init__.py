"""Newspapers, and corrections of what we say about them."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public.newspapers import corrections, newspapers

_SUBJECTS = (corrections, newspapers)


def add_routes(pages: Blueprint) -> None:
    """Register this room's pages; endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
