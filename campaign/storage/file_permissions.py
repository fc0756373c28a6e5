"""File permissions: the store, counters, secret key and their folder are readable by their owner only."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_OTHERS = 0o077
#: The program's own files in its folder, including SQLite's journals.
_OURS = ("campaign.sqlite3*", "limits.sqlite3*", "wakeups.sqlite3*", "secret_key")


def set_private_umask() -> None:
    """Make all files that this process and its children create from now on readable by their owner only."""
    os.umask(_OTHERS)


def exposed_files(folder: Path, database: Path | None = None) -> list[Path]:
    """Return the paths others on this machine may read: our folder, its files, and a database elsewhere."""
    return [path for path in _private_paths(folder, database) if path.stat().st_mode & _OTHERS]


def restrict_files(folder: Path, database: Path | None = None) -> None:
    """Remove other users' permissions where this user owns the file; shared folders such as /tmp are left alone."""
    for path in exposed_files(folder, database):
        if path.stat().st_uid == os.geteuid():
            with suppress(OSError):  # a read-only disk; `doctor` lists what is still exposed
                path.chmod(path.stat().st_mode & ~_OTHERS & 0o777)


def _private_paths(folder: Path, database: Path | None) -> Iterator[Path]:
    files = [path for pattern in _OURS for path in folder.glob(pattern)]
    if files and not folder.stat().st_mode & stat.S_ISVTX:
        yield folder
    yield from files
    if database is not None and database.parent != folder:
        yield from database.parent.glob(f"{database.name}*")
