"""Put the mail that is due into the outbox: the day before an event, when one changed, and writers' reminders.

A worker calls this now and then. Each mail is put in the transaction that notes it, and has its own key, so that it
goes once, however often and by however many workers it is called.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from campaign.actions.events.sign_ups import attendee_key, fill_places
from campaign.actions.letters.drafts import key_for
from campaign.domain.editions import Edition
from campaign.domain.events.attendees import REMINDED_BEFORE, Attendance
from campaign.domain.reminders.reminders import SENT_FROM
from campaign.rendering.events.mails import CHANGED, REMINDER, EventMail, attendee_mail
from campaign.rendering.mail.mails import Owner
from campaign.rendering.reminders.mails import reminder_mail
from campaign.storage.events.attendees import attendee_of, confirmed_rows
from campaign.storage.events.tables import AttendeeRow
from campaign.storage.mail.outbox import put_mail
from campaign.storage.reminders.reminders import due_rows, reminder_of, remove_by_id
from campaign.storage.store import Store

#: The most mails that one transaction puts, so that visitors need not wait for it.
_AT_ONCE = 100


def put_due_mail(store: Store, owner: Owner, secret: str, now: datetime) -> int:
    """Put all mail that is due, and return how many mails were. What fails for one event fails for no other: the first
    error is raised once all have had their turn."""
    editions = filter(None, map(store.editions.newest, store.editions.slugs()))
    events = [about for edition in editions for about in all_event_mail(store, edition, owner, now)]
    jobs = [partial(_of_event, store, about, secret, now) for about in events]
    count, errors = 0, []
    for job in (*jobs, partial(_writers_reminders, store, owner, secret, now)):
        try:
            count += job()
        except Exception as error:  # raised below
            errors.append(error)
    if errors:
        raise errors[0]
    return count


def all_event_mail(store: Store, edition: Edition, owner: Owner, now: datetime) -> list[EventMail]:
    """Return the events of a campaign that people can sign up for, and that are not over or hidden."""
    found = (
        event_mail_of(store, edition, event.id, owner) for event in edition.content.events if not event.is_over(now)
    )
    return [about for about in found if about and about.event.sign_up and about.version.is_public]


def event_mail_of(store: Store, edition: Edition, id: str, owner: Owner) -> EventMail | None:
    """Return what mails about an event need; None if the campaign has no such event."""
    slug, event = edition.campaign.slug, edition.content.event(id)
    version = store.events.of(slug).get(id)
    return EventMail(slug, event, version, owner, edition.campaign.disclaimer) if event and version else None


def _of_event(store: Store, about: EventMail, secret: str, now: datetime) -> int:
    sequence, begins = about.version.sequence, about.event.begins_at
    count = _put_all(store, about, CHANGED, secret, now, AttendeeRow.heard_of < sequence)
    with store.writing() as session:
        count += fill_places(session, about, secret, now)
    if not about.event.canceled and begins - REMINDED_BEFORE <= now < begins:
        is_new = AttendeeRow.reminded_of.is_(None) | (AttendeeRow.reminded_of < sequence)
        had_time = AttendeeRow.confirmed_at <= begins - REMINDED_BEFORE
        is_coming = AttendeeRow.attendance == str(Attendance.COMING)
        count += _put_all(store, about, REMINDER, secret, now, is_new, had_time, is_coming)
    return count


def _put_all(store: Store, about: EventMail, kind: str, secret: str, now: datetime, *where: Any) -> int:
    """Put a kind of mail for all whom it is due to. A change on the last day says what the reminder would."""
    reminds, count = kind == REMINDER or about.event.begins_at - REMINDED_BEFORE <= now, 0
    while True:
        with store.writing() as session:
            rows = confirmed_rows(session, about.campaign, about.event.id, _AT_ONCE, *where)
            for row in rows:
                put_mail(session, attendee_mail(kind, attendee_of(row), about, attendee_key(row.nonce, secret)), now)
                row.heard_of = about.version.sequence
                row.reminded_of = about.version.sequence if reminds else row.reminded_of
        count += len(rows)
        if len(rows) < _AT_ONCE:
            return count


def reminder_key(nonce: str, secret: str) -> str:
    """Return the key of a reminder's private link."""
    return key_for(f"reminder {nonce}", secret)


def _writers_reminders(store: Store, owner: Owner, secret: str, now: datetime) -> int:
    """Put the reminders that are due, and delete them: the address is in the outbox alone until the mail has left."""
    count = 0
    with store.writing() as session:
        for row in due_rows(session, (now - SENT_FROM).date(), _AT_ONCE):
            edition = store.editions.newest(row.campaign)
            if edition:
                found, disclaimer = reminder_of(row), edition.campaign.disclaimer
                shown = replace(owner, disclaimer=disclaimer[found.language]) if disclaimer else owner
                mail = reminder_mail(found, reminder_key(row.nonce, secret), shown)
                count += put_mail(session, mail, now)
            remove_by_id(session, row.id)
    if count:
        store.empty_journal()
    return count
