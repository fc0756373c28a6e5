"""What is put into the outbox with something else is there with it or not at all, goes once, and leaves nothing."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import text

from campaign.domain.mail.deliveries import KEPT, USEFUL_FOR, MailState
from campaign.domain.mail.mails import Mail
from campaign.storage.mail.outbox import (
    put_mail,
    remove_ended,
    remove_mail,
    remove_mails_to,
    withdraw_by_link,
    withdraw_mail,
)
from campaign.storage.store import Store
from tests.domain.mail.samples import ADA, LINK_KEY, a_mail
from tests.storage.contents import NOW


def put(store: Store, *mails: Mail) -> list[bool]:
    with store.writing() as session:
        return [put_mail(session, mail, NOW) for mail in mails]


def states(store: Store) -> list[MailState]:
    return [mail.state for mail in store.outbox.all()]


def test_a_mail_waits_with_its_address_masked_unless_asked_for(store: Store) -> None:
    assert put(store, a_mail()) == [True]

    (listed,), (whole,) = store.outbox.all(), store.outbox.all(whole=True)
    assert (listed.to, whole.to) == ("a•••@e•••.org", ADA)
    assert (listed.kind, listed.language, listed.state, listed.tries) == ("petition-confirm", "en", "waiting", 0)
    assert store.outbox.overdue(NOW) == (1, NOW)
    assert store.outbox.overdue(NOW - timedelta(seconds=1)) == (0, None)


def test_under_one_key_a_mail_is_put_once(store: Store) -> None:
    assert put(store, a_mail(), a_mail(subject="Again"), a_mail(key="other")) == [True, False, True]


def test_what_is_rolled_back_puts_no_mail(store: Store) -> None:
    with suppress(RuntimeError), store.writing() as session:
        put_mail(session, a_mail(), NOW)
        raise RuntimeError

    assert store.outbox.all() == ()


@pytest.mark.parametrize("how", ["key", "link"])
def test_a_mail_that_is_taken_back_leaves_nothing_and_never_goes(store: Store, how: str) -> None:
    put(store, a_mail(link=LINK_KEY), a_mail(key="other", to="bob@example.org"))
    with store.writing() as session:
        taken = {
            "key": lambda: withdraw_mail(session, "petition-confirm 17", NOW),
            "link": lambda: withdraw_by_link(session, LINK_KEY, NOW),
        }[how]()

    assert taken
    assert states(store) == [MailState.WITHDRAWN, MailState.WAITING]
    assert store.outbox.all(whole=True)[0].to is None
    assert put(store, a_mail()) == [False]


def test_the_record_of_a_mail_that_ended_tells_no_time_of_day(store: Store) -> None:
    """A signature has a day and no time; next to a mail server's log a time would be an address."""
    later = NOW.replace(hour=17, minute=12, second=9, microsecond=7)
    with store.writing() as session:
        put_mail(session, a_mail(), later)
        withdraw_mail(session, "petition-confirm 17", later)
        columns = session.execute(text("SELECT created_at, due_at, not_before, ended_on FROM outbox")).one()

    assert not any("17" in str(value).partition(" ")[2] for value in columns)
    assert all(str(value).startswith(str(NOW.date())) for value in columns)


def test_nothing_is_taken_back_where_nothing_waits(store: Store) -> None:
    with store.writing() as session:
        assert not withdraw_mail(session, "petition-confirm 17", NOW)
        assert not withdraw_by_link(session, LINK_KEY, NOW)


def test_a_mail_can_be_deleted_by_its_number(store: Store) -> None:
    put(store, a_mail())
    (listed,) = store.outbox.all()
    with store.writing() as session:
        assert remove_mail(session, listed.id)
        assert not remove_mail(session, listed.id)

    assert store.outbox.all() == ()


def test_all_mail_to_an_address_can_be_deleted(store: Store) -> None:
    put(store, a_mail(), a_mail(key="second"), a_mail(key="other", to="bob@example.org"))
    with store.writing() as session:
        assert remove_mails_to(session, ADA) == 2

    assert [mail.to for mail in store.outbox.all(whole=True)] == ["bob@example.org"]


def test_what_is_left_of_a_mail_goes_after_a_month_and_a_mail_that_waited_in_vain_too(store: Store) -> None:
    put(store, a_mail(), a_mail(key="never leaves"))
    with store.writing() as session:
        withdraw_mail(session, "petition-confirm 17", NOW)
    kept = []
    for later in (timedelta(0), USEFUL_FOR, USEFUL_FOR + timedelta(days=2), KEPT, KEPT + timedelta(days=2)):
        with store.writing() as session:
            remove_ended(session, NOW + later)
        kept.append(len(store.outbox.all()))

    assert kept == [2, 2, 1, 1, 0]
