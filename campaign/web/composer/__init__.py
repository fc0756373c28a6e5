"""The composer: writing a letter, checking it, saving it and taking it away."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.composer import drafts, own_templates, views

_SUBJECTS = (views, own_templates, drafts)


def add_routes(pages: Blueprint) -> None:
    """Every page of the composer; the endpoints' names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
