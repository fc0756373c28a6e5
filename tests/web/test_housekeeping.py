"""What a running site does by itself."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from campaign.actions.letters.drafts import save_draft
from campaign.actions.letters.reports import save_report
from campaign.domain.letters.saved_drafts import LIFETIME
from campaign.domain.reports.reports import WAITS
from campaign.storage.store import Store
from campaign.storage.write_queue import WaitLimits
from campaign.web.housekeeping import run_housekeeping
from tests.storage.contents import NOW
from tests.storage.letters.test_drafts import CONTENTS, KEY, rows
from tests.storage.reports.samples import CAMPAIGN, SENT
from tests.storage.reports.samples import KEY as REPORT_KEY


class Closing(threading.Event):
    """A site that is closed after some rounds, between which nobody waits."""

    def __init__(self, rounds: int) -> None:
        super().__init__()
        self.rounds, self.waits = rounds, list[float | None]()

    def wait(self, timeout: float | None = None) -> bool:
        self.waits.append(timeout)
        if len(self.waits) == self.rounds:
            self.set()
        return self.is_set()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(f"sqlite:///{tmp_path / 'campaign.sqlite3'}")
    made.prepare()
    yield made
    made.close()


def test_what_expired_is_deleted_even_if_no_one_saves(store: Store) -> None:
    save_draft(store, KEY, CONTENTS, 0, NOW)
    days = iter(range(100))
    run_housekeeping(store, lambda: NOW + LIFETIME + timedelta(days=next(days)), Closing(3))

    assert rows(store) == 0


def test_a_journal_that_someone_reads_is_emptied_soon_after(store: Store, tmp_path: Path) -> None:
    save_report(store, REPORT_KEY, CAMPAIGN, SENT, NOW)
    journal, closed = tmp_path / "campaign.sqlite3-wal", Closing(1)
    with closing(sqlite3.connect(tmp_path / "campaign.sqlite3")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM reports").fetchall()
        run_housekeeping(store, lambda: NOW, closed)
        held = journal.stat().st_size
    run_housekeeping(store, lambda: NOW, Closing(1))

    assert (closed.waits, held > 0, journal.stat().st_size) == ([15.0], True, 0)


def test_reports_that_wait_too_long_are_deleted_while_drafts_are_too(store: Store) -> None:
    """Each has its own reading of the clock, so that neither takes the other's."""
    save_draft(store, KEY, CONTENTS, 0, NOW)
    save_report(store, REPORT_KEY, CAMPAIGN, SENT, NOW)
    days = iter(range(100))
    run_housekeeping(store, lambda: NOW + WAITS + timedelta(days=next(days)), Closing(3))

    assert rows(store) == 0
    assert store.reports.of(CAMPAIGN) == ()


def test_a_store_that_cannot_be_written_is_tried_again_soon(store: Store, tmp_path: Path) -> None:
    store.wait_at_most(WaitLimits(0.01))
    closing_site = Closing(2)
    with closing(sqlite3.connect(tmp_path / "campaign.sqlite3", isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        run_housekeeping(store, lambda: NOW, closing_site)
    in_trouble, well = closing_site.waits[0], Closing(1)
    run_housekeeping(store, lambda: NOW, well)

    assert in_trouble is not None
    assert well.waits[0] is not None
    assert in_trouble < well.waits[0]
    assert store.writes.last_error is None
