"""A copy of the store, made while others write."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from campaign.storage.editions import add_edition
from campaign.storage.store import Store
from tests.storage.contents import NOW, real_content, small_content


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Store:
    store = Store.open(f"sqlite:///{tmp_path / 'campaign.sqlite3'}")
    store.prepare()
    return store


def test_a_copy_holds_what_the_store_held(sqlite_store: Store, tmp_path: Path) -> None:
    with sqlite_store.writing() as session:
        add_edition(session, real_content(), NOW)
    sqlite_store.back_up(tmp_path / "copy.sqlite3")
    sqlite_store.close()

    copy = Store.open(f"sqlite:///{tmp_path / 'copy.sqlite3'}")
    edition = copy.editions.newest(real_content().campaign.slug)
    ready = copy.is_ready
    copy.close()

    assert ready
    assert edition
    assert edition.content == real_content()


def test_a_copy_made_among_writers_is_whole(sqlite_store: Store, tmp_path: Path) -> None:
    done = threading.Event()

    def write() -> None:
        number = 0
        while not done.is_set():
            number += 1
            with sqlite_store.writing() as session:
                add_edition(session, small_content(number=number), NOW)

    writer = threading.Thread(target=write)
    writer.start()
    for number in range(5):
        sqlite_store.back_up(tmp_path / f"copy-{number}.sqlite3")
    done.set()
    writer.join()
    sqlite_store.close()

    for number in range(5):
        copy = sqlite3.connect(tmp_path / f"copy-{number}.sqlite3")
        checked = copy.execute("PRAGMA integrity_check").fetchone()[0]
        numbers = [row[0] for row in copy.execute("SELECT number FROM editions ORDER BY number")]
        copy.close()
        assert checked == "ok"
        assert numbers == list(range(1, len(numbers) + 1))


def test_a_file_that_is_there_is_not_written_over(sqlite_store: Store, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_text("mine", encoding="utf-8")

    with pytest.raises(Exception, match=r"already exists|not a database"):
        sqlite_store.back_up(there)
    sqlite_store.close()

    assert there.read_text(encoding="utf-8") == "mine"


def test_postgresql_has_a_way_of_its_own(postgres: str, tmp_path: Path) -> None:
    store = Store.open(postgres)

    with pytest.raises(NotImplementedError, match="pg_dump"):
        store.back_up(tmp_path / "copy")
    store.close()

    assert list(tmp_path.iterdir()) == []
