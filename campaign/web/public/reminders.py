"""A calendar file that reminds a writer to look whether the letter was published."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from flask import Blueprint, Response, request

from campaign.domain.language import Language
from campaign.rendering.locale import locale_for
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import link, public_address
from campaign.web.site import site

#: The days until the reminder where the newspaper says nothing of its own, and the most that may be asked for.
_USUAL, _MOST = 7, 60


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
    text = calendar(name, address, now, language, _days(request.args.get("days", "")))
    headers = {"Content-Disposition": 'attachment; filename="reminder.ics"', "Cache-Control": "no-store"}
    return Response(text, content_type="text/calendar; charset=utf-8", headers=headers)


def _days(written: str) -> int:
    is_number = written.isascii() and written.isdigit() and len(written) < 3
    return int(written) if is_number and 0 < int(written) <= _MOST else _USUAL


def calendar(name: str, address: str, now: datetime, language: Language, days: int = _USUAL) -> str:
    """Return the calendar file, with the address at which the writer tells what happened; lines end with CRLF and hold
    75 bytes at most."""
    day = now.date() + timedelta(days=days)
    title = locale_for(language).translate("See whether the newspaper published my letter")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//campaign toolkit//reminder//EN",
        "BEGIN:VEVENT",
        f"UID:{now:%Y%m%dT%H%M%S%f}@campaign-toolkit",
        f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{_day(day)}",
        f"DTEND;VALUE=DATE:{_day(day + timedelta(days=1))}",
        f"SUMMARY:{_escaped(title)}",
        f"DESCRIPTION:{_escaped(f'{name} {address}'.strip())}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(_folded(line) + "\r\n" for line in lines)


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Break a line before it has more than 75 bytes; a continuation begins with a space (RFC 5545, 3.1)."""
    lines, rest = [], line
    while len(rest.encode()) > 75:
        end = max(at for at in range(1, len(rest)) if len(rest[:at].encode()) <= 75)
        lines.append(rest[:end])
        rest = " " + rest[end:]
    return "\r\n".join([*lines, rest])
