"""What goes wrong with a database, told without the library's words."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import SQLAlchemyError

from campaign.domain.formats import NewerFormat


class Unavailable(Exception):
    """Something that keeps or counts cannot be reached now, and was not asked again because it failed a moment ago."""


#: Whatever a database, or the way to it, may raise; sqlite3's own come from where a driver is used directly.
#: NewerFormat is what a newer program stored, before the program was taken back to an older version.
STORE_ERRORS: tuple[type[Exception], ...] = (SQLAlchemyError, sqlite3.Error, Unavailable, NewerFormat)

#: Drivers' errors whose messages speak of the database and never of a value, which may be someone's words.
_OF_THE_DATABASE = {"OperationalError", "DatabaseError", "InterfaceError", "TimeoutError", "Unavailable"}


def is_outage(trouble: Exception) -> bool:
    """Whether the database cannot be reached, read or written; otherwise it refuses what was asked of it."""
    return _kind(trouble) in _OF_THE_DATABASE


def error_line(trouble: Exception) -> str:
    """The driver's own first line; SQLAlchemy adds statements and links to it, which help nobody at a prompt."""
    lines = str(getattr(trouble, "orig", None) or trouble).splitlines()
    return lines[0] if lines else type(trouble).__name__


def log_line(trouble: Exception) -> str:
    """The same for a log: only the kind of error where the message could hold what a visitor sent."""
    return error_line(trouble) if is_outage(trouble) else _kind(trouble)


def _kind(trouble: Exception) -> str:
    return type(getattr(trouble, "orig", None) or trouble).__name__
