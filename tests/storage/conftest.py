"""Every storage test runs on both databases: a SQLite file, and a PostgreSQL of our own that is started for the run."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from campaign.storage.store import Store
from tests.storage.postgres import address_of, running_postgres

_numbers = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a running PostgreSQL. Where it cannot be started the tests fail; nothing is skipped silently."""
    with running_postgres() as server:
        yield address_of(server)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'var' / 'campaign.sqlite3'}"
        return
    server = create_engine(request.getfixturevalue("postgres"), isolation_level="AUTOCOMMIT")
    name = f"campaign_{next(_numbers)}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        yield server.url.set(database=name).render_as_string(hide_password=False)
    finally:
        with server.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        server.dispose()


@pytest.fixture
def empty_store(database: str) -> Iterator[Store]:
    """A store without any table."""
    store = Store.open(database)
    yield store
    store.close()


@pytest.fixture
def store(empty_store: Store) -> Store:
    """A store of the newest shape."""
    empty_store.prepare()
    return empty_store
