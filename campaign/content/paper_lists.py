"""Lists of papers as people have them: JSON, or a table with commas or tabs, packed or not; each item with its line."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

MAX_BYTES = 50_000_000
_LIST = re.compile(r'"newspapers"\s*:\s*\[')
_SPACE = re.compile(r"[\s,]*")
#: The key under which an item says what is wrong with its line.
WRONG = ""
Item = tuple[int, Mapping[str, Any]]


class Unreadable(Exception):
    """A file that is no list of papers; the message says what it is and what would be right."""


def read_list(path: Path) -> Iterator[Item]:
    """Each paper with the line it begins on; Unreadable before the first if the file as a whole is none of these."""
    text = _text(_bytes(path))
    if text.lstrip()[:1] in ("{", "["):
        return _json_items(text)
    return _table_items(text)


def _bytes(path: Path) -> bytes:
    """The file's bytes, unpacked, and no more of them than a list may have."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
        if raw[:2] == b"\x1f\x8b":
            with gzip.GzipFile(fileobj=io.BytesIO(raw)) as packed:
                raw = packed.read(MAX_BYTES + 1)
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise Unreadable("the file is packed and cannot be unpacked; pack it anew with gzip") from None
    except OSError as error:
        raise Unreadable(f"the file cannot be read: {error.strerror or error}") from None
    if len(raw) > MAX_BYTES:
        raise Unreadable(f"the file has more than {MAX_BYTES} bytes; split it")
    return raw


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise Unreadable(f"line {line} is not UTF-8; save the file as UTF-8") from None


def _json_items(text: str) -> Iterator[Item]:
    """The items of a list, or of the list under `newspapers`."""
    try:
        data = json.loads(text)
    except RecursionError:
        raise Unreadable("this is JSON in too many levels; give a list of papers") from None
    except ValueError as error:
        raise Unreadable(f"this is not JSON: {error}") from None
    begins = _LIST.search(text) if isinstance(data, dict) else None
    listed = data.get("newspapers") if begins else data
    if not isinstance(listed, list):
        raise Unreadable("this JSON is no list of papers; give a list, or one under the key newspapers")
    return _placed(text, begins.end() if begins else text.index("[") + 1, listed)


def _placed(text: str, at: int, items: list[Any]) -> Iterator[Item]:
    """The items with their lines, for which they are read once more, one by one."""
    decoder = json.JSONDecoder()
    line, told = 1, 0
    for item in items:
        at = _end_of_space(text, at)
        line, told = line + text.count("\n", told, at), at
        at = decoder.raw_decode(text, at)[1]
        yield line, item if isinstance(item, dict) else {}


def _end_of_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _table_items(text: str) -> Iterator[Item]:
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter="\t" if "\t" in first else ",")
    head = [str(name).strip().lower() for name in _next_row(reader) or []]
    missing = [name for name in ("name", "state") if name not in head]
    if missing:
        raise Unreadable(f"line 1 names no column {' and no column '.join(missing)}; the first line names the columns")
    return _rows(reader, head)


def _rows(reader: Any, head: list[str]) -> Iterator[Item]:
    while True:
        line = reader.line_num + 1
        row = _next_row(reader)
        if row is None:
            return
        if isinstance(row, str):
            yield line, {WRONG: row}
        elif len(row) > len(head):
            yield line, {WRONG: "this line has more columns than the first; check its quotes"}
        elif any(cell.strip() for cell in row):
            yield line, {name: cell.strip() or None for name, cell in zip(head, row, strict=False)}


def _next_row(reader: Any) -> list[str] | str | None:
    """The next row; None at the end, and what is wrong where it cannot be read."""
    try:
        row: list[str] | None = next(reader, None)
    except csv.Error as error:
        return f"this line cannot be read ({error}); check its quotes"
    return row
