"""A mail is with one worker at a time, is tried again later and later, and ends."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from campaign.domain.mail.deliveries import (
    FIRST_DELAY,
    LEASE,
    LONGEST_DELAY,
    MOST_TRIES,
    USEFUL_FOR,
    Delivery,
    MailState,
    Verdict,
)
from campaign.storage.mail.leases import LeasedMail, Turn, settle, take
from campaign.storage.mail.outbox import put_mail, withdraw_mail
from campaign.storage.store import Store
from tests.domain.mail.samples import ADA, a_mail
from tests.storage.contents import NOW

SENT = Delivery(Verdict.SENT)
AGAIN = Delivery(Verdict.AGAIN, "451")
REFUSED = Delivery(Verdict.REFUSED, "550 5.1.1")
SERVER = Delivery(Verdict.AGAIN, "the mail server hung up", is_server=True)
MUCH = 100_000


@pytest.fixture
def filled(store: Store) -> Store:
    """A store in which two mails wait."""
    with store.writing() as session:
        put_mail(session, a_mail(), NOW)
        put_mail(session, a_mail(key="second"), NOW, NOW + timedelta(seconds=1))
    return store


def taken(store: Store, now: datetime, lease: str = "a") -> LeasedMail | None:
    with store.writing() as session:
        return take(session, lease, now, MUCH).mail


def settled(store: Store, leased: LeasedMail | None, delivery: Delivery, now: datetime) -> MailState:
    assert leased
    with store.writing() as session:
        return settle(session, leased, delivery, now, 0.5)


def test_mail_comes_in_the_order_in_which_it_is_due_and_to_one_worker_each(filled: Store) -> None:
    later = NOW + timedelta(seconds=1)
    first, second, third = taken(filled, later, "a"), taken(filled, later, "b"), taken(filled, later, "c")

    assert first
    assert second
    assert (first.mail.to, first.mail.subject, first.until) == (ADA, a_mail().subject, later + LEASE)
    assert second.id != first.id
    assert third is None


def test_who_waits_to_confirm_comes_before_mail_to_many(store: Store) -> None:
    with store.writing() as session:
        for number in range(3):
            put_mail(session, a_mail(key=f"reminder {number}", kind="event-reminder"), NOW)
        put_mail(session, a_mail(), NOW + timedelta(seconds=1))
    first = taken(store, NOW + timedelta(seconds=1))

    assert first
    assert first.mail.kind == "petition-confirm"


def test_mail_is_not_taken_before_its_time(filled: Store) -> None:
    assert taken(filled, NOW - timedelta(seconds=1)) is None
    assert taken(filled, NOW)
    assert taken(filled, NOW) is None
    assert filled.outbox.next_due() == NOW


def test_what_was_sent_leaves_nothing_and_comes_never_again(filled: Store) -> None:
    assert settled(filled, taken(filled, NOW), SENT, NOW) is MailState.SENT

    listed = filled.outbox.all(whole=True)[0]
    with filled.engine.connect() as connection:
        row = connection.execute(text("SELECT recipient, content, link_hash, lease FROM outbox ORDER BY id")).first()
    assert (listed.state, listed.to, listed.ended_on) == (MailState.SENT, None, NOW.date())
    assert row is not None
    assert tuple(row) == (None, None, None, None)
    assert taken(filled, NOW + USEFUL_FOR) != taken(filled, NOW + USEFUL_FOR)


def test_a_dead_workers_mail_is_taken_by_another_once_its_lease_is_over(filled: Store) -> None:
    dead = taken(filled, NOW, "dead")
    assert dead
    assert taken(filled, NOW + LEASE - timedelta(seconds=1), "b") != dead  # the second mail
    found = taken(filled, NOW + LEASE, "b")

    assert found
    assert (found.id, found.message_id) == (dead.id, dead.message_id)


def test_a_worker_that_comes_back_too_late_may_still_say_that_it_sent(filled: Store) -> None:
    late, other = taken(filled, NOW, "late"), taken(filled, NOW + LEASE, "other")

    assert settled(filled, late, AGAIN, NOW + LEASE) is MailState.WAITING
    assert filled.outbox.all()[0].tries == 0  # the other has it
    assert settled(filled, late, SENT, NOW + LEASE) is MailState.SENT
    assert settled(filled, other, REFUSED, NOW + LEASE) is MailState.SENT


def test_a_worker_whose_clock_is_ahead_of_anothers_keeps_its_mail(filled: Store) -> None:
    """Two machines: the other's clock is ten minutes behind."""
    ahead, found = taken(filled, NOW + timedelta(minutes=10)), taken(filled, NOW)

    assert ahead
    assert found is None or found.id != ahead.id


