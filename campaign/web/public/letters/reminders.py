"""A calendar file that reminds a writer to look whether the letter was published."""

from __future__ import annotations

from flask import Blueprint, Response, request

from campaign.domain.reminders.reminders import days_until
from campaign.rendering.events.calendar_files import reminder_file
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import link, public_address
from campaign.web.site import site


def add_routes(pages: Blueprint) -> None:
    """Register the reminder."""
    pages.add_url_rule("/<campaign>/letters/reminder.ics", "reminder", reminder)


def reminder(campaign: str) -> Response:
    """Return an event a week from today, or as many days as the newspaper takes, as RFC 5545 has it.

    It holds nothing of any letter, and the address holds the days alone: which newspaper it is stays with the writer.
    """
    edition = edition_or_404(campaign)
    address = public_address(link("report", campaign=campaign)) or ""
    name, language, now = edition.campaign.name[page_language()], page_language(), site().services.clock()
    text = reminder_file(name, address, now, language, days_until(request.args.get("days", "")))
    headers = {"Content-Disposition": 'attachment; filename="reminder.ics"', "Cache-Control": "no-store"}
    return Response(text, content_type="text/calendar; charset=utf-8", headers=headers)
