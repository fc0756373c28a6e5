"""What goes wrong with a database, told without the library's words."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import SQLAlchemyError

#: Whatever a database, or the way to it, may raise; sqlite3's own come from where a driver is used directly.
TROUBLES = (SQLAlchemyError, sqlite3.Error)


def told(trouble: Exception) -> str:
    """The driver's own first line; SQLAlchemy adds statements and links to it, which help nobody at a prompt."""
    lines = str(getattr(trouble, "orig", None) or trouble).splitlines()
    return lines[0] if lines else type(trouble).__name__