def test_a_lease_of_a_clock_that_was_ahead_is_none(filled: Store) -> None:
    ahead = taken(filled, NOW + timedelta(days=1))
    found = taken(filled, NOW)

    assert ahead
    assert found
    assert found.id == ahead.id


def test_tries_come_later_and_later_until_a_mail_is_given_up(filled: Store) -> None:
    now, delays = NOW, []
    state = MailState.WAITING
    with filled.writing() as session:
        withdraw_mail(session, "second", NOW)
    while state is MailState.WAITING:
        state = settled(filled, taken(filled, now), AGAIN, now)
        due = filled.outbox.next_due()
        if due:
            delays.append(due - now)
            now = due

    (listed, _) = filled.outbox.all()
    assert state is MailState.EXPIRED
    assert (listed.tries, listed.error, listed.to) == (MOST_TRIES, "451", None)
    assert delays[0] == FIRST_DELAY
    assert delays == sorted(delays)
    assert delays[-1] == LONGEST_DELAY
    assert now - NOW < USEFUL_FOR


def test_a_server_that_fails_costs_no_try_but_no_mail_waits_forever(filled: Store) -> None:
    assert settled(filled, taken(filled, NOW), SERVER, NOW) is MailState.WAITING
    listed = filled.outbox.all()[0]
    assert (listed.tries, listed.error, listed.not_before) == (0, "the mail server hung up", NOW)
    assert settled(filled, taken(filled, NOW + USEFUL_FOR), SERVER, NOW + USEFUL_FOR) is MailState.EXPIRED


def test_mail_for_later_is_not_old_when_its_time_comes(store: Store) -> None:
    day = NOW + timedelta(days=60)
    with store.writing() as session:
        put_mail(session, a_mail(), NOW, day)

    assert settled(store, taken(store, day), AGAIN, day) is MailState.WAITING


def test_what_is_refused_for_good_ends_with_the_reason(filled: Store) -> None:
    assert settled(filled, taken(filled, NOW), REFUSED, NOW) is MailState.REFUSED
    listed = filled.outbox.all()[0]
    assert (listed.error, listed.to) == ("550 5.1.1", None)


def test_mail_that_was_taken_back_while_it_was_sent_stays_taken_back(filled: Store) -> None:
    leased = taken(filled, NOW)
    with filled.writing() as session:
        assert withdraw_mail(session, "petition-confirm 17", NOW)

    assert settled(filled, leased, AGAIN, NOW) is MailState.WITHDRAWN


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ("UPDATE outbox SET content = 'no JSON' WHERE id = 1", MailState.REFUSED),
        ("UPDATE outbox SET language = 'xx' WHERE id = 1", MailState.REFUSED),
        ("UPDATE outbox SET format = 99 WHERE id = 1", MailState.WAITING),
    ],
)
def test_a_mail_that_cannot_be_read_stops_no_other(filled: Store, change: str, state: MailState) -> None:
    with filled.writing() as session:
        session.execute(text(change))

    found = taken(filled, NOW + timedelta(seconds=1))
    assert found
    assert found.id == 2
    assert filled.outbox.all()[0].state is state


def test_no_more_than_so_many_leave_in_a_minute(filled: Store) -> None:
    turns = []
    for seconds in (1, 2, 61):
        with filled.writing() as session:
            turns.append(take(session, f"lease {seconds}", NOW + timedelta(seconds=seconds), 1))

    assert [(turn.mail is not None, turn.must_wait) for turn in turns] == [(True, False), (False, True), (True, False)]
    with filled.writing() as session:
        assert take(session, "none", NOW + timedelta(seconds=62), 1) == Turn()
