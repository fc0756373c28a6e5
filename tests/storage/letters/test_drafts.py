"""Saved drafts: only their key opens them, they end by themselves, and what is deleted is in no byte."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from campaign.actions.letters.drafts import DraftGone, EditConflict, delete_draft, delete_expired_drafts, save_draft
from campaign.domain.letters.saved_drafts import LIFETIME, Contents
from campaign.storage.letters.sealing import key_hash, seal, unseal
from campaign.storage.notes import SECOND_LOOK
from campaign.storage.store import Store
from tests.content.seeds import ROOT
from tests.storage.contents import NOW

KEY, OTHER = "K" * 22, "O" * 22
CANARY = "Quetzalcanary"
CONTENTS = Contents(
    "years", "short-reply", (("part-opening", f"A {CANARY}, «ñ»,\r\n\0 and more."), ("fact", "a"), ("fact", "b"))
)
CHANGED = replace(CONTENTS, fields=(("text", f"All of it, {CANARY}."),))
_MOMENT = timedelta(seconds=1)


def test_what_was_saved_comes_back_to_the_holder_of_the_key_alone(store: Store) -> None:
    saved = save_draft(store, KEY, CONTENTS, 0, NOW)
    found = store.drafts.find(KEY, NOW)

    assert found == saved
    assert (saved.contents, saved.version, saved.saved_at, saved.ends_at) == (CONTENTS, 1, NOW, NOW + LIFETIME)
    assert store.drafts.find(OTHER, NOW) is None


def test_neither_text_nor_key_is_in_the_store_in_clear(store: Store) -> None:
    save_draft(store, KEY, CONTENTS, 0, NOW)
    with store.engine.connect() as connection:
        [row] = connection.execute(text("SELECT * FROM drafts")).all()
    kept = b" ".join(value if isinstance(value, bytes) else str(value).encode() for value in map(_plain, row))

    assert key_hash(KEY).encode() in kept
    for word in (CANARY, KEY, "years", "short-reply", "part-opening"):
        assert word.encode() not in kept


def _plain(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value


@pytest.mark.parametrize(
    "change", ["another key", "another row", "another version", "a flipped bit", "cut off", "empty"]
)
def test_what_was_sealed_opens_in_no_other_way(change: str) -> None:
    sealed = seal(CANARY, KEY, "row 1")
    spoilt = {"a flipped bit": bytes([*sealed[:-1], sealed[-1] ^ 1]), "cut off": sealed[:20], "empty": b""}
    about = {"another row": "raw 1", "another version": "row 2"}.get(change, "row 1")

    assert unseal(sealed, KEY, "row 1") == CANARY
    assert unseal(spoilt.get(change, sealed), OTHER if change == "another key" else KEY, about) is None


def test_the_same_text_is_sealed_another_way_each_time() -> None:
    assert seal(CANARY, KEY, "row 1") != seal(CANARY, KEY, "row 1")


def test_each_change_is_a_new_version_with_another_thirty_days(store: Store) -> None:
    save_draft(store, KEY, CONTENTS, 0, NOW)
    later = NOW + timedelta(days=20)
    saved = save_draft(store, KEY, CHANGED, 1, later)

    assert (saved.version, saved.ends_at) == (2, later + LIFETIME)
    assert store.drafts.find(KEY, NOW + timedelta(days=45)) == saved


def test_a_second_tab_learns_what_the_first_one_saved_and_changes_nothing(store: Store) -> None:
    save_draft(store, KEY, CONTENTS, 0, NOW)
    first = save_draft(store, KEY, CHANGED, 1, NOW)
    mine = replace(CONTENTS, fields=(("text", "Mine."),))
    with pytest.raises(EditConflict) as told:
        save_draft(store, KEY, mine, 1, NOW)
    still = store.drafts.find(KEY, NOW)
    chosen = save_draft(store, KEY, mine, told.value.saved.version, NOW)

    assert told.value.saved == still == first
    assert (chosen.contents, chosen.version) == (mine, 3)


def test_a_button_pressed_twice_saves_once(store: Store) -> None:
    first = save_draft(store, KEY, CONTENTS, 0, NOW)
    again = save_draft(store, KEY, CONTENTS, 0, NOW + _MOMENT)

    assert again.version == first.version == 1
    assert rows(store) == 1


def test_a_first_save_never_writes_over_what_is_there(store: Store) -> None:
    save_draft(store, KEY, CONTENTS, 0, NOW)

    with pytest.raises(EditConflict):
        save_draft(store, KEY, CHANGED, 0, NOW)


def test_what_was_deleted_is_not_brought_back_by_a_tab_that_is_still_open(store: Store) -> None:
    save_draft(store, KEY, CONTENTS, 0, NOW)
    was_there = delete_draft(store, KEY, NOW)
    with pytest.raises(DraftGone):
        save_draft(store, KEY, CHANGED, 1, NOW)

    assert was_there
    assert not delete_draft(store, KEY, NOW)
    assert rows(store) == 0


def test_a_draft_ends_to_the_second_even_before_it_is_taken_away(store: Store) -> None:
    save_draft(store, KEY, CONTENTS, 0, NOW)

    assert store.drafts.find(KEY, NOW + LIFETIME - _MOMENT)
    assert store.drafts.find(KEY, NOW + LIFETIME) is None
    assert rows(store) == 1


@pytest.mark.parametrize("write", ["save", "delete", "tidy"])
def test_any_write_takes_away_what_has_ended(store: Store, write: str) -> None:
    save_draft(store, KEY, CONTENTS, 0, NOW)
    save_draft(store, OTHER, CONTENTS, 0, NOW + timedelta(days=2))
    delete_expired_drafts(store, NOW + LIFETIME)
    end = NOW + LIFETIME + SECOND_LOOK
    match write:
        case "save":
            save_draft(store, "N" * 22, CONTENTS, 0, end)
        case "delete":
            delete_draft(store, "N" * 22, end)
        case _:
            assert delete_expired_drafts(store, end) == 1
            assert delete_expired_drafts(store, end) == 0

    assert store.drafts.find(OTHER, end)
    assert rows(store) == (2 if write == "save" else 1)


@pytest.mark.parametrize("wrong", [timedelta(days=31), timedelta(days=-2), timedelta(days=-400)])
def test_a_clock_that_is_wrong_once_takes_nothing_away_for_good(store: Store, wrong: timedelta) -> None:
    delete_expired_drafts(store, NOW)
    save_draft(store, KEY, CONTENTS, 0, NOW)
    delete_expired_drafts(store, NOW + wrong)
    meanwhile = store.drafts.find(KEY, NOW + timedelta(days=31))
    delete_draft(store, OTHER, NOW + wrong + timedelta(hours=20))
    delete_expired_drafts(store, NOW + timedelta(hours=1))

    assert meanwhile is None
    assert store.drafts.find(KEY, NOW + timedelta(hours=1))


def test_what_has_ended_is_gone_two_days_later_where_the_site_looks_every_hour(store: Store) -> None:
    save_draft(store, KEY, CONTENTS, 0, NOW)
    for hours in range(0, 24 * 32 + 1):
        delete_expired_drafts(store, NOW + timedelta(hours=hours))

    assert rows(store) == 0


def rows(store: Store) -> int:
    with store.engine.connect() as connection:
        return int(connection.scalar(text("SELECT count(*) FROM drafts")) or 0)


@pytest.fixture
def on_disk(tmp_path: Path) -> Iterator[Store]:
    """A SQLite store whose bytes can be looked at."""
    store = Store.open(f"sqlite:///{tmp_path / 'campaign.sqlite3'}")
    store.prepare()
    yield store
    store.close()


def sealed_bytes(folder: Path) -> bytes:
    with closing(sqlite3.connect(folder / "campaign.sqlite3")) as store:
        [(sealed,)] = store.execute("SELECT sealed FROM drafts").fetchall()
    return bytes(sealed)


def all_bytes(folder: Path) -> bytes:
    return b"\0".join(path.read_bytes() for path in sorted(folder.iterdir()))


@pytest.mark.parametrize("length", [10, 3_000, 100_000], ids=["in a cell", "over a page", "over many pages"])
@pytest.mark.parametrize("way", ["deleted", "ended"])
def test_what_is_deleted_is_in_no_byte_of_any_file(on_disk: Store, tmp_path: Path, length: int, way: str) -> None:
    """Not sealed either, nor the hash of its key; versions that were saved over are gone as well."""
    large = replace(CONTENTS, fields=(("text", CANARY * (length // len(CANARY) + 1)),))
    save_draft(on_disk, KEY, large, 0, NOW)
    first = sealed_bytes(tmp_path)
    save_draft(on_disk, KEY, replace(large, fields=(*large.fields, ("aside", "x"))), 1, NOW)
    second = sealed_bytes(tmp_path)
    pieces = [sealed[at : at + 16] for sealed in (first, second) for at in (0, len(sealed) // 2, len(sealed) - 16)]
    before = all_bytes(tmp_path)
    if way == "deleted":
        delete_draft(on_disk, KEY, NOW)
    else:
        delete_expired_drafts(on_disk, NOW + LIFETIME)
        delete_expired_drafts(on_disk, NOW + LIFETIME + SECOND_LOOK)
    after = all_bytes(tmp_path)

    assert all(piece in before for piece in (*pieces[3:], key_hash(KEY).encode()))
    assert [piece for piece in (*pieces, key_hash(KEY).encode(), CANARY.encode(), KEY.encode()) if piece in after] == []
    assert (tmp_path / "campaign.sqlite3-wal").stat().st_size == 0


def test_a_copy_of_the_store_reveals_nothing_of_a_draft(on_disk: Store, tmp_path: Path) -> None:
    save_draft(on_disk, KEY, CONTENTS, 0, NOW)
    on_disk.back_up(tmp_path / "copy")
    copy = Store.open(f"sqlite:///{tmp_path / 'copy'}")
    found = copy.drafts.find(KEY, NOW)
    copy.close()

    assert CANARY.encode() not in (tmp_path / "copy").read_bytes()
    assert KEY.encode() not in (tmp_path / "copy").read_bytes()
    assert found
    assert found.contents == CONTENTS


_SAVE_FOREVER = """
import sys
from dataclasses import replace
from campaign.actions.letters.drafts import save_draft
from campaign.storage.store import Store
from tests.storage.letters.test_drafts import CONTENTS, KEY, NOW
store = Store.open(sys.argv[1])
for number in range(100_000):
    save_draft(store, KEY, replace(CONTENTS, fields=(("text", f"{number} " * 200),)), number, NOW)
    print(number + 1, flush=True)
"""


def test_a_confirmed_save_survives_a_kill(on_disk: Store, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'campaign.sqlite3'}"
    saver = subprocess.Popen(
        [sys.executable, "-c", _SAVE_FOREVER, address], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert saver.stdout
    for _ in range(40):
        saver.stdout.readline()
    os.kill(saver.pid, signal.SIGKILL)
    told = [int(line) for line in saver.communicate()[0].split()]
    last = told[-1] if told else 40
    found = on_disk.drafts.find(KEY, NOW)

    assert found
    assert found.version in (last, last + 1)
    assert found.contents.fields == (("text", f"{found.version - 1} " * 200),)
