"""Mail leaves the outbox: each mail once, whoever sends it, and whatever the server does meanwhile."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from campaign.actions.outbox import Mailer, MailRules
from campaign.actions.unsubscribing import unsubscribe
from campaign.domain.mail.deliveries import Delivery, MailState, Verdict
from campaign.outside.ending import Ending
from campaign.outside.mail_server import MailServer, server_address
from campaign.outside.wakeups import Wakeups
from campaign.outside.worker import Worker
from campaign.rendering.mail.messages import Sender
from campaign.storage.mail.outbox import put_mail
from campaign.storage.store import Store
from campaign.storage.write_queue import WaitLimits
from tests.domain.mail.samples import LINK_KEY, a_mail
from tests.outside.mail_servers import Mailbox, closed_port, mail_server
from tests.storage.contents import NOW

RULES = MailRules(Sender("letters@example.org", "Friends"), None, 100_000)


@dataclass
class Carrier:
    """Carries nothing, and answers as it is told: by default, that it went."""

    answers: dict[str, Delivery] = field(default_factory=dict)
    got: list[str] = field(default_factory=list)
    fails: Delivery | None = None
    on_send: Callable[[], None] = lambda: None

    def ready(self) -> Delivery | None:
        return self.fails

    def send(self, message: bytes, sender: str, to: str) -> Delivery:
        self.on_send()
        self.got.append(to)
        return self.answers.get(to.split("@")[0], Delivery(Verdict.SENT))

    def close(self) -> None:
        pass


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(f"sqlite:///{tmp_path / 'campaign.sqlite3'}")
    made.prepare()
    yield made
    made.close()


def put(store: Store, *names: str, now: datetime = NOW) -> None:
    with store.writing() as session:
        for name in names:
            put_mail(session, a_mail(key=name, to=f"{name}@example.org"), now)


def a_mailer(store: Store, carrier: Carrier | MailServer, rules: MailRules = RULES, **others: object) -> Mailer:
    whole = {"clock": lambda: NOW, "wait": lambda _: False, "tell": lambda _: None, **others}
    return Mailer(store, carrier, rules, **whole)  # type: ignore[arg-type]  # by name


@contextmanager
def real(mailbox: Mailbox) -> Iterator[MailServer]:
    with mail_server(mailbox) as port:
        server = MailServer(server_address(f"smtp://127.0.0.1:{port}"), "example.org", seconds=5)
        yield server
        server.close()


def test_a_real_server_gets_each_mail_once_and_what_it_refuses_ends_or_waits(store: Store) -> None:
    mailbox = Mailbox()
    lines: list[str] = []
    put(store, "ada", "gone", "full", "bob")
    with real(mailbox) as server:
        sent = a_mailer(store, server, tell=lines.append).send_all()
        again = a_mailer(store, server).send_all()

    assert mailbox.recipients == ["ada@example.org", "bob@example.org"]
    assert sent.states == {MailState.SENT: 2, MailState.REFUSED: 1, MailState.WAITING: 1}
    assert not again.states
    assert lines == ["mail 2 (petition-confirm) was refused for good: 550 5.1.1 (no such mailbox)"]
    assert [mail.state for mail in store.outbox.all()] == ["sent", "refused", "waiting", "sent"]


def test_no_byte_of_a_sent_mail_is_left_in_the_store(store: Store) -> None:
    put(store, "canary-of-mail")
    a_mailer(store, Carrier()).send_all()
    folder = store.file.parent if store.file else None

    assert folder
    assert [file.name for file in folder.iterdir() if b"canary-of-mail" in file.read_bytes()] == []


def test_a_server_out_of_reach_ends_the_round_at_once_and_blames_no_mail(store: Store) -> None:
    put(store, "ada", "bob")
    server = MailServer(server_address(f"smtp://127.0.0.1:{closed_port()}"), "example.org", seconds=1)
    sent = a_mailer(store, server).send_all()

    assert sent.problem == "the mail server refused the connection"
    assert [(mail.tries, mail.error) for mail in store.outbox.all()] == [(0, sent.problem), (0, "")]
    assert a_mailer(store, Carrier()).send_all().states == {MailState.SENT: 2}


def test_a_worker_asked_to_end_ends_between_two_mails(store: Store) -> None:
    ends = Ending()
    put(store, "ada", "bob", "eve")
    carrier = Carrier(on_send=ends.set)
    a_mailer(store, carrier, wait=ends.wait).send_all()

    assert carrier.got == ["ada@example.org"]
    assert [mail.state for mail in store.outbox.all()] == ["sent", "waiting", "waiting"]


def test_in_test_mode_the_operator_gets_all_and_no_one_else_anything(store: Store) -> None:
    mailbox = Mailbox()
    put(store, "ada", "bob")
    with real(mailbox) as server:
        a_mailer(store, server, replace(RULES, test_to="operator@example.org")).send_all()

    assert mailbox.recipients == ["operator@example.org"] * 2
    assert not any(b"ada@example.org" in message or b"bob@example.org" in message for _, message in mailbox.got)


def test_a_mail_that_left_is_settled_later_where_the_store_failed(store: Store) -> None:
    """The server took it; then the store is held by another program for longer than the mailer waits."""
    put(store, "ada")
    carrier = Carrier()
    mailer = a_mailer(store, carrier)
    with store.engine.connect() as holder:

        def hold() -> None:
            holder.exec_driver_sql("COMMIT")
            holder.exec_driver_sql("BEGIN IMMEDIATE")

        holder.exec_driver_sql("SELECT 1")
        carrier.on_send = hold
        store.wait_at_most(WaitLimits(0.2))
        with pytest.raises(Exception, match="locked"):
            mailer.send_all()
        holder.exec_driver_sql("COMMIT")
        holder.exec_driver_sql("BEGIN")
    mailer.send_all()

    assert carrier.got == ["ada@example.org"]
    assert [mail.state for mail in store.outbox.all()] == [MailState.SENT]


def test_refusals_that_speak_of_the_site_keep_the_mail_and_end_the_round_at_the_third(store: Store) -> None:
    """A wrong SPF record on the first day: no one's mail is lost, and the other mail is not even tried."""
    put(store, "ada", "bob", "eve", "dan")
    refused = Delivery(Verdict.AGAIN, "550 5.7.26", is_site=True)
    carrier = Carrier(dict.fromkeys(("ada", "bob", "eve", "dan"), refused))
    now = [NOW]
    mailer = a_mailer(store, carrier, clock=lambda: now[0])
    first = mailer.send_all()

    assert (first.problem, first.states) == ("550 5.7.26", {MailState.WAITING: 3})
    assert len(carrier.got) == 3
    carrier.answers.clear()
    now[0] += timedelta(hours=1)
    assert mailer.send_all().states == {MailState.SENT: 4}


