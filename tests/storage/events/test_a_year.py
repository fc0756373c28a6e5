"""An event and a reminder with a moved clock, on SQLite and PostgreSQL: sign-up, confirmation, mail, and their ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.event import listen as listens
from sqlalchemy.event import remove as stop_listening
from sqlalchemy.orm import Session

from campaign.actions.events.event_mail import event_mail_of, put_due_mail
from campaign.actions.events.reminders import Asking, ask_for_reminder, confirm_reminder, delete_expired_reminders
from campaign.actions.events.sign_ups import (
    SigningUp,
    confirm_by_code,
    confirm_by_link,
    delete_expired_sign_ups,
    sign_up,
    withdraw,
)
from campaign.actions.seed import seed
from campaign.domain.events.attendees import Attendance, Turnout
from campaign.domain.mail.confirmations import read_code
from campaign.rendering.events.mails import EventMail
from campaign.rendering.mail.mails import Owner
from campaign.storage.events.tables import AttendeeRow
from campaign.storage.store import Store
from tests.domain.events.samples import event
from tests.storage.contents import NOW, small_content
from tests.web.events.mailbox import code_in, mails

SECRET = "not a secret, but long enough to be one"
OWNER = Owner("The Example Society", ("12 Example St.", "Springfield"), "p@example.org", "https://letters.example.org")
EVENT = event()


def published(store: Store, now: datetime = NOW, **changes: object) -> EventMail:
    seed(store, replace(small_content(), events=(event(**changes),)), now)  # type: ignore[arg-type]  # by name
    edition = store.editions.newest("small")
    assert edition
    found = event_mail_of(store, edition, EVENT.id, OWNER)
    assert found
    return found


def key_in(store: Store, email: str) -> str:
    mail = next(mail for mail in mails(store) if mail.to == email and mail.kind.endswith("-confirm"))
    [key] = set(re.findall(r"(?:mine|reminders)/([A-Za-z0-9_-]{22})", mail.text))
    return str(key)


def comes(store: Store, about: EventMail, email: str, now: datetime = NOW) -> str:
    sign_up(store, about, SigningUp(email, "", "en"), SECRET, now)
    key = key_in(store, email)
    found = confirm_by_link(store, about, key, SECRET, now)
    assert found
    return key


def count(store: Store) -> int:
    with Session(store.engine) as session:
        return session.scalar(select(func.count()).select_from(AttendeeRow)) or 0


def test_places_are_given_in_order_and_given_on(store: Store) -> None:
    about = published(store)
    keys = [comes(store, about, f"{name}@example.org") for name in "abcd"]
    assert store.attendees.turnout("small", EVENT.id) == Turnout(2, 2)

    withdraw(store, about, keys[0], SECRET, NOW)
    found = {one.email[0]: one.attendance for one in store.attendees.of("small")}

    assert found == {"b": Attendance.COMING, "c": Attendance.COMING, "d": Attendance.WAITING}


def test_a_code_confirms_and_is_worth_five_tries(store: Store) -> None:
    about = published(store)
    sign_up(store, about, SigningUp("a@example.org", "", "es"), SECRET, NOW)
    code = read_code(code_in(mails(store)[0])) or ""

    assert confirm_by_code(store, about, "a@example.org", "CCCCCC", SECRET, NOW) is None
    assert confirm_by_code(store, about, "other@example.org", code, SECRET, NOW) is None
    assert confirm_by_code(store, about, "a@example.org", code, SECRET, NOW + timedelta(days=8)) is None
    found = confirm_by_code(store, about, "a@example.org", code, SECRET, NOW)
    assert found
    assert found.attendance is Attendance.COMING


@contextmanager
def statements(store: Store) -> Iterator[list[tuple[str, int]]]:
    """Every statement that the store runs meanwhile, without the values, and how many rows it wrote."""
    ran: list[tuple[str, int]] = []

    def listen(_c: object, cursor: Any, statement: str, *_: object) -> None:
        ran.append((statement, cursor.rowcount if statement.startswith(("INSERT", "UPDATE", "DELETE")) else 0))

    listens(store.engine, "after_cursor_execute", listen)
    try:
        yield ran
    finally:
        stop_listening(store.engine, "after_cursor_execute", listen)


def test_a_new_a_pending_and_a_confirmed_address_take_the_same_statements_and_rows(store: Store) -> None:
    about = published(store)
    sign_up(store, about, SigningUp("other@example.org", "", "en"), SECRET, NOW)
    ran = []
    for day in (1, 2, 2.5, 4):  # new, pending, pending and too soon, confirmed
        when = NOW + timedelta(days=day)
        if day == 4:
            assert confirm_by_link(store, about, key_in(store, "a@example.org"), SECRET, when)
        with statements(store) as these:
            sign_up(store, about, SigningUp("a@example.org", f"Ana {day}", "en"), SECRET, when)
        ran.append(these)
    [kept] = store.attendees.of("small")

    assert ran[0] == ran[1] == ran[3]
    assert [statement for statement, _ in ran[2]] == [statement for statement, _ in ran[0]]
    assert kept.name == "Ana 2"


def test_a_code_for_an_unknown_address_takes_the_same_statements_as_a_wrong_one(store: Store) -> None:
    about = published(store)
    sign_up(store, about, SigningUp("a@example.org", "", "en"), SECRET, NOW)
    ran = []
    for email in ("a@example.org", "nobody@example.org"):
        with statements(store) as these:
            assert confirm_by_code(store, about, email, "CCCCCC", SECRET, NOW) is None
        ran.append(these)

    assert ran[0] == ran[1]


def test_who_signs_up_for_two_events_in_one_evening_gets_two_mails(store: Store) -> None:
    first = published(store)
    second = replace(first, event=event(id="another-meeting"))
    for about in (first, second, first):
        sign_up(store, about, SigningUp("a@example.org", "", "en"), SECRET, NOW)

    assert len(mails(store, "event-confirm")) == 2
    assert count(store) == 2


@pytest.mark.slow
def test_a_thousand_requests_for_one_address_are_one_mail(store: Store) -> None:
    about = published(store)
    for number in range(1000):
        sign_up(store, about, SigningUp(f"vic.tim+{number}@example.org", "", "en"), SECRET, NOW)

    assert len(mails(store)) == count(store) == 1


def test_each_mail_goes_once_however_often_a_worker_looks(store: Store) -> None:
    about = published(store)
    comes(store, about, "a@example.org")
    begins = EVENT.begins_at
    moved = published(store, NOW + timedelta(hours=1), starts="2026-12-06 18:00", ends="2026-12-06 19:00")
    for _ in range(3):
        put_due_mail(store, OWNER, SECRET, NOW + timedelta(hours=2))
        put_due_mail(store, OWNER, SECRET, begins - timedelta(hours=2))  # it is no longer then
        put_due_mail(store, OWNER, SECRET, moved.event.begins_at - timedelta(hours=2))

    assert [mail.kind for mail in mails(store)] == [
        *("event-confirm", "event-signed-up", "event-changed", "event-reminder"),
    ]


def test_everything_of_an_event_ends_thirty_days_after_it(store: Store) -> None:
    about = published(store)
    comes(store, about, "a@example.org")
    sign_up(store, about, SigningUp("never@example.org", "", "en"), SECRET, NOW)
    left = []
    for day in (7, 9, 10, 40, 41, 43, 44, 45):  # a second reading of the clock agrees
        delete_expired_sign_ups(store, NOW + timedelta(days=day))
        left.append(count(store))

    assert left == [2, 1, 1, 1, 1, 1, 0, 0]


def test_sign_ups_end_even_if_the_event_is_published_no_more(store: Store) -> None:
    about = published(store)
    comes(store, about, "a@example.org")
    seed(store, small_content(number=1), NOW)
    for day in (60, 62):
        delete_expired_sign_ups(store, NOW + timedelta(days=day))

    assert count(store) == 0


def test_a_reminder_is_sent_on_its_day_once_and_is_gone(store: Store) -> None:
    published(store)
    asked = Asking("small", "a@example.org", "es", "El Ñandú", (NOW + timedelta(days=14)).date())
    ask_for_reminder(store, asked, OWNER, SECRET, NOW)
    key = key_in(store, "a@example.org")
    assert put_due_mail(store, OWNER, SECRET, NOW + timedelta(days=14)) == 0
    assert confirm_reminder(store, "small", key, NOW)
    assert confirm_reminder(store, "other", key, NOW) is None

    counts = [put_due_mail(store, OWNER, SECRET, NOW + timedelta(days=day)) for day in (13, 14, 15)]

    assert counts == [0, 1, 0]
    assert store.reminders.all() == ()
    assert "El Ñandú" in mails(store)[-1].text


def test_a_reminder_that_no_one_confirmed_ends_after_a_week(store: Store) -> None:
    published(store)
    asked = Asking("small", "a@example.org", "en", "", (NOW + timedelta(days=14)).date())
    ask_for_reminder(store, asked, OWNER, SECRET, NOW)
    assert confirm_reminder(store, "small", key_in(store, "a@example.org"), NOW + timedelta(days=8)) is None
    for day in (8, 10):
        delete_expired_reminders(store, NOW + timedelta(days=day))

    assert store.reminders.all() == ()
