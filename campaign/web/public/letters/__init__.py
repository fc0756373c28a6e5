"""What a letter's writer finds beside the composer: a worksheet, reminders, and word of what was published."""

from __future__ import annotations

from flask import Blueprint

from campaign.web.public.letters import published, reminder_mails, reminders, reports, worksheets

_SUBJECTS = (published, reminder_mails, reminders, reports, worksheets)


def add_routes(pages: Blueprint) -> None:
    """Register this room's pages; endpoint names are the same in each language."""
    for module in _SUBJECTS:
        module.add_routes(pages)
