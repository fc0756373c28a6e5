"""Engines: SQLite with the settings that make it safe under several threads, or PostgreSQL as it comes."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import StaticPool

#: FULL: what was acknowledged outlives a power cut, for one wait for the disk a commit; NORMAL outlives only a kill.
#: Without `cache_spill` a long transaction is written to the disk before it is committed, and its words stay there even
#: if it never is.
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=2000",
    "secure_delete=ON",
    "cache_spill=OFF",
)


#: A server that does not answer is given up after so many seconds, and one that went silent after so many milliseconds.
_REACHED_SOON = {"connect_timeout": 3, "tcp_user_timeout": 5000}
#: The lock that writers of this program share on a PostgreSQL server; any number that no other program takes.
_WRITERS = 0x63616D70


def open_engine(url: str) -> Engine:
    """An engine for `url`; the folder of a SQLite file is made where it is missing."""
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
    """A connection to a SQLite file; one that only reads where the disk lets nobody write."""
    if path.is_file() and not os.access(path.parent, os.W_OK):
        return _connect_read_only(path)
    return sqlite3.connect(path, check_same_thread=False)


def _connect_read_only(path: Path) -> sqlite3.Connection:
    """SQLite reads a journal where its files are there; without one it has to be told that nobody else writes."""
    journal = path.with_name(f"{path.name}-wal")
    way = "mode=ro" if journal.exists() and journal.stat().st_size else "mode=ro&immutable=1"
    address = f"file:{quote(str(path.absolute()))}?{way}"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _prepare(connection: Any, _: object) -> None:
    """Keep the driver from beginning transactions of its own, as SQLAlchemy's recipe for SQLite asks."""
    connection.isolation_level = None
    (is_only_read,) = connection.execute("PRAGMA query_only").fetchone()
    for pragma in ("busy_timeout=2000",) if is_only_read else _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_postgresql(connection: Any) -> None:
    """One writer at a time, as in SQLite: else two that read the newest number at once would both take the next."""
    options = connection.get_execution_options()
    if options.get("writes", False):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(options.get('patience', 0))}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


def _begin(connection: Any) -> None:
    """Writers take the lock at once: a deferred transaction that reads first fails with "database is locked"."""
    options = connection.get_execution_options()
    if "patience" in options:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={int(options['patience'])}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes", False) else "BEGIN")
