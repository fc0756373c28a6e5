"""Fingerprints: a near-copy for the same paper is found, one's own earlier version is not, and all goes in time."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select, table, text

from campaign.actions.letters.fingerprints import delete_old_fingerprints, save_fingerprint
from campaign.domain.letters.fingerprints import Traits
from campaign.storage.store import Store

NOVEMBER = datetime(2026, 11, 30, 23, 59, tzinfo=UTC)
DECEMBER = datetime(2026, 12, 31, 23, 59, tzinfo=UTC)
JANUARY = datetime(2027, 1, 1, tzinfo=UTC)
SECRET = "the site's secret"


def a_letter(
    first: int = 0, last: int = 600, *, paper: str = "paper", form: str = "one", campaign: str = "c"
) -> Traits:
    """A letter of so many runs; what two letters share is what their numbers share."""
    return Traits(campaign, paper, frozenset(f"run number {number} said" for number in range(first, last)), form)


def most(store: Store, letter: Traits, now: datetime = NOVEMBER, secret: str = SECRET) -> float:
    return max(store.fingerprints.most_alike(letter, secret, now.date()), default=0.0)


def rows(store: Store, name: str) -> int:
    with store.engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(table(name))) or 0


@pytest.mark.parametrize(
    ("letter", "least", "most_of_all"),
    [
        (a_letter(form="two"), 1.0, 1.0),
        (a_letter(0, 500, form="two"), 1.0, 1.0),
        (a_letter(300, 900, form="two"), 0.35, 0.65),
        (a_letter(480, 1080, form="two"), 0.02, 0.45),
        (a_letter(600, 1200, form="two"), 0.0, 0.0),
        (a_letter(paper="another", form="two"), 0.0, 0.0),
        (a_letter(campaign="another", form="two"), 0.0, 0.0),
        (a_letter(0, 4, form="two"), 0.0, 0.0),
    ],
    ids=[
        "a copy",
        "a piece of it",
        "half of it",
        "a little",
        "nothing",
        "another paper",
        "another campaign",
        "too short",
    ],
)
def test_as_much_is_found_as_is_shared(letter: Traits, least: float, most_of_all: float, store: Store) -> None:
    save_fingerprint(store, a_letter(2000, 2600, form="somebody"), SECRET, NOVEMBER)
    save_fingerprint(store, a_letter(), SECRET, NOVEMBER)

    assert least <= most(store, letter) <= most_of_all


def test_ones_own_earlier_version_is_no_near_copy_and_is_replaced(store: Store) -> None:
    save_fingerprint(store, a_letter(form="mine"), SECRET, NOVEMBER)
    kept = rows(store, "fingerprints")

    assert most(store, a_letter(0, 630, form="mine")) == 0
    save_fingerprint(store, a_letter(form="mine"), SECRET, NOVEMBER)
    assert rows(store, "fingerprints") == kept
    save_fingerprint(store, a_letter(3000, 3600, form="mine"), SECRET, NOVEMBER)
    assert most(store, a_letter(form="two")) == 0
    assert most(store, a_letter(3000, 3600, form="two")) == 1


def test_ones_own_letter_of_last_month_is_no_near_copy(store: Store) -> None:
    save_fingerprint(store, a_letter(form="mine"), SECRET, NOVEMBER)

    assert most(store, a_letter(form="mine"), DECEMBER) == 0
    assert most(store, a_letter(form="two"), DECEMBER) == 1


def test_the_same_letter_by_many_is_remembered_once(store: Store) -> None:
    for number in range(5):
        save_fingerprint(store, a_letter(form=f"writer {number}"), SECRET, NOVEMBER)
    once = rows(store, "fingerprints")
    save_fingerprint(store, a_letter(300, 900, form="another"), SECRET, NOVEMBER)

    with store.engine.connect() as connection:
        assert connection.scalar(text("SELECT letters FROM fingerprint_keys")) == 2
    assert once < rows(store, "fingerprints") < 3 * once


def test_another_secret_finds_nothing(store: Store) -> None:
    """Whoever has the store alone cannot even test a guess."""
    save_fingerprint(store, a_letter(), SECRET, NOVEMBER)

    assert most(store, a_letter(form="two"), secret="guessed") == 0


def test_each_campaign_and_month_has_a_key_of_its_own(store: Store) -> None:
    for campaign, now in [("c", NOVEMBER), ("d", NOVEMBER), ("c", DECEMBER), ("c", DECEMBER)]:
        save_fingerprint(store, a_letter(campaign=campaign), SECRET, now)
    with store.engine.connect() as connection:
        found = connection.execute(text("SELECT campaign, month, key FROM fingerprint_keys")).all()

    assert sorted((row.campaign, row.month) for row in found) == [("c", "2026-11"), ("c", "2026-12"), ("d", "2026-11")]
    assert len({bytes(row.key) for row in found}) == 3


def test_the_last_two_months_are_kept_and_then_key_and_hashes_go_together(store: Store) -> None:
    save_fingerprint(store, a_letter(), SECRET, NOVEMBER)
    save_fingerprint(store, a_letter(1000, 1600), SECRET, DECEMBER)

    assert not delete_old_fingerprints(store, DECEMBER)
    assert (rows(store, "fingerprint_keys"), most(store, a_letter(form="two"), DECEMBER)) == (2, 1)
    assert most(store, a_letter(form="two"), JANUARY) == 0
    assert delete_old_fingerprints(store, JANUARY)
    assert rows(store, "fingerprint_keys") == 1
    assert most(store, a_letter(1000, 1600, form="two"), JANUARY) == 1
    with store.engine.connect() as connection:
        assert not connection.scalar(
            text("SELECT count(*) FROM fingerprints WHERE key_id NOT IN (SELECT id FROM fingerprint_keys)")
        )


def test_the_next_letter_takes_what_is_too_old_with_it(store: Store) -> None:
    save_fingerprint(store, a_letter(), SECRET, NOVEMBER)
    save_fingerprint(store, a_letter(1000, 1600), SECRET, JANUARY)

    assert rows(store, "fingerprint_keys") == 1


def test_a_letter_too_short_leaves_no_hash(store: Store) -> None:
    save_fingerprint(store, a_letter(0, 4), SECRET, NOVEMBER)

    assert rows(store, "fingerprints") == 0


def test_an_old_key_is_gone_from_the_files_bytes(tmp_path: Path) -> None:
    store = Store.open(f"sqlite:///{tmp_path / 'campaign.sqlite3'}")
    store.prepare()
    save_fingerprint(store, a_letter(), SECRET, NOVEMBER)
    with store.engine.connect() as connection:
        key = bytes(connection.scalar(text("SELECT key FROM fingerprint_keys")))

    def holders() -> list[str]:
        return [path.name for path in tmp_path.iterdir() if key in path.read_bytes()]

    assert holders()
    delete_old_fingerprints(store, JANUARY)
    assert holders() == []
    store.close()
