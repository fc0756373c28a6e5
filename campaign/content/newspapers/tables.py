"""Tables: columns separated by commas, semicolons or tabs, as spreadsheets save them."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
#: The first line in which Excel names the separator.
_SAID = re.compile(r"\s*\"?sep=(.)\"?\s*\r?\n")


class Unreadable(Exception):
    """A file that is not the list it should be; the message says what it is and what would be right."""


class WrongLine(str):
    """What is wrong with a line, in place of its item."""

    __slots__ = ()


Item = tuple[int, Mapping[str, Any] | WrongLine]


def table_items(text: str, needed: tuple[str, ...]) -> Iterator[Item]:
    """Yield each row as a dictionary by column; Unreadable if the first line lacks a column that is needed."""
    declared = _SAID.match(text)
    text, skipped = (text[declared.end() :], 1) if declared else (text, 0)
    separator = _separator(text, declared[1] if declared else "", needed)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    head = _head(text, separator)
    next(reader, None)
    _check(head, separator, skipped + 1, needed)
    return _rows(reader, head, skipped)


def _separator(text: str, declared: str, needed: tuple[str, ...]) -> str:
    """The sign that parts the first line into the columns that are needed, else the one that stands in it most."""
    if declared in _SEPARATORS:
        return declared
    named = (sign for sign in _SEPARATORS if all(name in _head(text, sign) for name in needed))
    first = text.partition("\n")[0]
    return next(named, max(_SEPARATORS, key=first.count))


def _head(text: str, separator: str) -> list[str]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    row = _next_row(reader)
    return [str(name).strip().lower() for name in row] if isinstance(row, list) else []


def _check(head: list[str], separator: str, line: int, needed: tuple[str, ...]) -> None:
    missing = [name for name in needed if name not in head]
    if missing:
        parted = f", read as parted by {_SEPARATORS[separator]}," if len(head) > 1 else ""
        raise Unreadable(
            f"line {line}{parted} names no column {' and no column '.join(missing)}; the first line names the columns"
        )
    twice = next((name for name, count in Counter(filter(None, head)).items() if count > 1), None)
    if twice:
        raise Unreadable(f"line {line} names the column {twice[:40]} twice; keep one of the two")


def _rows(reader: Any, head: list[str], skipped: int) -> Iterator[Item]:
    while True:
        line = reader.line_num + 1 + skipped
        row = _next_row(reader)
        if row is None:
            return
        if isinstance(row, WrongLine):
            yield line, row
        elif any(cell.strip() for cell in row[len(head) :]):
            yield line, WrongLine("this line has more columns than the first; check its quotes")
        elif any(cell.strip() for cell in row):
            yield line, {name: cell.strip() or None for name, cell in zip(head, row, strict=False) if name}


def _next_row(reader: Any) -> list[str] | WrongLine | None:
    """Return the next row; None at the end, or what is wrong if it cannot be parsed."""
    try:
        row: list[str] | None = next(reader, None)
    except csv.Error as error:
        return WrongLine(f"this line cannot be read ({error}); check its quotes")
    return row
