"""The file with the secret key: written atomically, and never replaced while it is usable."""

from __future__ import annotations

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from campaign.settings import MIN_SECRET

_REMEDY = f"put a key of at least {MIN_SECRET} characters there, or delete the file and run `campaign init`"


class NoSecret(Exception):
    """There is no usable secret key; the message says what to do."""


def read_secret(path: Path) -> str:
    """Return the key. Raises NoSecret if there is none, or if the file is empty or truncated."""
    try:
        key = path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        raise NoSecret(f"there is no secret key at {path}: run `campaign init`") from None
    except (OSError, UnicodeDecodeError):
        raise NoSecret(f"the secret key at {path} cannot be read: {_REMEDY}") from None
    if not key:
        raise NoSecret(f"the secret key at {path} is empty: run `campaign init`")
    if len(key) < MIN_SECRET:
        raise NoSecret(f"the secret key at {path} has {len(key)} characters and needs {MIN_SECRET}: {_REMEDY}")
    return key


def make_secret(path: Path) -> bool:
    """Write a new key if the file is missing or empty; False if there is a key. Raises NoSecret if that key is too
    short."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with _alone_in(path.parent):
        if path.exists() and path.read_bytes().strip():
            read_secret(path)
            return False
        _write_whole(path, secrets.token_urlsafe(48) + "\n")
    return True


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Keep other processes from writing a key in this folder meanwhile."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_whole(path: Path, text: str) -> None:
    """Write the file atomically: if the disk is full, the old file stays."""
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
