"""What someone shares: its picture, its link, and what changed since."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public.sharing import share_cards

_SUBJECTS = (share_cards,)


def add_routes(pages: Blueprint) -> None:
    """Register this room's pages; endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