def test_refusals_between_mails_that_leave_end_no_round(store: Store) -> None:
    put(store, "spam1", "ada", "spam2", "bob", "spam3", "eve")
    refused = Delivery(Verdict.AGAIN, "554 5.7.1", is_site=True)
    sent = a_mailer(store, Carrier({f"spam{number}": refused for number in (1, 2, 3)})).send_all()

    assert (sent.problem, sent.states) == (None, {MailState.SENT: 3, MailState.WAITING: 3})


def test_a_mail_that_breaks_the_program_stops_no_other_and_is_kept(store: Store) -> None:
    def breaks() -> None:
        if not carrier.got:
            carrier.got.append("broken")
            raise KeyError("canary of a text")

    put(store, "ada", "bob")
    carrier = Carrier(on_send=breaks)
    sent = a_mailer(store, carrier).send_all()

    assert sent.states == {MailState.WAITING: 1, MailState.SENT: 1}
    assert [mail.error for mail in store.outbox.all()] == ["this program cannot send it: KeyError", ""]


def test_mail_leaves_although_what_is_due_cannot_be_written_and_it_is_told_once(store: Store, tmp_path: Path) -> None:
    def breaks() -> None:
        raise KeyError("canary of a text")

    put(store, "ada")
    lines: list[str] = []
    bell, carrier = Wakeups(tmp_path / "wakeups.sqlite3"), Carrier()
    worker = Worker(a_mailer(store, carrier), bell, Ending(), lines.append, breaks)
    problems = [worker._send(), worker._send()]
    bell.close()

    assert problems == [None, None]
    assert carrier.got == ["ada@example.org"]
    assert lines == ["not all mail that is due could be written: KeyError"]


