"""Request counters in a small SQLite file, shared by all processes of a machine.

The file is expendable: writes do not wait for the disk, and a damaged file is replaced.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from campaign.storage.errors import Unavailable
from campaign.storage.limits.memory_counts import Count

#: The longest a visitor waits for a counter, in seconds.
_PATIENCE = 0.1
_TABLE = "CREATE TABLE IF NOT EXISTS counts (key TEXT PRIMARY KEY, count INTEGER NOT NULL, ends REAL NOT NULL)"
_COUNT = """INSERT INTO counts VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET
count = CASE WHEN ends <= ? THEN excluded.count ELSE count + excluded.count END,
ends = CASE WHEN ends <= ? THEN excluded.ends ELSE ends END RETURNING count, ends"""
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BESIDE = ("", "-wal", "-shm")
_PRUNE_EVERY = 60.0  # seconds


class FileCounts:
    """A file of counters, with one connection that threads share under a lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None
        self._inode = 0
        self._pruned_at = 0.0
        self._lock = threading.Lock()

    def add(self, key: str, seconds: int, visits: int, now: float) -> Count:
        """Count visits. Raises sqlite3.Error or Unavailable if the file cannot be written within a moment."""
        with self._locked():
            try:
                return self._add(key, seconds, visits, now)
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
                self._remove()
                return self._add(key, seconds, visits, now)

    def problem(self) -> str | None:
        """Return what is wrong with the file; None if it works or does not exist yet. Changes nothing."""
        if not self.path.exists():
            return None
        try:
            with self._locked():
                connection = self._open()
                (result,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("ROLLBACK")
        except (sqlite3.Error, Unavailable) as error:
            return "damaged" if _is_damage(error) else str(error)
        return None if result == "ok" else "damaged"

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    @contextmanager
    def _locked(self) -> Iterator[None]:
        if not self._lock.acquire(timeout=_PATIENCE):
            raise Unavailable("the counters are busy")
        try:
            yield
        except BaseException:
            with suppress(sqlite3.Error):
                self.close()
            raise
        finally:
            self._lock.release()

    def _add(self, key: str, seconds: int, visits: int, now: float) -> Count:
        connection = self._open()
        row = connection.execute(_COUNT, (key, visits, now + seconds, now, now)).fetchone()
        if abs(now - self._pruned_at) > _PRUNE_EVERY:
            connection.execute("DELETE FROM counts WHERE ends <= ?", (now - _PRUNE_EVERY,))
            self._pruned_at = now
        return Count(int(row[0]), float(row[1]))

    def _open(self) -> sqlite3.Connection:
        """Return the connection; reopens it if the file was deleted or replaced."""
        if self._connection is not None and self._inode_now() == self._inode:
            return self._connection
        self.close()
        with suppress(OSError):  # then the next statement reports the error
            self.path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        self._connection = connection
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=OFF", _TABLE):
            connection.execute(statement)
        self._inode = self._inode_now()
        return connection

    def _inode_now(self) -> int:
        try:
            return self.path.stat().st_ino
        except OSError:
            return 0

    def _remove(self) -> None:
        """Delete a damaged file, unless another process already has."""
        inode = self._inode or self._inode_now()
        self.close()
        if self._inode_now() == inode:
            for ending in _BESIDE:
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
        self._inode = 0


def _is_damage(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED
