"""Papers from lists: rows beside the register, which neither takes from the other."""

from __future__ import annotations

from dataclasses import replace

from campaign.actions.import_newspapers import import_newspapers
from campaign.actions.seed import seed_newspapers
from campaign.domain.language import Both
from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.newspapers.imports import Fate, Incoming
from campaign.storage.store import Store
from tests.storage.contents import NOW
from tests.storage.newspapers.test_registers import cards

PLAIN = Newspaper("mesa-herald-nm", "«Mesa Hérald»", "", "NM", "en", county="Luna County", website="http://example.org")
RULED = Newspaper(
    "el-sol-tx",
    "El Sol",
    "El Paso",
    "TX",
    "es",
    letters=Rules(max_words=200),
    source_url="https://example.org",
    notes=Both("A note.", "Una nota."),
    aliases=("El Viejo Sol",),
)


def take_in(store: Store, *given: Newspaper) -> list[Fate]:
    outcomes = import_newspapers(store, [Incoming(n, card) for n, card in enumerate(given)], lambda _, __: (), NOW)
    return [outcome.fate for outcome in outcomes]


def test_papers_come_back_as_they_went_in(store: Store) -> None:
    assert take_in(store, PLAIN, RULED) == [Fate.NEW, Fate.NEW]

    assert store.newspapers.all() == (RULED, PLAIN)
    assert store.newspapers.find("mesa-herald-nm") == PLAIN


def test_the_same_papers_again_write_nothing(store: Store) -> None:
    take_in(store, PLAIN, RULED)
    before = store.newspapers.register()

    assert take_in(store, PLAIN, RULED) == [Fate.UNCHANGED, Fate.UNCHANGED]
    assert store.newspapers.register() is before


def test_seeding_takes_no_imported_paper_away_and_importing_no_card(store: Store) -> None:
    take_in(store, PLAIN)
    seed_newspapers(store, cards(), NOW)
    seeded = cards()[0]
    take_in(store, replace(seeded, letters=Rules(), oped=Rules(), county="Luna County", website="http://example.org/x"))
    seed_newspapers(store, cards()[1:], NOW)
    seed_newspapers(store, cards(), NOW)

    assert store.newspapers.find(PLAIN.id) == PLAIN
    assert store.newspapers.find(seeded.id) == replace(seeded, county="Luna County", website="http://example.org/x")
    assert len(store.newspapers.all()) == len(cards()) + 1


def test_a_change_is_seen_by_a_store_that_has_read_the_old_state(store: Store, database: str) -> None:
    other = Store.open(database)
    take_in(store, PLAIN)
    before = other.newspapers.all()
    take_in(store, replace(PLAIN, county="Lea County", id="x"), RULED)
    after = other.newspapers.register()
    other.close()

    assert before == (PLAIN,)
    assert [card.id for card in after.index.find("sol")] == ["el-sol-tx"]
    assert after.with_card == (RULED,)


def test_many_papers_are_written_at_once(store: Store) -> None:
    many = [replace(PLAIN, id=f"paper-{n}-nm", name=f"Paper {n}") for n in range(1201)]

    assert set(take_in(store, *many)) == {Fate.NEW}
    assert len(store.newspapers.all()) == 1201
