"""A file that remembers how long printed pages were, under digests of what they are made from.

It may be deleted at any time, and holds nothing that anyone wrote.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

_MOST = 2_000  # lengths; the oldest are forgotten first


def read_lengths(file: Path) -> dict[str, float]:
    """Return what a file remembers; nothing if it is not there or was spoiled."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    known = found.items() if isinstance(found, dict) else ()
    return {digest: float(length) for digest, length in known if isinstance(length, int | float)}


def add_lengths(file: Path, lengths: Mapping[str, float]) -> None:
    """Add lengths to a file. Where its folder is not there or cannot be written, they are measured again next time."""
    known = read_lengths(file)
    kept = dict([*(item for item in known.items() if item[0] not in lengths), *lengths.items()][-_MOST:])
    temporary = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    with suppress(OSError):
        try:
            temporary.write_text(json.dumps(kept), encoding="utf-8")
            temporary.replace(file)
        finally:
            temporary.unlink(missing_ok=True)
