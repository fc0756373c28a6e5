"""The register of newspapers: one state, replaced whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from campaign.content.newspapers.files import read_newspapers
from campaign.domain.newspapers.cards import Newspaper
from campaign.storage.newspapers.registers import set_newspapers
from campaign.storage.store import Store
from tests.content.seeds import ROOT
from tests.storage.contents import NOW


def cards() -> tuple[Newspaper, ...]:
    found = read_newspapers(ROOT / "seeds" / "newspapers.yaml")
    assert isinstance(found, tuple), found

    return found


def register(store: Store, found: tuple[Newspaper, ...]) -> bool:
    with store.writing() as session:
        return set_newspapers(session, found, NOW + timedelta(days=1))


def test_before_anything_is_seeded_no_paper_is_known(store: Store) -> None:
    assert store.newspapers.all() == ()
    assert store.newspapers.find("santa-fe-new-mexican-nm") is None


def test_what_ships_comes_back_as_it_was_by_id(store: Store) -> None:
    assert register(store, cards())

    assert store.newspapers.all() == tuple(sorted(cards(), key=lambda card: card.id))
    assert [store.newspapers.find(card.id) for card in cards()] == list(cards())


def test_nothing_is_written_where_nothing_changed(store: Store) -> None:
    assert [register(store, cards()), register(store, cards()), register(store, tuple(reversed(cards())))] == [
        True,
        False,
        False,
    ]


def test_a_change_is_seen_by_a_store_that_has_read_the_old_state(store: Store, database: str) -> None:
    other = Store.open(database)
    register(store, cards())
    before = other.newspapers.all()
    register(store, (replace(cards()[0], name="Another name"), *cards()[1:]))
    after = other.newspapers.find(cards()[0].id)
    other.close()

    assert len(before) == len(cards())
    assert after
    assert after.name == "Another name"


def test_a_paper_taken_out_is_gone(store: Store) -> None:
    register(store, cards())
    register(store, cards()[1:])

    assert store.newspapers.find(cards()[0].id) is None
