"""Public pages, a room for each subject."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public import (
    about,
    campaigns,
    events,
    facts,
    further_pages,
    letters,
    machines,
    newspapers,
    officials,
    petition,
    photographs,
    press,
    sharing,
    unsubscribing,
)

_SUBJECTS = (
    about,
    campaigns,
    further_pages,
    facts,
    sharing,
    photographs,
    machines,
    letters,
    newspapers,
    officials,
    events,
    press,
    petition,
    unsubscribing,
)


def add_routes(pages: Blueprint) -> None:
    """Register all public pages. Endpoint names are the same in each language."""
    for subject in _SUBJECTS:
        subject.add_routes(pages)
