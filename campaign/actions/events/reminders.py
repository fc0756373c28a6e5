"""Ask for a reminder by mail, confirm it, and cancel it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from campaign.actions.events.event_mail import reminder_key
from campaign.actions.letters.drafts import new_page_nonce
from campaign.domain.language import Language
from campaign.domain.mail.addresses import folded
from campaign.domain.mail.confirmations import WAITS, confirmation
from campaign.domain.reminders.reminders import Reminder
from campaign.rendering.mail.mails import Owner
from campaign.rendering.reminders.mails import CONFIRM, confirm_mail
from campaign.storage.letters.sealing import key_hash
from campaign.storage.mail.mailings import may_mail
from campaign.storage.mail.outbox import put_mail, withdraw_by_link
from campaign.storage.reminders.reminders import add_reminder, reminder_of, remove_by_key, remove_expired, row_of_key
from campaign.storage.reminders.tables import ReminderRow
from campaign.storage.store import Store


@dataclass(frozen=True, slots=True)
class Asking:
    """What a writer sends: an address, the day, and the newspaper's name if the site knows it."""

    campaign: str
    email: str
    language: Language
    newspaper: str
    due_on: date


def ask_for_reminder(store: Store, asked: Asking, owner: Owner, secret: str, now: datetime) -> None:
    """Note a reminder that has to be confirmed, and put the mail that asks for it: at most one a day to an address."""
    nonce = new_page_nonce()
    key = reminder_key(nonce, secret)
    row = ReminderRow(campaign=asked.campaign, hash=key_hash(key), nonce=nonce, confirmed=False)
    row.newspaper, row.email, row.language = asked.newspaper, asked.email, asked.language
    row.due_on, row.asked_on = asked.due_on, now.date()
    with store.writing() as session:
        if may_mail(session, folded(asked.email), CONFIRM, now, secret=secret):
            add_reminder(session, row)
            put_mail(session, confirm_mail(reminder_of(row), confirmation(key, secret, now), owner), now)


def confirm_reminder(store: Store, campaign: str, key: str, now: datetime) -> Reminder | None:
    """Confirm a reminder by its mailed link; None if there is none any more. Again, it changes nothing."""
    with store.writing() as session:
        row = row_of_key(session, key, changes=True)
        if row is None or row.campaign != campaign:
            return None
        if not row.confirmed and row.asked_on + WAITS < now.date():
            return None
        row.confirmed = True
        return reminder_of(row)


def cancel_reminder(store: Store, key: str, now: datetime) -> bool:
    """Delete a reminder at once, with every byte on disk and the mail that may wait. Return whether there was one."""
    with store.writing() as session:
        was_there = remove_by_key(session, key)
        withdraw_by_link(session, key, now)
    store.empty_journal()
    return was_there


def delete_expired_reminders(store: Store, now: datetime) -> int:
    """Delete every reminder whose time has passed and return how many there were."""
    with store.writing() as session:
        ended = remove_expired(session, now)
    if ended:
        store.empty_journal()
    return ended
