"""The store: what can be read from it, and the one way to write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from campaign.storage import migrate
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.editions import Editions
from campaign.storage.engine import open_engine
from campaign.storage.errors import STORE_ERRORS, error_line, is_outage
from campaign.storage.inbox import Inbox
from campaign.storage.letters.drafts import Drafts
from campaign.storage.letters.fingerprints import Fingerprints
from campaign.storage.newspapers.registers import Newspapers
from campaign.storage.notes import Notes
from campaign.storage.pdf_cache import PdfCache
from campaign.storage.write_queue import WaitLimits, WriteQueue

#: For so many seconds after a failed read, what is known already has to do.
_READ_PAUSE = 1.0
#: A look waits this long for other writers, in seconds.
_LOOK_SECONDS = 2.0


class Store:
    """All that is kept. Reads go straight to `editions`, `newspapers` and their like; changes through `writing`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.reads = CircuitBreaker("the store cannot be read", "the store can be read again", _READ_PAUSE)
        self.writes = CircuitBreaker("the store cannot be written", "the store can be written again", 0.0)
        self._write_queue = WriteQueue()
        self.editions = Editions(engine, self.reads)
        self.newspapers = Newspapers(engine, self.reads)
        self.pdf_cache = PdfCache(engine, self.reads)
        self.notes = Notes(engine)
        self.inbox = Inbox(engine)
        self.fingerprints = Fingerprints(engine, self.reads)
        self.drafts = Drafts(engine, self.reads)

    @classmethod
    def open(cls, url: str) -> Store:
        """The store at a database address; nothing is made or changed yet, but the folder of a SQLite file."""
        try:
            return cls(open_engine(url))
        except ValueError:  # its message may hold a piece of the password
            raise ArgumentError("DATABASE_URL cannot be read; write / : @ in a password as %2F %3A %40") from None
        except ImportError as error:
            raise ArgumentError(f"DATABASE_URL needs the package {error.name}, which is not installed") from None

    @property
    def file(self) -> Path | None:
        """The file of a SQLite store; None where it is in memory or on a server."""
        url = self.engine.url
        in_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
        return Path(str(url.database)) if in_file else None

    def wait_at_most(self, patience: WaitLimits) -> None:
        """How long writers of this process wait for the store from now on, and how many at a time."""
        self._write_queue.patience = patience

    @contextmanager
    def writing(self, most_seconds: float | None = None) -> Iterator[Session]:
        """One transaction, committed at the end of the block and rolled back whole if it fails.

        One of TROUBLES where others hold the store for longer than `most_seconds`, or than writers here wait at all.
        """
        try:
            with (
                self._write_queue.turn(most_seconds) as seconds,
                self._begun(seconds) as connection,
                Session(connection) as session,
                session.begin(),
            ):
                yield session
        except STORE_ERRORS as trouble:
            if is_outage(trouble):
                self.writes.failed(trouble)
            raise
        self.writes.worked()

    @contextmanager
    def _begun(self, seconds: float) -> Iterator[Connection]:
        options = {"writes": True, "patience": int(seconds * 1000)}
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            self._write_queue.started()
            yield connection

    def prepare(self) -> None:
        """Give the database its newest shape."""
        migrate.upgrade(self.engine)

    @property
    def is_ready(self) -> bool:
        """Whether the database has the newest shape; NewerStore where a newer program made it."""
        return migrate.is_current(self.engine)

    def back_up(self, path: Path) -> None:
        """A copy of a SQLite store that holds even while others write; PostgreSQL has pg_dump."""
        if self.engine.dialect.name != "sqlite":
            raise NotImplementedError("use pg_dump for PostgreSQL")
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.connection.driver_connection.execute("VACUUM INTO ?", (str(path),))  # type: ignore[union-attr]  # sqlite3's own

    def empty_journal(self) -> bool:
        """Take out of SQLite's journal what was deleted, so that no byte of it is left in any file; whether that went.

        The file itself is overwritten as it is deleted. PostgreSQL overwrites in its own time.
        """
        if self.engine.dialect.name != "sqlite":
            return True
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            row = connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()  # type: ignore[union-attr]  # sqlite3's own
        return bool(row and row[0] == 0)

    def problem(self) -> str | None:
        """Why the store cannot be read whole or written now; None where it can."""
        try:
            with self.writing(_LOOK_SECONDS) as session:
                found = session.scalar(text("PRAGMA quick_check(1)")) if self.file else "ok"
        except STORE_ERRORS as trouble:
            return f"it cannot be written: {error_line(trouble)}"
        return None if found == "ok" else "it is damaged: restore a backup"

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()
