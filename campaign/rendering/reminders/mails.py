"""Mails of a writer's reminder. The newspaper's name is in the second alone, and only if the site knows it."""

from __future__ import annotations

from campaign.domain.language import Language, address_prefix
from campaign.domain.mail.confirmations import Confirmation
from campaign.domain.mail.mails import Mail
from campaign.domain.reminders.reminders import Reminder
from campaign.rendering.mail.mails import Owner, mail_of

CONFIRM, REMINDER = "reminder-confirm", "reminder"


def confirm_mail(reminder: Reminder, asked: Confirmation, owner: Owner) -> Mail:
    """Return the mail that asks whether it was really they who want it."""
    values = {
        "link": _address(owner, reminder.language, f"{reminder.campaign}/letters/reminders/{asked.key}"),
        "code": asked.written_code,
        "due_on": reminder.due_on,
    }
    key = f"{CONFIRM} {reminder.id}"
    ends = _address(owner, reminder.language, f"unsubscribe/{asked.key}")
    to, language = reminder.email, reminder.language
    return mail_of(CONFIRM, language, key=key, to=to, owner=owner, values=values, link=asked.key, unsubscribe=ends)


def reminder_mail(reminder: Reminder, key: str, owner: Owner) -> Mail:
    """Return the reminder; `key` is that of its private link."""
    values = {
        "newspaper": reminder.newspaper,
        "tell": _address(owner, reminder.language, f"{reminder.campaign}/published/tell"),
    }
    return mail_of(
        REMINDER,
        reminder.language,
        key=f"{REMINDER} {reminder.id}",
        to=reminder.email,
        owner=owner,
        values=values,
        link=key,
        unsubscribe=_address(owner, reminder.language, f"unsubscribe/{key}"),
    )


def _address(owner: Owner, language: Language, path: str) -> str:
    return f"{owner.public_url}{address_prefix(language)}/{path}"
