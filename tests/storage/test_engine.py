"""Many writers at once, and readers beside them."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from campaign.storage.editions import add_edition
from campaign.storage.pdf_cache import add_pdf
from campaign.storage.store import Store
from tests.storage.contents import NOW, small_content

THREADS = 8
TRANSACTIONS = 40


def in_threads(work: object) -> None:
    """Run `work(thread)` in eight threads that begin together; the first failure is raised."""
    start = threading.Barrier(THREADS)

    def run(thread: int) -> None:
        start.wait()
        for number in range(TRANSACTIONS):
            work(thread, number)  # type: ignore[operator]  # a function of two numbers

    with ThreadPoolExecutor(THREADS) as pool:
        for future in [pool.submit(run, thread) for thread in range(THREADS)]:
            future.result()


def test_no_transaction_fails_though_each_reads_before_it_writes(store: Store) -> None:
    """The next number is read and then taken; none is given twice and none is lost."""

    def publish(thread: int, number: int) -> None:
        with store.writing() as session:
            add_edition(session, small_content(number=thread * TRANSACTIONS + number), NOW)

    in_threads(publish)

    with store.engine.connect() as connection:
        numbers = [row.number for row in connection.execute(text("SELECT number FROM editions ORDER BY number"))]
    assert numbers == list(range(1, THREADS * TRANSACTIONS + 1))


def test_the_same_render_kept_by_all_at_once_is_there_once(store: Store) -> None:
    def keep(thread: int, number: int) -> None:
        with store.writing() as session:
            add_pdf(session, f"key-{number % 4}", b"%PDF", NOW)

    in_threads(keep)

    with store.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM renders")).scalar() == 4


def test_stores_of_other_processes_may_write_too(database: str, store: Store) -> None:
    """Each thread has a store of its own, as each process would."""
    stores = [Store.open(database) for _ in range(THREADS)]

    def publish(thread: int, number: int) -> None:
        with stores[thread].writing() as session:
            add_edition(session, small_content(f"campaign-{thread}", number), NOW)

    in_threads(publish)
    for other in stores:
        other.close()

    assert [store.editions.newest(f"campaign-{thread}").number for thread in range(THREADS)] == [TRANSACTIONS] * THREADS  # type: ignore[union-attr]  # all are there


def test_a_reader_is_not_held_up_by_a_writer_and_sees_nothing_unfinished(store: Store) -> None:
    with store.writing() as session:
        add_edition(session, small_content(number=1), NOW)

    with store.writing() as session:
        add_edition(session, small_content(number=2), NOW)
        session.flush()
        with ThreadPoolExecutor(1) as pool:
            seen = pool.submit(store.editions.newest, "small").result(timeout=2)
        assert seen
        assert seen.number == 1

    after = store.editions.newest("small")
    assert after
    assert after.number == 2


def test_a_reader_among_writers_always_finds_a_whole_edition(store: Store) -> None:
    with store.writing() as session:
        add_edition(session, small_content(), NOW)
    done = threading.Event()
    read: list[int] = []

    def look() -> None:
        while not done.is_set():
            edition = store.editions.newest("small")
            assert edition
            read.append(edition.number)

    with ThreadPoolExecutor(2) as pool:
        looking = [pool.submit(look) for _ in range(2)]
        for number in range(1, TRANSACTIONS):
            with store.writing() as session:
                add_edition(session, small_content(number=number), NOW)
        done.set()
        for future in looking:
            future.result()

    assert max(read) <= TRANSACTIONS
    assert read


def test_a_sqlite_file_is_kept_as_the_readme_says(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "in" / "campaign.sqlite3"
    store = Store.open(f"sqlite:///{path}")
    store.prepare()
    with store.engine.connect() as connection:
        modes = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    store.close()

    assert path.is_file()
    assert modes == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_store_in_memory_is_one_store_for_all_threads(url: str) -> None:
    store = Store.open(url)
    store.prepare()
    with store.writing() as session:
        add_edition(session, small_content(), NOW)
    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(store.editions.newest, "small").result()
    store.close()

    assert found
    assert found.number == 1
