"""What people give who sign up for an event or ask for a reminder, and what is noted of events."""

from __future__ import annotations

from campaign.domain.events.attendees import KEPT_AFTER, UNCONFIRMED_FOR
from campaign.domain.findings import N_, Message
from campaign.domain.reminders import reminders
from campaign.storage.inventory.stored_data import LINK, NO_ONE, NO_ONE_LOOKS, NUMBER, ORGANIZERS, StoredData

_SIGN_UP_ENDS = Message(
    "{after} days after the event; {unconfirmed} days if you never confirm; at once when you withdraw.",
    {"after": KEPT_AFTER.days, "unconfirmed": UNCONFIRMED_FOR.days},
)
_REMINDER_ENDS = Message(
    "Until the email is sent or you cancel the reminder; {unconfirmed} days if you never confirm.",
    {"unconfirmed": reminders.UNCONFIRMED_FOR.days},
)
_LINK_IS_YOURS = N_("So that only someone with your private link or code can confirm, see or delete it.")


def _given(table: str, columns: str, what: str, why: str, kept: Message, seen_by: str) -> StoredData:
    return StoredData(table, tuple(columns.split()), what, why, kept, seen_by, True, (LINK, NUMBER))


OF_EVENTS: tuple[StoredData, ...] = (
    _given(
        "attendees",
        "campaign event name email language",
        N_(
            "Your email address, the event and your language, if you sign up for an event, and your name if you give it"
        ),
        N_("To send you the time and the link to join, a reminder the day before, and an email if the event changes."),
        _SIGN_UP_ENDS,
        ORGANIZERS,
    ),
    _given(
        "attendees",
        "id attendance asked_at confirmed_at heard_of reminded_of",
        N_("When you signed up and confirmed, whether you have a place, and which mails you got"),
        N_("To give places in order, and to send each email once."),
        _SIGN_UP_ENDS,
        ORGANIZERS,
    ),
    _given(
        "attendees",
        "hash nonce code_hash",
        N_("Fingerprints (hashes) of your sign-up’s private link and code, and a random word behind the link"),
        _LINK_IS_YOURS,
        _SIGN_UP_ENDS,
        NO_ONE,
    ),
    _given(
        "reminders",
        "campaign newspaper email language due_on",
        N_("Your email address, your language, the newspaper’s name and a day, if you ask for a reminder by email"),
        N_("To send you one email on that day."),
        _REMINDER_ENDS,
        NO_ONE_LOOKS,
    ),
    _given(
        "reminders",
        "id asked_on confirmed",
        N_("When you asked for the reminder, and whether you confirmed"),
        N_("To send it only to those who asked."),
        _REMINDER_ENDS,
        NO_ONE_LOOKS,
    ),
    _given(
        "reminders",
        "hash nonce code_hash",
        N_("Fingerprints (hashes) of your reminder’s private link and code, and a random word behind the link"),
        _LINK_IS_YOURS,
        _REMINDER_ENDS,
        NO_ONE,
    ),
)
