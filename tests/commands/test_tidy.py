"""`campaign tidy`, and the commands that tidy by the way."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from campaign.actions.letters.drafts import delete_expired_drafts, save_draft
from campaign.domain.letters.saved_drafts import LIFETIME, Contents
from campaign.storage.letters.drafts import put_draft
from campaign.storage.store import Store
from tests.commands.running import Program, assert_refused
from tests.storage.contents import NOW
from tests.storage.letters.test_drafts import rows

OLD, NEW = "O" * 22, "N" * 22


@pytest.fixture
def with_drafts(empty: Program) -> Program:
    """A store with a draft of long ago and one that lasts for ages."""
    with closing(Store.open(f"sqlite:///{empty.var / 'campaign.sqlite3'}")) as store:
        save_draft(store, NEW, Contents("c", "t", ()), 0, NOW + timedelta(days=36500))
        with store.writing() as session:
            put_draft(session, OLD, Contents("c", "t", ()), 1, NOW - LIFETIME * 100)
        delete_expired_drafts(store, NOW - LIFETIME * 50)  # a first look at the clock, long ago as well
    return empty


def kept(program: Program) -> int:
    with closing(Store.open(f"sqlite:///{program.var / 'campaign.sqlite3'}")) as store:
        return rows(store)


def test_tidy_lets_go_of_what_has_ended_and_says_how_much(with_drafts: Program) -> None:
    assert kept(with_drafts) == 2
    first, second = with_drafts.run("tidy"), with_drafts.run("tidy")

    assert (first.code, first.out.splitlines()[:2]) == (0, ["expired drafts deleted: 1", "expired reports deleted: 0"])
    assert (second.code, second.out.splitlines()[0]) == (0, "expired drafts deleted: 0")
    assert "signatures deleted or made anonymous: 0" in first.out
    assert "ended mail deleted: 0" in first.out
    assert kept(with_drafts) == 1


def test_seed_tidies_by_the_way(with_drafts: Program, folder: Path) -> None:
    assert with_drafts.run("seed", folder).code == 0
    assert kept(with_drafts) == 1


def test_without_a_store_there_is_nothing_to_tidy(bare: Program) -> None:
    assert_refused(bare.run("tidy"), "campaign init")
