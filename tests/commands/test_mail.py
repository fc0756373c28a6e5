"""`campaign work --once` and `campaign outbox`, as an operator runs them."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta

from campaign.storage.mail.outbox import put_mail
from campaign.storage.store import Store
from tests.commands.running import Program, assert_refused
from tests.domain.mail.samples import ADA, a_mail
from tests.outside.mail_servers import Mailbox, closed_port, mail_server

SOME_TIME_AGO = datetime(2026, 11, 1, 12, tzinfo=UTC)


def put(program: Program, *names: str) -> None:
    with closing(Store.open(f"sqlite:///{program.var / 'campaign.sqlite3'}")) as store, store.writing() as session:
        for name in names:
            put_mail(session, a_mail(key=name, to=f"{name}@example.org"), datetime.now(UTC))


def settings(port: int) -> dict[str, str]:
    return {"MAIL_SERVER": f"smtp://127.0.0.1:{port}", "MAIL_FROM": "letters@example.org"}


def test_what_waits_is_listed_masked_and_whole_only_if_asked_for(empty: Program) -> None:
    put(empty, "ada")
    table, masked, whole = (
        empty.run("outbox", "list", *options)
        for options in ([], ["--format", "json"], ["--format", "json", "--addresses"])
    )

    assert "petition-confirm" in table.out
    assert "ada@" not in table.out + masked.out
    assert masked.json[0]["to"] == "a•••@e•••.org"
    assert whole.json[0] | {"created_at": "", "not_before": ""} == {
        "id": 1,
        "kind": "petition-confirm",
        "language": "en",
        "state": "waiting",
        "to": "ada@example.org",
        "created_at": "",
        "not_before": "",
        "tries": 0,
        "error": None,
        "ended_on": None,
    }
    with closing(Store.open(f"sqlite:///{empty.var / 'campaign.sqlite3'}")) as store:
        assert [(each.kind, each.rows) for each in store.reports.disclosures()] == [("outbox list", 1)]


def test_work_once_sends_what_is_due_and_ends(empty: Program) -> None:
    mailbox = Mailbox()
    put(empty, "ada", "gone", "full")
    with mail_server(mailbox) as port:
        first, second = empty.run("work", "--once", **settings(port)), empty.run("work", "--once", **settings(port))

    assert (first.code, first.out) == (0, "sent: 1, to be tried again: 1, refused: 1\n")
    assert first.err == "mail 2 (petition-confirm) was refused for good: 550 5.1.1 (no such mailbox)\n"
    assert (second.code, second.out) == (0, "nothing to send\n")
    assert mailbox.recipients == ["ada@example.org"]


def test_work_once_says_that_the_server_is_out_of_reach(empty: Program) -> None:
    put(empty, "ada")
    ran = empty.run("work", "--once", **settings(closed_port()))

    assert (ran.code, ran.err) == (1, "the mail server refused the connection\n")


def test_without_a_server_nothing_is_sent(empty: Program) -> None:
    assert_refused(empty.run("work", "--once"), "MAIL_SERVER", "MAIL_FROM")


def test_a_password_is_nowhere_in_what_is_printed(empty: Program) -> None:
    put(empty, "ada")
    server = f"smtp://ada:canary-word@127.0.0.1:{closed_port()}"
    ran = [
        empty.run(*command, MAIL_SERVER=server, MAIL_FROM="letters@example.org")
        for command in (["work", "--once"], ["outbox", "list"], ["settings"], ["doctor"])
    ]

    assert not any("canary-word" in each.out + each.err for each in ran)


def test_a_test_mail_goes_to_the_operator(empty: Program) -> None:
    mailbox = Mailbox()
    assert empty.run("outbox", "test", "ada@example.org").code == 0
    with mail_server(mailbox) as port:
        ran = empty.run("work", "--once", **settings(port))

    assert ran.out == "sent: 1\n"
    assert mailbox.recipients == ["ada@example.org"]
    assert_refused(empty.run("outbox", "test", "no address"), "no email address")


def test_a_mail_can_be_forgotten_by_its_number(empty: Program) -> None:
    put(empty, "ada")

    assert empty.run("forget", "mail", "1").code == 0
    assert json.loads(empty.run("outbox", "list", "--format", "json").out) == []
    assert ADA not in empty.run("outbox", "list", "--addresses").out


def test_doctor_says_what_should_have_left_and_since_when_and_what_did_not_arrive(empty: Program) -> None:
    mailbox = Mailbox()
    put(empty, "gone")
    with mail_server(mailbox) as port:
        empty.run("work", "--once", **settings(port))
    with closing(Store.open(f"sqlite:///{empty.var / 'campaign.sqlite3'}")) as store, store.writing() as session:
        put_mail(session, a_mail(), SOME_TIME_AGO)
        put_mail(session, a_mail(key="for later"), SOME_TIME_AGO, datetime.now(UTC) + timedelta(days=1))
    lines = empty.run("doctor").lines

    assert "note: mail that should have left: 1, since 2026-11-01 12:00 UTC: is `campaign work` running?" in lines
    assert (
        "note: mail of the last 30 days that was refused at once or given up: 1; `campaign outbox list` says why"
        in lines
    )
