"""Editions as files, to keep with a backup or to copy to another store: published content, byte for byte.

A folder contains `<campaign>/<number>.json`, each the text that the edition's digest is of (`sha256sum` shows it), and
`editions.json` with everything else known about each.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from campaign.domain.editions import EditionRecord
from campaign.domain.letters.source_codes import MOST

INDEX = "editions.json"
_SLUG = re.compile(r"[a-z0-9-]{1,100}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


class UnreadableEditions(Exception):
    """The folder is not an intact export; the message names the file and the problem."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many editions an export wrote, and how many were there already."""

    new: int
    kept: int


def write_editions(folder: Path, records: Iterable[EditionRecord]) -> Written:
    """Write editions into a folder, which may contain an earlier export of the same store.

    Raises UnreadableEditions, without overwriting anything, if an existing file has different content.
    """
    entries: list[dict[str, object]] = []
    new = 0
    for record in records:
        new += _write(folder / record.campaign / f"{record.number}.json", record.text)
        entries.append(_entry(record))
    _replace(folder / INDEX, json.dumps(entries, ensure_ascii=False, indent=1) + "\n")
    return Written(new, len(entries) - new)


def read_editions(folder: Path) -> Iterator[EditionRecord]:
    """Yield the editions of an export, each checked against its digest; UnreadableEditions if one was changed."""
    index = folder / INDEX
    try:
        entries = json.loads(_text(index))
    except ValueError:
        raise UnreadableEditions(f"{index} is not JSON") from None
    if not isinstance(entries, list):
        raise UnreadableEditions(f"{index} is not a list of editions")
    for place, entry in enumerate(entries, 1):
        yield _record(folder, index, place, entry)


def _entry(record: EditionRecord) -> dict[str, object]:
    return {
        "campaign": record.campaign,
        "number": record.number,
        "format": record.format,
        "digest": record.digest,
        "published_at": record.published_at.isoformat(),
    }


def _write(path: Path, text: str) -> bool:
    if path.exists():
        if path.read_bytes() != text.encode("utf-8"):
            raise UnreadableEditions(f"{path} is there and holds another edition: export to a new folder")
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    _replace(path, text)
    return True


def _replace(path: Path, text: str) -> None:
    """Write the file atomically: an interrupted export leaves no partial file under a final name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8", newline="")
    part.replace(path)


def _record(folder: Path, index: Path, place: int, entry: Any) -> EditionRecord:
    try:
        campaign, number, digest = entry["campaign"], entry["number"], entry["digest"]
        published = datetime.fromisoformat(entry["published_at"])
        format = entry["format"]
        is_sound = bool(_SLUG.fullmatch(campaign) and _DIGEST.fullmatch(digest) and published.tzinfo)
        is_sound = is_sound and all(isinstance(one, int) and 1 <= one <= MOST for one in (number, format))
    except (KeyError, TypeError, ValueError):
        is_sound = False
    if not is_sound:
        raise UnreadableEditions(f"{index}: entry {place} lacks a campaign, number, format, digest or published_at")
    path = folder / campaign / f"{number}.json"
    text = _text(path)
    if hashlib.sha256(text.encode("utf-8")).hexdigest() != digest:
        raise UnreadableEditions(f"{path} was changed since it was exported: its sha256 is not {digest}")
    return EditionRecord(campaign, number, format, digest, published, text)


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise UnreadableEditions(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UnreadableEditions(f"{path} is not UTF-8") from None
