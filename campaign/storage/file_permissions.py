"""Files that only their owner may read: the store, the counters of limits, the secret key, and their folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_OTHERS = 0o077
#: The files that are the program's own in its folder, with the journals that SQLite keeps beside them.
_OURS = ("campaign.sqlite3*", "limits.sqlite3*", "secret_key")


def set_private_umask() -> None:
    """Make every file that this process and its children write from now on readable by its owner alone."""
    os.umask(_OTHERS)


def exposed_files(folder: Path, database: Path | None = None) -> list[Path]:
    """What others on this machine may read of a folder of ours, the folder first, and of a database elsewhere."""
    return [path for path in _private_paths(folder, database) if path.stat().st_mode & _OTHERS]


def restrict_files(folder: Path, database: Path | None = None) -> None:
    """Take others' rights away, as far as the files are this user's; a shared folder, such as /tmp, stays as it is."""
    for path in exposed_files(folder, database):
        if path.stat().st_uid == os.geteuid():
            with suppress(OSError):  # a disk that cannot be written; `doctor` names what stays open
                path.chmod(path.stat().st_mode & ~_OTHERS & 0o777)


def _private_paths(folder: Path, database: Path | None) -> Iterator[Path]:
    files = [path for pattern in _OURS for path in folder.glob(pattern)]
    if files and not folder.stat().st_mode & stat.S_ISVTX:
        yield folder
    yield from files
    if database is not None and database.parent != folder:
        yield from database.parent.glob(f"{database.name}*")
