"""The store: all reads, and the single way to write."""

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
from campaign.storage.endorsers.endorsers import Endorsers
from campaign.storage.engine import open_engine
from campaign.storage.errors import STORE_ERRORS, error_line, is_outage
from campaign.storage.events.attendees import Attendees
from campaign.storage.events.versions import EventVersions
from campaign.storage.inbox import Inbox
from campaign.storage.letters.drafts import Drafts
from campaign.storage.letters.fingerprints import Fingerprints
from campaign.storage.mail.outbox import Outbox
from campaign.storage.newspapers.registers import Newspapers
from campaign.storage.notes import Notes
from campaign.storage.officials.calls import CallCounts
from campaign.storage.officials.registers import Officials
from campaign.storage.pdf_cache import PdfCache
from campaign.storage.petition.packets import Packets
from campaign.storage.petition.petitions import Petitions
from campaign.storage.photographs import StoredPhotographs
from campaign.storage.press.releases import Releases
from campaign.storage.reminders.reminders import Reminders
from campaign.storage.reports.reports import Reports
from campaign.storage.reports.wall import Wall
from campaign.storage.write_queue import WaitLimits, WriteQueue

#: After a failed read, cached data is used for this many seconds.
_READ_PAUSE = 1.0
#: How long a health check waits for other writers, in seconds.
_LOOK_SECONDS = 2.0


class Store:
    """All stored data. Read through `editions`, `newspapers` and the like; write within `writing`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.reads = CircuitBreaker("the store cannot be read", "the store can be read again", _READ_PAUSE)
        self.writes = CircuitBreaker("the store cannot be written", "the store can be written again", 0.0)
        self._write_queue = WriteQueue()
        self.photographs = StoredPhotographs(engine, self.reads)
        self.editions = Editions(engine, self.reads, self.photographs)
        self.newspapers = Newspapers(engine, self.reads)
        self.officials = Officials(engine, self.reads)
        self.pdf_cache = PdfCache(engine, self.reads)
        self.notes = Notes(engine)
        self.inbox = Inbox(engine)
        self.fingerprints = Fingerprints(engine, self.reads)
        self.drafts = Drafts(engine, self.reads)
        self.reports = Reports(engine, self.reads)
        self.wall = Wall(engine, self.reads)
        self.calls = CallCounts(engine)
        self.outbox = Outbox(engine)
        self.endorsers = Endorsers(engine, self.reads)
        self.releases = Releases(engine, self.reads)
        self.events = EventVersions(engine, self.reads)
        self.attendees = Attendees(engine, self.reads)
        self.reminders = Reminders(engine, self.reads)
        self.petitions = Petitions(engine, self.reads)
        self.packets = Packets(engine)

    @classmethod
    def open(cls, url: str) -> Store:
        """Open the store at a database URL. Creates nothing except the folder of a SQLite file."""
        try:
            return cls(open_engine(url))
        except ValueError:  # its message may contain part of the password
            raise ArgumentError("DATABASE_URL cannot be read; write / : @ in a password as %2F %3A %40") from None
        except ImportError as error:
            raise ArgumentError(f"DATABASE_URL needs the package {error.name}, which is not installed") from None

    @property
    def is_on_server(self) -> bool:
        """Whether a server has the files."""
        return self.engine.dialect.name != "sqlite"

    @property
    def file(self) -> Path | None:
        """The path of a SQLite file; None for a store in memory or on a server."""
        url = self.engine.url
        in_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
        return Path(str(url.database)) if in_file else None

    def wait_at_most(self, limits: WaitLimits) -> None:
        """Set how long writers in this process wait for the store from now on, and how many may wait at once."""
        self._write_queue.limits = limits

    @contextmanager
    def writing(self, most_seconds: float | None = None) -> Iterator[Session]:
        """Run one transaction: committed at the end of the block, rolled back if it fails.

        Raises one of STORE_ERRORS if others hold the store longer than `most_seconds` or the process-wide limit.
        """
        try:
            with (
                self._write_queue.turn(most_seconds) as seconds,
                self._begin(seconds) as connection,
                Session(connection) as session,
                session.begin(),
            ):
                yield session
        except STORE_ERRORS as error:
            if is_outage(error):
                self.writes.record_failure(error)
            raise
        self.writes.record_success()

    @contextmanager
    def _begin(self, seconds: float) -> Iterator[Connection]:
        options = {"writes": True, "patience": int(seconds * 1000)}
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            self._write_queue.started()
            yield connection

    def prepare(self) -> None:
        """Migrate the database to the newest revision."""
        migrate.upgrade(self.engine)

    @property
    def is_ready(self) -> bool:
        """Whether the database is at the newest revision; NewerStore if a newer program migrated it."""
        return migrate.is_current(self.engine)

    def back_up(self, path: Path) -> None:
        """Write a consistent copy of a SQLite store, even while others write; for PostgreSQL, use pg_dump."""
        if self.engine.dialect.name != "sqlite":
            raise NotImplementedError("use pg_dump for PostgreSQL")
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.connection.driver_connection.execute("VACUUM INTO ?", (str(path),))  # type: ignore[union-attr]  # sqlite3's own

    def empty_journal(self) -> bool:
        """Truncate SQLite's journal, so that deleted text is in no file any more. Return whether that was possible;
        while others read, it is not.

        SQLite overwrites deleted data in the database file itself. A server keeps it until it vacuums, which is its
        operator's to decide; there is nothing to do here.
        """
        if self.is_on_server:
            return True
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            row = connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()  # type: ignore[union-attr]  # sqlite3's own
        return bool(row and row[0] == 0)

    def problem(self) -> str | None:
        """Return why the store cannot be read in full or written now; None if it can."""
        try:
            with self.writing(_LOOK_SECONDS) as session:
                result = session.scalar(text("PRAGMA quick_check(1)")) if self.file else "ok"
        except STORE_ERRORS as error:
            return f"it cannot be written: {error_line(error)}"
        return None if result == "ok" else "it is damaged: restore a backup"

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()
