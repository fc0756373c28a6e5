"""Request counters in PostgreSQL, shared by all nodes.

The table is unlogged, and commits do not wait for the disk: a server crash loses the counts and nothing else.
"""

from __future__ import annotations

from sqlalchemy import Engine, create_engine, text

from campaign.storage.errors import STORE_ERRORS, error_line
from campaign.storage.limits.memory_counts import Count

_TABLE = text(
    "CREATE UNLOGGED TABLE IF NOT EXISTS rate_counts "
    "(key text PRIMARY KEY, count integer NOT NULL, ends double precision NOT NULL)"
)
_COUNT = text(
    """INSERT INTO rate_counts AS c VALUES (:key, :visits, :ends) ON CONFLICT (key) DO UPDATE SET
count = CASE WHEN c.ends <= :now THEN excluded.count ELSE c.count + excluded.count END,
ends = CASE WHEN c.ends <= :now THEN excluded.ends ELSE c.ends END RETURNING c.count AS visits, c.ends"""
)
_PRUNE = text("DELETE FROM rate_counts WHERE ends <= :ended")
_PRUNE_EVERY = 60.0  # seconds
#: The longest a visitor waits for a counter; libpq accepts whole seconds for connecting, and at least two.
_OPTIONS = {
    "connect_timeout": 2,
    "options": "-c lock_timeout=100 -c statement_timeout=500 -c synchronous_commit=off",
    "application_name": "campaign limits",
}


class PostgresqlCounts:
    """Counters in the store's database, on connections of their own."""

    def __init__(self, url: str) -> None:
        self._engine: Engine = create_engine(
            url, isolation_level="AUTOCOMMIT", pool_size=4, max_overflow=0, pool_timeout=0.1, connect_args=_OPTIONS
        )
        self._is_made = False
        self._pruned_at = 0.0

    def add(self, key: str, seconds: int, visits: int, now: float) -> Count:
        """Count visits. Raises one of STORE_ERRORS if the database does not answer within a moment."""
        with self._engine.connect() as connection:
            if not self._is_made:
                connection.execute(_TABLE)
                self._is_made = True
            row = connection.execute(_COUNT, {"key": key, "visits": visits, "ends": now + seconds, "now": now}).one()
            if abs(now - self._pruned_at) > _PRUNE_EVERY:
                connection.execute(_PRUNE, {"ended": now - _PRUNE_EVERY})
                self._pruned_at = now
        return Count(row.visits, row.ends)

    def problem(self) -> str | None:
        """Return why the counters cannot be written; None if they can."""
        try:
            with self._engine.connect() as connection:
                connection.execute(_TABLE)
                connection.execute(_PRUNE, {"ended": 0.0})
        except STORE_ERRORS as error:
            return error_line(error)
        return None

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()
