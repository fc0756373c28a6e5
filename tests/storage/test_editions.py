"""Editions: numbered, immutable, and new only where something changed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Figure
from campaign.storage.canonical_json import digest, from_json, to_json
from campaign.storage.editions import add_edition
from campaign.storage.store import Store
from tests.builders import a_quantity
from tests.content.seeds import ROOT
from tests.storage.contents import NOW, changed, real_content, small_content


def publish(store: Store, content: Content) -> tuple[int, bool]:
    with store.writing() as session:
        return add_edition(session, content, NOW)


def test_what_ships_comes_back_as_it_was(store: Store) -> None:
    publish(store, real_content())

    edition = store.editions.newest(real_content().campaign.slug)

    assert edition
    assert edition.content == real_content()
    assert edition.digest == digest(to_json(real_content(), Content))
    assert str(edition) == "1"
    assert edition.published_on == NOW.date()


def test_the_same_content_keeps_its_number_and_changed_content_gets_the_next(store: Store) -> None:
    numbers = [
        publish(store, content) for content in (real_content(), real_content(), changed(real_content()), real_content())
    ]

    assert numbers == [(1, True), (1, False), (2, True), (3, True)]


def test_the_newest_edition_is_seen_by_a_store_that_has_read_an_older_one(store: Store, database: str) -> None:
    other = Store.open(database)
    publish(store, small_content(number=1))
    before = other.editions.newest("small")
    publish(store, small_content(number=2))
    after = other.editions.newest("small")
    other.close()

    assert before
    assert after
    assert [before.number, after.number] == [1, 2]
    assert after.content == small_content(number=2)


@pytest.mark.parametrize(("hours", "number"), [(-1, 1), (0, 1), (1, 1), (2, 2), (5, 2), (6, 3), (99, 3)])
def test_an_edition_is_found_by_the_time_when_it_was_the_newest(store: Store, hours: int, number: int) -> None:
    for at, later in enumerate((0, 2, 6), 1):
        with store.writing() as session:
            add_edition(session, small_content(number=at), NOW + timedelta(hours=later))
    found = store.editions.published_by("small", NOW + timedelta(hours=hours))

    assert found
    assert found.number == number
    assert store.editions.published_by("nothing", NOW) is None


def test_an_edition_is_understood_once(store: Store) -> None:
    publish(store, small_content())

    assert store.editions.newest("small") is store.editions.newest("small")


def test_campaigns_have_numbers_of_their_own(store: Store) -> None:
    publish(store, small_content("one"))
    publish(store, small_content("two"))
    publish(store, small_content("two", number=1))
    one, two = store.editions.newest("one"), store.editions.newest("two")

    assert store.editions.slugs() == ("one", "two")
    assert one
    assert two
    assert [one.number, two.number] == [1, 2]
    assert store.editions.newest("three") is None


def test_no_row_is_changed_by_a_new_edition(store: Store) -> None:
    publish(store, small_content(number=1))
    before = rows(store)
    publish(store, small_content(number=2))

    assert rows(store)[:1] == before


def rows(store: Store) -> list[tuple[object, ...]]:
    with store.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT * FROM editions ORDER BY id"))]


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        _publish_and_fail(store)

    assert store.editions.slugs() == ()


def _publish_and_fail(store: Store) -> None:
    with store.writing() as session:
        add_edition(session, small_content(), NOW)
        session.flush()
        raise ZeroDivisionError


def test_the_moment_of_publishing_is_no_part_of_the_content(store: Store) -> None:
    publish(store, small_content())
    with store.writing() as session:
        found = add_edition(session, small_content(), NOW + timedelta(days=1))

    assert found == (1, False)


def test_canonical_json_is_sorted_tight_and_plain() -> None:
    written = to_json(real_content(), Content)

    assert written == json.dumps(json.loads(written), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert "ñ" in written
    assert from_json(written, Content) == real_content()


def test_an_edition_from_before_figures_had_periods_is_still_read() -> None:
    quantity = a_quantity(10, "people", "at most", per="month", bound="upper")
    older = json.loads(to_json(quantity, Figure))
    assert (older.pop("per"), older.pop("bound")) == ("month", "upper")

    assert from_json(json.dumps(older), Figure) == a_quantity(10, "people", "at most")  # type: ignore[arg-type]  # a union of classes
    assert from_json(to_json(quantity, Figure), Figure) == quantity  # type: ignore[arg-type]  # a union of classes


def test_the_order_of_maps_does_not_count() -> None:
    content = real_content()
    fact = next(fact for fact in content.facts if len(fact.inferred) > 1)
    turned = replace(fact, inferred=dict(reversed(list(fact.inferred.items()))))
    other = replace(content, facts=tuple(turned if one is fact else one for one in content.facts))

    assert to_json(other, Content) == to_json(content, Content)


def test_a_value_written_another_way_is_the_same_value() -> None:
    """900 and 900.0 are one number to a reader, and to the digest."""
    content = real_content()
    fact = next(fact for fact in content.facts if fact.quantities)
    first = fact.quantities[0]
    same = replace(first, value=first.value.quantize(first.value / first.value / 10))
    other = replace(
        content,
        facts=tuple(
            replace(one, figures=tuple(same if figure is first else figure for figure in one.figures))
            for one in content.facts
        ),
    )

    assert str(same.value) != str(first.value)
    assert to_json(other, Content) == to_json(content, Content)


_PRINT_DIGEST = "from tests.storage.contents import *; from campaign.storage.canonical_json import *; print(digest(to_json(real_content(), Content)))"


@pytest.mark.parametrize("seed", ["0", "1", "4294967295"])
def test_the_digest_is_the_same_in_every_process(seed: str) -> None:
    found = subprocess.run(
        [sys.executable, "-c", _PRINT_DIGEST],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )

    assert found.stdout.strip() == digest(to_json(real_content(), Content))


def test_an_old_edition_can_still_be_read(store: Store) -> None:
    for number in range(7):
        publish(store, small_content(number=number))
    found = [store.editions.find_by_number("small", number) for number in (*range(1, 8), *range(1, 8))]

    assert [edition.content for edition in found if edition] == [
        small_content(number=n) for n in (*range(7), *range(7))
    ]
    assert [edition.number for edition in found if edition] == [*range(1, 8), *range(1, 8)]


def test_only_the_last_few_old_editions_stay_in_memory(store: Store) -> None:
    for number in range(7):
        publish(store, small_content(number=number))
    first = store.editions.find_by_number("small", 1)
    again = store.editions.find_by_number("small", 1)
    for number in range(2, 7):
        store.editions.find_by_number("small", number)

    assert first
    assert again is first
    assert store.editions.find_by_number("small", 1) is not first


@pytest.mark.parametrize("campaign, number", [("small", 0), ("small", 2), ("small", 99_999), ("other", 1)])
def test_an_edition_that_never_was_is_none(store: Store, campaign: str, number: int) -> None:
    publish(store, small_content())

    assert store.editions.find_by_number(campaign, number) is None


def test_times_are_in_utc_whatever_the_zone_of_the_server(store: Store, database: str) -> None:
    evening = NOW.replace(hour=23)
    with store.writing() as session:
        add_edition(session, small_content(number=1), evening)
    if store.engine.dialect.name == "postgresql":
        with store.engine.connect() as connection:
            connection.execute(text(f"ALTER DATABASE \"{store.engine.url.database}\" SET timezone TO 'Asia/Tokyo'"))
            connection.commit()
    other = Store.open(database)
    newest = other.editions.newest("small")
    assert newest
    times = {record.published_at for record in other.editions.records()} | set(
        other.editions.last_changes(newest).values()
    )
    other.close()

    assert newest.published_on == evening.date()
    assert {time.isoformat() for time in times} == {evening.isoformat()}
