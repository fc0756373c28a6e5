"""Counters of rate limits in a small SQLite file, so that every process of a machine counts the same visits.

Keys are hashes with a key of this process's start, so the file names nobody, and it is emptied as counters run out.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

from limits.storage import Storage

_TABLE = "CREATE TABLE IF NOT EXISTS counts (key TEXT PRIMARY KEY, count INTEGER NOT NULL, ends REAL NOT NULL)"
_COUNT = """INSERT INTO counts VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET
count = CASE WHEN ends <= ? THEN excluded.count ELSE count + excluded.count END,
ends = CASE WHEN ends <= ? THEN excluded.ends ELSE ends END RETURNING count"""


class RateCounts(Storage):
    """A storage of the `limits` library, which has none for SQLite."""

    STORAGE_SCHEME = ["sqlite-file"]

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._path = path
        self._clock = clock
        self._threads = threading.local()

    @property
    def base_exceptions(self) -> type[Exception]:
        """What goes wrong here."""
        return sqlite3.Error

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count a visit; a counter that ran out begins anew."""
        now = self._clock()
        row = self._connection().execute(_COUNT, (key, amount, now + expiry, now, now)).fetchone()
        self._connection().execute("DELETE FROM counts WHERE ends <= ?", (now - 60,))
        return int(row[0])

    def get(self, key: str) -> int:
        """The count so far."""
        query = "SELECT count FROM counts WHERE key = ? AND ends > ?"
        row = self._connection().execute(query, (key, self._clock())).fetchone()
        return int(row[0]) if row else 0

    def get_expiry(self, key: str) -> float:
        """When the counter begins anew, in seconds since 1970."""
        row = self._connection().execute("SELECT ends FROM counts WHERE key = ?", (key,)).fetchone()
        return float(row[0]) if row else self._clock()

    def check(self) -> bool:
        """Whether counting works."""
        return self._connection().execute("SELECT 1").fetchone() is not None

    def reset(self) -> int:
        """Forget every count."""
        return int(self._connection().execute("DELETE FROM counts").rowcount)

    def clear(self, key: str) -> None:
        """Forget one count."""
        self._connection().execute("DELETE FROM counts WHERE key = ?", (key,))

    def _connection(self) -> sqlite3.Connection:
        """One connection for each thread."""
        found: sqlite3.Connection | None = getattr(self._threads, "connection", None)
        if found is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            found = sqlite3.connect(self._path, timeout=5, isolation_level=None)
            found.execute("PRAGMA journal_mode=WAL")
            found.execute("PRAGMA synchronous=OFF")
            found.execute(_TABLE)
            self._threads.connection = found
        return found
