"""Each step of the store's shape, forwards and back, with data in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CursorResult, func, inspect, literal_column, select, table, text

from campaign.storage import migrate
from campaign.storage.editions import add_edition
from campaign.storage.newspapers.registers import set_newspapers
from campaign.storage.pdf_cache import add_pdf
from campaign.storage.store import Store
from campaign.storage.tables import Base
from tests.content.seeds import ROOT
from tests.storage.contents import NOW, small_content

REVISIONS = [
    revision.revision
    for revision in reversed(list(ScriptDirectory(str(ROOT / "campaign" / "storage" / "migrations")).walk_revisions()))
]
#: A row for each table, in the columns that it has had since the revision that made it.
ROWS = {
    "editions": "INSERT INTO editions (campaign, number, digest, content, published_at) "
    "VALUES ('años', 1, 'd', '{\"ñ\": \"«x»\"}', '2026-11-21 12:00:00')",
    "registers": "INSERT INTO registers (name, digest, content, changed_at) VALUES ('newspapers', 'd', '[]', '2026-11-21 12:00:00')",
    "fingerprint_keys": "INSERT INTO fingerprint_keys (id, campaign, month, key, letters) VALUES (1, 'años', '2026-11', 'k', 1)",
    "fingerprints": "INSERT INTO fingerprints (key_id, hash, letter) VALUES (1, -9223372036854775808, 7)",
    "inbox": "INSERT INTO inbox (kind, about, text, received_at) VALUES ('correction', 'paper', '«ñ»', '2026-11-21 12:00:00')",
    "drafts": "INSERT INTO drafts (hash, version, sealed, saved_at, ends_at) "
    "VALUES ('h', 1, 'sealed', '2026-11-21 12:00:00', '2026-12-21 12:00:00')",
    "notes": "INSERT INTO notes (name, value) VALUES ('ñ', '«x»')",
    "officials": "INSERT INTO officials (kind, body, format, digest, content, changed_at) "
    "VALUES ('roster', 'años', 1, 'd', '{\"ñ\": \"«x»\"}', '2026-11-21 12:00:00')",
    "papers": "INSERT INTO papers (id, name, city, state, language, changed_at) VALUES ('el-ñ-nm', 'El Ñ', '', 'NM', 'es', '2026-11-21 12:00:00')",
    "photographs": "INSERT INTO photographs (campaign, id, content) VALUES ('años', 'ñ', '{}')",
    "photo_files": "INSERT INTO photo_files (campaign, digest, photograph, data) VALUES ('años', 'd', 'ñ', 'jpeg')",
    "reports": "INSERT INTO reports (hash, campaign, outcome, newspaper, headline, sentence, shown_as, may_show, for_offices, "
    "decision, received_on, changed_on, version, was_approved) VALUES ('h', 'años', 'published', 'El Ñ', '«x»', '', 'M. C.', true, false, 'waiting', "
    "'2026-11-21', '2026-11-21', 1, false)",
    "disclosures": "INSERT INTO disclosures (kind, campaign, rows, at) VALUES ('reports', 'años', 2, '2026-11-21 12:00:00')",
    "call_counts": "INSERT INTO call_counts (campaign, day, body, outcome, calls) VALUES ('años', '2026-11-21', 'council', 'reached', 1)",
    "outbox": "INSERT INTO outbox (key_hash, kind, language, state, recipient, content, format, created_at, due_at, not_before, priority, tries, error) "
    "VALUES ('k', 'ñ', 'es', 'waiting', 'a@example.org', '{\"ñ\": \"«x»\"}', 1, '2026-11-21 12:00:00', '2026-11-21 12:00:00', '2026-11-21 12:00:00', 0, 0, '')",
    "mail_counts": "INSERT INTO mail_counts (key, mails, ends_at) VALUES ('k', 1, '2026-11-22 12:00:00')",
    "releases": "INSERT INTO releases (campaign, id, digest, decision, decided_at) VALUES ('años', 'ñ', 'd', 'approved', '2026-11-21 12:00:00')",
    "endorsers": "INSERT INTO endorsers (hash, campaign, mark, kind, name, description, place, consent_by, consent_on, consent_to, decision, "
    "received_on, changed_on, version) VALUES ('h', 'años', 'm', 'group', 'Ñ', '{}', '', 'Ana', '2026-11-21', 'name', 'waiting', '2026-11-21', "
    "'2026-11-21', 1)",
    "logos": "INSERT INTO logos (campaign, digest, data) VALUES ('años', 'd', 'png')",
    "withdrawn_endorsers": "INSERT INTO withdrawn_endorsers (campaign, mark, withdrawn_on) VALUES ('años', 'm', '2026-11-21')",
    "events": "INSERT INTO events (campaign, event, digest, appointment, sequence, changed_at, ends_at, decision) "
    "VALUES ('años', 'ñ', 'd', 'a', 1, '2026-11-21 12:00:00', '2026-12-21 12:00:00', 'none')",
    "attendees": "INSERT INTO attendees (campaign, event, hash, nonce, name, email, language, attendance, asked_at, heard_of) "
    "VALUES ('años', 'ñ', 'h', 'n', 'Ñ', 'n@example.org', 'es', 'pending', '2026-11-21 12:00:00', 0)",
    "reminders": "INSERT INTO reminders (campaign, hash, nonce, newspaper, email, language, due_on, asked_on, confirmed) "
    "VALUES ('años', 'h', 'n', 'El Ñ', 'n@example.org', 'es', '2026-11-28', '2026-11-21', false)",
    "petition_versions": "INSERT INTO petition_versions (campaign, version, text, since, confirmed) "
    "VALUES ('años', 'v', '{\"ñ\": \"«x»\"}', '2026-11-21', 1)",
    "petition_packets": "INSERT INTO petition_packets (campaign, made_on, signatures, names, digest, delivered_to) "
    "VALUES ('años', '2026-11-21', 1, 0, 'd', '')",
    "signatures": "INSERT INTO signatures (campaign, version, status, identity, hash, name, postal_code, country, region, "
    "shows_name, gives_name, language, showing, signed_on, sheet) VALUES ('años', 'v', 'confirmed', 'i', 'h', 'María', '87102', 'US', "
    "'NM', true, false, 'es', 'waiting', '2026-11-21', '')",
    "renders": "INSERT INTO renders (key, pdf, made_at) VALUES ('k', '%PDF', '2026-11-21 12:00:00')",
}


def tables(store: Store) -> set[str]:
    return set(inspect(store.engine).get_table_names()) - {"alembic_version"}


def fill(store: Store) -> None:
    """Put a row into each table that has none."""
    for name in sorted(tables(store)):  # keys come before what they are keys of
        with store.writing() as session:
            if not session.scalar(select(func.count()).select_from(table(name))):
                session.execute(text(ROWS[name]))


Rows = list[dict[str, object]]


def contents(store: Store) -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    with store.engine.connect() as connection:
        for name in sorted(tables(store)):
            rows: CursorResult[Any] = connection.execute(select(literal_column("*")).select_from(table(name)))
            found[name] = [dict(row._mapping) for row in rows]
    return found


def of_then(rows: Rows, before: Rows) -> Rows:
    """Rows in the columns that they had before a step added others."""
    return [{key: row[key] for key in old} for row, old in zip(rows, before, strict=True)]


def steps() -> Iterator[tuple[str, str]]:
    yield from zip(["base", *REVISIONS], REVISIONS, strict=False)


@pytest.mark.parametrize(("older", "newer"), list(steps()))
def test_a_step_forwards_keeps_what_is_there_and_a_step_back_too(older: str, newer: str, empty_store: Store) -> None:
    migrate.upgrade(empty_store.engine, older) if older != "base" else None
    fill(empty_store)
    before = contents(empty_store)

    migrate.upgrade(empty_store.engine, newer)
    fill(empty_store)
    between = contents(empty_store)
    migrate.downgrade(empty_store.engine, older)
    after = contents(empty_store)

    assert {name: of_then(rows, before[name]) for name, rows in between.items() if name in before} == before
    assert after == before


def test_all_the_way_up_down_and_up_again(empty_store: Store) -> None:
    for _ in range(2):
        migrate.upgrade(empty_store.engine)
        fill(empty_store)
        assert empty_store.is_ready
        assert tables(empty_store) == set(Base.metadata.tables)

        migrate.downgrade(empty_store.engine, "base")
        assert not empty_store.is_ready
        assert tables(empty_store) == set()


def test_models_and_migrations_agree(store: Store) -> None:
    with store.engine.connect() as connection:
        differences = compare_metadata(
            MigrationContext.configure(connection, opts={"compare_type": True}), Base.metadata
        )

    assert differences == []


def test_editions_of_before_keep_their_text_and_are_of_the_first_format(empty_store: Store) -> None:
    migrate.upgrade(empty_store.engine, "0006")
    fill(empty_store)
    migrate.upgrade(empty_store.engine, "0007")

    assert [row["format"] for row in contents(empty_store)["editions"]] == [1]


def test_preparing_twice_changes_nothing(store: Store) -> None:
    with store.writing() as session:
        add_edition(session, small_content(), NOW)
        set_newspapers(session, (), NOW)
        add_pdf(session, "k", b"%PDF", NOW)
    before = contents(store)
    store.prepare()

    assert contents(store) == before
    assert store.is_ready


@pytest.mark.parametrize("revision", REVISIONS[:-1])
def test_an_older_shape_is_not_ready(revision: str, empty_store: Store) -> None:
    migrate.upgrade(empty_store.engine, revision)

    assert not empty_store.is_ready


def test_an_empty_database_is_not_ready_and_is_left_empty(empty_store: Store) -> None:
    assert not empty_store.is_ready
    assert inspect(empty_store.engine).get_table_names() == []


def test_a_step_that_fails_leaves_the_shape_as_it_was(empty_store: Store) -> None:
    """Both databases change their shape inside a transaction."""
    migrate.upgrade(empty_store.engine, REVISIONS[0])
    with empty_store.writing() as session:
        session.execute(text("CREATE TABLE renders (in_the_way INTEGER)"))

    with pytest.raises(Exception, match="already exists"):
        migrate.upgrade(empty_store.engine)

    assert tables(empty_store) == {"editions", "registers", "renders"}
    assert not empty_store.is_ready


def test_every_revision_follows_the_one_before() -> None:
    assert [f"{number:04}" for number in range(1, len(REVISIONS) + 1)] == REVISIONS
    assert migrate.newest() == REVISIONS[-1]
