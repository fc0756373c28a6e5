"""Database errors, and how they are reported without the libraries' boilerplate."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import SQLAlchemyError

from campaign.domain.formats import NewerFormat


class Unavailable(Exception):
    """The database or the counters cannot be reached, and were not tried again because they failed a moment ago."""


#: Everything a database or its connection may raise; sqlite3's own errors come from direct use of the driver.
#: NewerFormat is what a newer program stored before the site went back to an older version.
STORE_ERRORS: tuple[type[Exception], ...] = (SQLAlchemyError, sqlite3.Error, Unavailable, NewerFormat)

#: Driver errors whose messages describe the database and never contain values, which may be a visitor's text.
_OF_THE_DATABASE = {"OperationalError", "DatabaseError", "InterfaceError", "TimeoutError", "Unavailable"}


def is_outage(error: Exception) -> bool:
    """Whether the database cannot be reached, read or written, as opposed to rejecting a statement."""
    return _kind(error) in _OF_THE_DATABASE


def error_line(error: Exception) -> str:
    """Return the driver's first line; SQLAlchemy appends statements and links that are no help on a command line."""
    lines = str(getattr(error, "orig", None) or error).splitlines()
    return lines[0] if lines else type(error).__name__


def log_line(error: Exception) -> str:
    """Return an error for the log: only its kind if the message could contain a visitor's text."""
    return error_line(error) if is_outage(error) else _kind(error)


def _kind(error: Exception) -> str:
    return type(getattr(error, "orig", None) or error).__name__
