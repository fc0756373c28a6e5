"""However often someone asks, an address gets one mail of a kind a day, and few of all kinds."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import event, select
from sqlalchemy.orm import Session

from campaign.domain.mail.addresses import folded
from campaign.domain.mail.confirmations import MOST_TRIES
from campaign.storage.mail.mailings import OF_A_DOMAIN, OF_ALL_KINDS, may_mail, may_try
from campaign.storage.mail.outbox import remove_ended
from campaign.storage.mail.tables import MailCountRow
from campaign.storage.store import Store
from tests.storage.contents import NOW

SECRET = "a secret of the site, long enough to be one"


def asks(store: Store, address: str, kind: str = "petition-confirm", now: datetime = NOW) -> bool:
    with store.writing() as session:
        return may_mail(session, folded(address), kind, now, secret=SECRET)


def test_a_thousand_requests_make_one_mail(store: Store) -> None:
    with store.writing() as session:
        asked = [
            may_mail(session, folded(f"a.d.a+{number}@Example.org"), "petition-confirm", NOW, secret=SECRET)
            for number in range(1000)
        ]

    assert asked == [True] + [False] * 999


def test_another_address_and_another_kind_are_counted_apart(store: Store) -> None:
    assert asks(store, "ada@example.org")
    assert asks(store, "bob@example.org")
    assert asks(store, "ada@example.org", "reminder-confirm")
    assert not asks(store, "ada@example.org", "reminder-confirm")


def test_all_kinds_together_have_a_limit(store: Store) -> None:
    asked = [asks(store, "ada@example.org", f"kind-{number}") for number in range(OF_ALL_KINDS + 2)]

    assert asked == [True] * OF_ALL_KINDS + [False] * 2


def test_a_domain_of_one_owner_gets_no_more_than_so_many_an_hour(store: Store) -> None:
    """Whoever owns it may get the mail to every name in it. At a provider, each is someone else."""
    for domain, most in (("victim.org", OF_A_DOMAIN), ("gmail.com", OF_A_DOMAIN + 5)):
        with store.writing() as session:
            asked = [
                may_mail(session, folded(f"x{number}@{domain}"), "petition-confirm", NOW, secret=SECRET)
                for number in range(OF_A_DOMAIN + 5)
            ]
        assert sum(asked) == most

    last = f"x{OF_A_DOMAIN + 4}@victim.org"
    assert not asks(store, last, now=NOW + timedelta(minutes=59))
    assert asks(store, last, now=NOW + timedelta(hours=1))  # not the day after: nothing was mailed


def test_a_code_is_worth_five_tries_a_day_and_a_new_mail_gives_no_more(store: Store) -> None:
    with store.writing() as session:
        tried = [may_try(session, "one maria", NOW, secret=SECRET) for _ in range(MOST_TRIES + 2)]
        assert asks_in(session)
        later = [may_try(session, "one maria", NOW + timedelta(hours=23), secret=SECRET)]
        day_after = may_try(session, "one maria", NOW + timedelta(days=1), secret=SECRET)
        other = may_try(session, "one ana", NOW, secret=SECRET)

    assert tried == [True] * MOST_TRIES + [False] * 2
    assert (later, day_after, other) == ([False], True, True)


def asks_in(session: Session) -> bool:
    return may_mail(session, folded("ada@example.org"), "petition-confirm", NOW, secret=SECRET)


def test_a_day_later_it_may_be_mailed_again(store: Store) -> None:
    assert asks(store, "ada@example.org")
    assert not asks(store, "ada@example.org", now=NOW + timedelta(hours=23, minutes=59))
    assert asks(store, "ada@example.org", now=NOW + timedelta(days=1))


def test_a_clock_that_was_ahead_shuts_no_one_out(store: Store) -> None:
    assert asks(store, "ada@example.org", now=NOW + timedelta(days=400))
    assert asks(store, "ada@example.org")


def test_no_address_is_stored_where_it_is_counted(store: Store) -> None:
    asks(store, "ada@example.org")
    asks(store, "ada@example.org")
    with store.writing() as session:
        rows = session.scalars(select(MailCountRow)).all()
        counts, shown = sorted(row.mails for row in rows), "".join(row.key for row in rows)

    assert counts == [1, 1, 2]  # its domain, all kinds, this kind
    assert "ada" not in shown
    assert "@" not in shown


def test_counts_are_gone_after_a_day(store: Store) -> None:
    asks(store, "ada@example.org")
    with store.writing() as session:
        remove_ended(session, NOW + timedelta(days=1))

        assert session.scalars(select(MailCountRow)).all() == []


def test_every_request_takes_the_same_steps(store: Store) -> None:
    statements: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *arguments: statements.append(arguments[2]))
    taken = []
    for _ in range(3):
        statements.clear()
        asks(store, "ada@example.org")
        taken.append(list(statements))

    assert taken[0] == taken[1] == taken[2]
    assert len(taken[0]) >= 2
