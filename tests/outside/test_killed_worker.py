"""A worker that is asked to end finishes its mail; one that is killed leaves it to the next, which may send it again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from campaign.domain.mail.deliveries import LEASE
from campaign.storage.mail.outbox import put_mail
from campaign.storage.store import Store
from tests.content.seeds import ROOT
from tests.domain.mail.samples import a_mail
from tests.outside.mail_servers import Mailbox, mail_server
from tests.outside.test_worker import a_mailer, real

pytestmark = pytest.mark.slow


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store in which two mails wait."""
    made = Store.open(f"sqlite:///{tmp_path / 'campaign.sqlite3'}")
    made.prepare()
    with made.writing() as session:
        for name in ("ada", "bob"):
            put_mail(session, a_mail(key=name, to=f"{name}@example.org"), datetime.now(UTC))
    yield made
    made.close()


def ended_by(sign: signal.Signals, store: Store, mailbox: Mailbox) -> int:
    """Start a worker, send it a signal while the server has its first mail and has not said so, and return its exit code."""
    assert store.file
    mailbox.seconds = 1.0
    with mail_server(mailbox) as port:
        environment = {
            "PATH": os.environ["PATH"],
            "VAR_DIR": str(store.file.parent),
            "MAIL_SERVER": f"smtp://127.0.0.1:{port}",
            "MAIL_FROM": "letters@example.org",
        }
        with subprocess.Popen([sys.executable, "-m", "campaign", "work"], cwd=ROOT, env=environment) as worker:
            assert mailbox.took.wait(60)
            worker.send_signal(sign)
            return worker.wait(60)


def test_a_worker_that_is_asked_to_end_ends_after_its_mail(store: Store) -> None:
    mailbox = Mailbox()

    assert ended_by(signal.SIGTERM, store, mailbox) == 0
    assert mailbox.recipients == ["ada@example.org"]
    assert [mail.state for mail in store.outbox.all()] == ["sent", "waiting"]


def test_a_killed_workers_mail_goes_again_and_can_be_told_from_a_new_one(store: Store) -> None:
    mailbox = Mailbox()
    assert ended_by(signal.SIGKILL, store, mailbox) == -signal.SIGKILL
    mailbox.seconds = 0
    with real(mailbox) as server:
        for later in (timedelta(0), LEASE):
            a_mailer(store, server, clock=lambda later=later: datetime.now(UTC) + later).send_all()

    assert mailbox.recipients == ["ada@example.org", "bob@example.org", "ada@example.org"]
    ids = [message_from_bytes(message)["Message-ID"] for _, message in mailbox.got]
    assert ids[0] == ids[2] != ids[1]
    assert [mail.state for mail in store.outbox.all()] == ["sent", "sent"]
