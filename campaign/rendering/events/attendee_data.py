"""What someone signed up with, as data for them, and as lists for the organizers."""

from __future__ import annotations

from collections.abc import Iterable

from campaign.domain.events.attendees import Attendee
from campaign.rendering.csv_files import csv_text


def attendee_data(attendee: Attendee) -> dict[str, object]:
    """Return all that is stored of someone but what their private link is made of."""
    confirmed = attendee.confirmed_at
    return {
        "number": attendee.id,
        "campaign": attendee.campaign,
        "event": attendee.event,
        "name": attendee.name or None,
        "email": attendee.email,
        "language": attendee.language,
        "attendance": str(attendee.attendance),
        "asked_at": attendee.asked_at.isoformat(),
        "confirmed_at": confirmed.isoformat() if confirmed else None,
        "heard_of_version": attendee.heard_of,
        "reminded_of_version": attendee.reminded_of,
    }


HEADINGS = ("number", "event", "name", "email", "language", "attendance", "confirmed_at")


def attendees_csv(attendees: Iterable[Attendee]) -> str:
    """Return who signed up as CSV that spreadsheets open safely."""
    return csv_text(HEADINGS, [attendee_line(each) for each in attendees])


def attendee_line(attendee: Attendee) -> tuple[str, ...]:
    """Return someone as a line of a table."""
    data = attendee_data(attendee)
    return tuple("" if data[name] is None else str(data[name]) for name in HEADINGS)
