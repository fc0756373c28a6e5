"""Lists in common formats: JSON or a table, compressed or not; each item with its line."""

from __future__ import annotations

import gzip
import io
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from campaign.content.file_kinds import decoded, no_text, not_utf_8
from campaign.content.newspapers.tables import Item, Unreadable, WrongLine, table_items

MAX_BYTES = 50_000_000
_SPACE = re.compile(r"[\s,]*")


def read_list(path: Path, what: str = "newspapers", needed: tuple[str, ...] = ("name", "state")) -> Iterator[Item]:
    """Yield each item with the line it begins on; Unreadable before the first if the file is no list of `what`.

    A table must have the columns that are needed.
    """
    text = list_text(path)
    if text.lstrip()[:1] in ("{", "["):
        return _json_items(text, what)
    return table_items(text, needed)


def list_text(path: Path) -> str:
    """Return the text of a list, decompressed; Unreadable if it is none."""
    return decoded_text(_bytes(path))


def _bytes(path: Path) -> bytes:
    """Return the file's bytes, decompressed, up to the size limit of a list."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
        if raw[:2] == b"\x1f\x8b":
            with gzip.GzipFile(fileobj=io.BytesIO(raw)) as packed:
                raw = packed.read(MAX_BYTES + 1)
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise Unreadable("the file is compressed, and we can’t open it; compress it again with gzip") from None
    except OSError as error:
        raise Unreadable(f"the file can’t be read: {error.strerror or error}") from None
    if len(raw) > MAX_BYTES:
        raise Unreadable(f"the file has more than {MAX_BYTES} bytes; split it into smaller files")
    return raw


def decoded_text(raw: bytes) -> str:
    """Return the text of a file's bytes; Unreadable if they are no text."""
    if told := no_text(raw):
        raise Unreadable(told)
    text = decoded(raw)
    if text is None or "\0" in text[:100]:
        raise Unreadable(not_utf_8(raw))
    return text


def json_data(text: str, what: str) -> Any:
    """Return what is in JSON of a list of `what`; Unreadable if it is none, or has a key twice anywhere."""
    data = _parsed(text, what)
    if twice := next(_twice_in(data), None):
        raise Unreadable(_given_twice(twice))
    return data


def _parsed(text: str, what: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_Object)
    except RecursionError:
        raise Unreadable(f"this JSON has too many levels; write one list of {what}") from None
    except ValueError as error:
        raise Unreadable(f"this is not JSON: {error}") from None


def _json_items(text: str, what: str) -> Iterator[Item]:
    """Return the items of a list, or of the list under its name."""
    data = _parsed(text, what)
    if isinstance(data, _Object) and data.twice:
        raise Unreadable(_given_twice(data.twice))
    begins = re.search(rf'"{what}"\s*:\s*\[', text) if isinstance(data, dict) else None
    listed = data.get(what) if begins else data
    if not isinstance(listed, list):
        raise Unreadable(f"this JSON isn’t a list of {what}; write a list, or put one under the key {what}")
    return _placed(text, begins.end() if begins else text.index("[") + 1, listed)


def _placed(text: str, at: int, items: list[Any]) -> Iterator[Item]:
    """Return the items with their lines, found by parsing them again one by one."""
    decoder = json.JSONDecoder(object_pairs_hook=_Object)
    line, told = 1, 0
    for item in items:
        at = _end_of_space(text, at)
        line, told = line + text.count("\n", told, at), at
        at = decoder.raw_decode(text, at)[1]
        twice = next(_twice_in(item), None)
        yield line, WrongLine(_given_twice(twice)) if twice else item if isinstance(item, dict) else {}


class _Object(dict[str, Any]):
    """A JSON object that remembers duplicate keys, whose earlier value is lost."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        counts = Counter(key for key, _ in pairs) if len(self) < len(pairs) else {}
        self.twice = next((key for key, count in counts.items() if count > 1), None)


def _twice_in(item: Any) -> Iterator[str]:
    """Yield the duplicate keys in an item and everything nested in it."""
    waiting = [item]
    while waiting:
        part = waiting.pop()
        if isinstance(part, _Object) and part.twice is not None:
            yield part.twice
        waiting += part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()


def _given_twice(key: str) -> str:
    return f"the key '{key[:40]}' is given twice; keep one of the two"


def _end_of_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
