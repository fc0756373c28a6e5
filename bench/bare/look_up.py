"""A table of newspapers with an index on their names, and a lookup."""

import sqlite3
from collections.abc import Iterable
from typing import Any


def table_of(names: Iterable[str]) -> sqlite3.Connection:
    """Return the newspapers in an in-memory table."""
    table = sqlite3.connect(":memory:")
    table.execute("CREATE TABLE papers (id INTEGER PRIMARY KEY, name TEXT)")
    table.executemany("INSERT INTO papers (name) VALUES (?)", ((name,) for name in names))
    table.execute("CREATE INDEX papers_by_name ON papers (name)")
    return table


def look_up(table: sqlite3.Connection, name: str) -> list[Any]:
    """Return every newspaper with exactly this name."""
    return table.execute("SELECT id, name FROM papers WHERE name = ?", (name,)).fetchall()
