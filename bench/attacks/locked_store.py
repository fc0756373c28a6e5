"""Another program holds the store's write lock for good while many try to save."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from bench.attacks.target import Target, benchmark_address


def run(target: Target) -> Iterator[int]:
    """Save from many addresses, twelve at once; each must get a 503 with its letter."""
    sample = [*target.drafts.sample(), ("do", "save:new")]
    saves = [target.form(sample, address=benchmark_address()) for _ in range(200)]
    file = target.place.services.store.file
    if file is None:
        raise RuntimeError("the store of the bench is a SQLite file")
    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        yield from target.sent(saves, connections=12)
        holder.execute("ROLLBACK")
    yield from target.sent(saves[:1], connections=1)
