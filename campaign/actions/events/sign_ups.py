"""Sign up for an event, confirm it, come or wait for a place, and withdraw."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from campaign.actions.letters.drafts import key_for, new_page_nonce
from campaign.domain.events.attendees import UNCONFIRMED_FOR, Attendance, Attendee
from campaign.domain.language import Language
from campaign.domain.mail.addresses import folded
from campaign.domain.mail.confirmations import Pending, code_hash, confirmation
from campaign.rendering.events.mails import CONFIRM, SIGNED_UP, EventMail, attendee_mail, confirm_mail
from campaign.storage.events.attendees import (
    attendee_of,
    next_waiting,
    note_attendee,
    remove_by_key,
    remove_expired,
    row_of_address,
    row_of_key,
    turnout_of,
)
from campaign.storage.events.tables import AttendeeRow
from campaign.storage.events.versions import hold_event, note_change
from campaign.storage.letters.sealing import key_hash
from campaign.storage.mail.mailings import may_mail, may_try
from campaign.storage.mail.outbox import put_mail, withdraw_by_link
from campaign.storage.store import Store
from campaign.storage.times import in_utc


@dataclass(frozen=True, slots=True)
class SigningUp:
    """What someone sends who signs up: a whole address, a name if they like, and the language of the page."""

    email: str
    name: str
    language: Language


def attendee_key(nonce: str, secret: str) -> str:
    """Return the key of an attendee's private link."""
    return key_for(f"sign-up {nonce}", secret)


def sign_up(store: Store, about: EventMail, sent: SigningUp, secret: str, now: datetime) -> None:
    """Note someone who has to confirm, and put the mail that asks for it into the outbox.

    Whoever signs up again gets another mail, at most one a day, and keeps their private link. What happened is told by
    mail alone: an address that is new and one that is known get the same answer.
    """
    kind = f"{CONFIRM} {about.campaign}/{about.event.id}"
    with store.writing() as session:
        version = hold_event(session, about.campaign, about.event.id)
        may = may_mail(session, folded(sent.email), kind, now, secret=secret)
        known = row_of_address(session, about.campaign, about.event.id, sent.email)
        nonce = known.nonce if known else new_page_nonce()
        key = attendee_key(nonce, secret)
        asked = confirmation(key, secret, now)
        row = AttendeeRow(campaign=about.campaign, event=about.event.id, email=sent.email, nonce=nonce)
        row.hash, row.heard_of = key_hash(key), version.sequence if version else 0
        row.attendance, row.name, row.language, row.asked_at = str(Attendance.PENDING), sent.name, sent.language, now
        row.code_hash = code_hash(asked.code, key_hash(key), secret)
        note_attendee(session, row, puts=may)
        mail_key = f"{CONFIRM} {key_hash(key)} {now.isoformat()}"
        has_confirmed = known is not None and attendee_of(known).has_confirmed
        mail = confirm_mail(sent.email, sent.language, about, asked, known=has_confirmed, key=mail_key)
        put_mail(session, mail, now, sends=may)


def confirm_by_link(store: Store, about: EventMail, key: str, secret: str, now: datetime) -> Attendee | None:
    """Confirm by the mailed link; None if there is no one behind it any more. Again, it changes nothing."""
    with store.writing() as session:
        hold_event(session, about.campaign, about.event.id)
        row = row_of_key(session, key, changes=True)
        if row is None or row.campaign != about.campaign or row.event != about.event.id:
            return None
        if row.attendance == Attendance.PENDING and not _pending(row).is_open(now):
            return None
        return _confirm(session, row, about, secret, now)


def confirm_by_code(
    store: Store, about: EventMail, email: str, code: str, secret: str, now: datetime
) -> Attendee | None:
    """Confirm by the code of the mail; None if it is wrong, too old or was tried too often."""
    with store.writing() as session:
        hold_event(session, about.campaign, about.event.id)
        may = may_try(session, f"{about.campaign}/{about.event.id} {email}", now, secret=secret)
        row = row_of_address(session, about.campaign, about.event.id, email)
        if not may or row is None or row.code_hash is None or not _pending(row).is_open(now):
            return None
        return _confirm(session, row, about, secret, now) if _pending(row).has_code(code, secret) else None


def withdraw(store: Store, about: EventMail | None, key: str, secret: str, now: datetime) -> bool:
    """Delete a sign-up at once, with every byte on disk and all mail that waits for it, and give the place to whoever
    waits. Return whether there was one. `about` is None where the event is published no more."""
    with store.writing() as session:
        if about:
            hold_event(session, about.campaign, about.event.id)
        was_there = remove_by_key(session, key)
        withdraw_by_link(session, key, now)
        if about and was_there:
            fill_places(session, about, secret, now)
    store.empty_journal()
    return was_there


def fill_places(session: Any, about: EventMail, secret: str, now: datetime) -> int:
    """Give free places to those who wait, and mail them. Return how many got one."""
    event, given = about.event, 0
    if not event.takes_sign_ups(now) or event.sign_up is None:
        return 0
    while (row := next_waiting(session, about.campaign, event.id)) is not None:
        places, coming = event.sign_up.places, turnout_of(session, about.campaign, event.id).coming
        if places is not None and coming >= places:
            break
        row.attendance = str(Attendance.COMING)
        session.flush()
        mail = attendee_mail(SIGNED_UP, attendee_of(row), about, attendee_key(row.nonce, secret), place_is_free=True)
        put_mail(session, mail, now)
        given += 1
    if given:
        note_change(session)
    return given


def _confirm(session: Any, row: AttendeeRow, about: EventMail, secret: str, now: datetime) -> Attendee:
    if row.attendance == Attendance.PENDING and about.event.takes_sign_ups(now):
        places = about.event.sign_up.places if about.event.sign_up else None
        is_full = turnout_of(session, about.campaign, about.event.id).is_full(places)
        row.attendance = str(Attendance.WAITING if is_full else Attendance.COMING)
        row.confirmed_at, row.code_hash, row.heard_of = now, None, about.version.sequence
        session.flush()
        note_change(session)
        put_mail(session, attendee_mail(SIGNED_UP, attendee_of(row), about, attendee_key(row.nonce, secret)), now)
    return attendee_of(row)


def _pending(row: AttendeeRow) -> Pending:
    return Pending(row.hash, row.code_hash or "", in_utc(row.asked_at) + UNCONFIRMED_FOR)


def delete_expired_sign_ups(store: Store, now: datetime) -> int:
    """Delete everyone whose event was over a month ago or who never confirmed, and return how many there were."""
    with store.writing() as session:
        ended = remove_expired(session, now)
    if ended:
        store.empty_journal()
    return ended
