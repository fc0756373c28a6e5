"""For the press and for other sites: releases, the coalition, and what they may embed."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public.press import embeds, endorsers, press

_SUBJECTS = (embeds, endorsers, press)


def add_routes(pages: Blueprint) -> None:
    """Register this room's pages; endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
