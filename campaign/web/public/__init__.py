"""Public pages, one module per subject."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public import (
    about,
    calls,
    campaigns,
    corrections,
    embeds,
    endorsers,
    events,
    facts,
    further_pages,
    machines,
    newspapers,
    officials,
    own_signatures,
    petition,
    photographs,
    press,
    published,
    reminder_mails,
    reminders,
    reports,
    share_cards,
    sheets,
    sign_ups,
    source_page,
    unsubscribing,
    worksheets,
)

_SUBJECTS = (
    about,
    campaigns,
    further_pages,
    facts,
    sheets,
    share_cards,
    photographs,
    machines,
    worksheets,
    newspapers,
    corrections,
    source_page,
    reminders,
    reports,
    published,
    officials,
    calls,
    unsubscribing,
    events,
    press,
    petition,
    own_signatures,
    endorsers,
    sign_ups,
    reminder_mails,
    embeds,
)


def add_routes(pages: Blueprint) -> None:
    """Register all public pages. Endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