def journal(store: Store) -> bytes:
    assert store.file
    file = store.file.with_name(f"{store.file.name}-wal")
    return file.read_bytes() if file.exists() else b""


def test_the_journal_is_emptied_while_mail_leaves(store: Store) -> None:
    """A long queue: nothing of what left a minute ago is in the journal, though the queue has not run dry."""
    put(store, "canary", "bob", "eve", "dan")
    now, seen = [NOW], []

    def passes() -> None:
        seen.append(b"canary@example.org" in journal(store))
        now[0] += timedelta(seconds=50)

    a_mailer(store, Carrier(on_send=passes), clock=lambda: now[0]).send_all()

    assert seen == [True, True, True, False]


def test_a_journal_that_someone_reads_is_emptied_in_the_next_round(store: Store) -> None:
    put(store, "canary")
    mailer = a_mailer(store, Carrier())
    with closing(sqlite3.connect(str(store.file))) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM outbox").fetchall()
        mailer.send_all()
        held = b"canary@example.org" in journal(store)
    mailer.send_all()

    assert held
    assert b"canary@example.org" not in journal(store)


def test_who_unsubscribes_gets_nothing_that_still_waits(store: Store) -> None:
    with store.writing() as session:
        link = f"https://example.org/unsubscribe/{LINK_KEY}"
        put_mail(session, a_mail(link=LINK_KEY, unsubscribe=link), NOW, NOW + timedelta(days=3))
    unsubscribe(store, LINK_KEY, NOW)
    unsubscribe(store, LINK_KEY, NOW)
    carrier = Carrier()
    a_mailer(store, carrier, clock=lambda: NOW + timedelta(days=4)).send_all()

    assert carrier.got == []


def test_a_bell_wakes_the_worker_and_a_set_event_ends_it(store: Store, tmp_path: Path) -> None:
    ends, sent = Ending(), threading.Event()
    bell = Wakeups(tmp_path / "wakeups.sqlite3")
    worker = Worker(a_mailer(store, Carrier(on_send=sent.set), wait=ends.wait), bell, ends, lambda _: None)
    thread = threading.Thread(target=worker.run)
    thread.start()
    put(store, "ada")
    bell.ring()
    bell.ring()
    woken = sent.wait(60)
    ends.set()
    thread.join(60)
    bell.close()

    assert woken
    assert not thread.is_alive()


def test_a_bell_that_cannot_be_rung_loses_nothing(tmp_path: Path) -> None:
    bell = Wakeups(tmp_path / "no such folder" / "wakeups.sqlite3")
    bell.ring()
    bell.wait(0.01, Ending())
    bell.close()


def test_a_worker_tells_once_what_fails_and_that_it_works_again(store: Store, tmp_path: Path) -> None:
    ends = Ending()
    lines: list[str] = []
    put(store, "ada")
    carrier = Carrier(fails=Delivery(Verdict.AGAIN, "the mail server hung up", is_server=True))
    bell = Wakeups(tmp_path / "wakeups.sqlite3")
    worker = Worker(a_mailer(store, carrier), bell, ends, lines.append)
    ends.set()  # no pause
    worker._rest(worker._send())
    worker._rest(worker._send())
    carrier.fails = None
    worker._rest(worker._send())
    bell.close()

    assert lines == ["the mail server hung up", "mail leaves again"]
    assert carrier.got == ["ada@example.org"]
