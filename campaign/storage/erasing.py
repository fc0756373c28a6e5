"""What is deleted is gone from the file's bytes, not only from the tables."""

from __future__ import annotations

from sqlalchemy import Engine


def settle(engine: Engine) -> None:
    """Empty SQLite's journal, which still holds what was deleted; in the file `secure_delete` has blotted it out.

    Where somebody is reading just then, the journal is emptied with the next change.
    """
    if engine.dialect.name == "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
