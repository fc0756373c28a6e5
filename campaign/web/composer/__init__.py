"""The composer: writing, checking, saving and exporting a letter."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.composer import drafts, own_templates, views

_SUBJECTS = (views, own_templates, drafts)


def add_routes(pages: Blueprint) -> None:
    """Register the composer's pages; endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
