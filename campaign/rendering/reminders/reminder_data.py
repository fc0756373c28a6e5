"""A reminder as data, for whoever asked for it."""

from __future__ import annotations

from campaign.domain.reminders.reminders import Reminder


def reminder_data(reminder: Reminder) -> dict[str, object]:
    """Return all that is stored of a reminder but what its private link is made of."""
    return {
        "number": reminder.id,
        "campaign": reminder.campaign,
        "newspaper": reminder.newspaper or None,
        "email": reminder.email,
        "language": reminder.language,
        "due_on": reminder.due_on.isoformat(),
        "asked_on": reminder.asked_on.isoformat(),
        "confirmed": reminder.is_confirmed,
    }
