"""Database engines: SQLite with settings that are safe under threads, or PostgreSQL with its defaults."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import StaticPool

#: FULL: a commit survives a power failure, at the cost of one disk sync; NORMAL survives only a killed process. With
#: `cache_spill`, a long transaction would write pages to disk before it commits, and they would stay there after a
#: rollback.
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=2000",
    "secure_delete=ON",
    "cache_spill=OFF",
)


#: Connection timeout in seconds, and the timeout in milliseconds after which a silent server is given up.
_REACHED_SOON = {"connect_timeout": 3, "tcp_user_timeout": 5000}
#: The advisory lock that writers share on a PostgreSQL server; an arbitrary number that no other program uses.
_WRITERS = 0x63616D70


def open_engine(url: str) -> Engine:
    """Return an engine for `url`; creates the folder of a SQLite file if it is missing."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        engine = create_engine(url, pool_pre_ping=True, connect_args=_REACHED_SOON)
        event.listen(engine, "begin", _begin_postgresql)
        return engine
    if parsed.database in (None, "", ":memory:"):
        engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    else:
        path = Path(str(parsed.database))
        path.parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(url, creator=lambda: connect_sqlite(path))
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def connect_sqlite(path: Path) -> sqlite3.Connection:
    """Return a connection to a SQLite file; read-only where the disk cannot be written."""
    if path.is_file() and not os.access(path.parent, os.W_OK):
        return _connect_read_only(path)
    return sqlite3.connect(path, check_same_thread=False)


def _connect_read_only(path: Path) -> sqlite3.Connection:
    """Open a file read-only. SQLite reads the journal if its files exist; without one it must be told that nobody
    writes."""
    journal = path.with_name(f"{path.name}-wal")
    way = "mode=ro" if journal.exists() and journal.stat().st_size else "mode=ro&immutable=1"
    address = f"file:{quote(str(path.absolute()))}?{way}"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _prepare(connection: Any, _: object) -> None:
    """Turn off the driver's implicit transactions, as SQLAlchemy's documentation recommends for SQLite."""
    connection.isolation_level = None
    (is_only_read,) = connection.execute("PRAGMA query_only").fetchone()
    for pragma in ("busy_timeout=2000",) if is_only_read else _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_postgresql(connection: Any) -> None:
    """Allow one writer at a time, as SQLite does. Otherwise two writers could both take the next edition number."""
    options = connection.get_execution_options()
    if options.get("writes", False):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(options.get('patience', 0))}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


def _begin(connection: Any) -> None:
    """Take the write lock when a transaction begins. A deferred one that reads first fails: "database is locked"."""
    options = connection.get_execution_options()
    if "patience" in options:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={int(options['patience'])}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes", False) else "BEGIN")
