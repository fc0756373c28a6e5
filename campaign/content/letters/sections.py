"""The sections of a letter template's file: a heading, options, then text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

HEADING = re.compile(r"##\s+(\S+)\s*$")
OPTION = re.compile(r"(prompt|words|yours)\s*:")


@dataclass(frozen=True, slots=True)
class Section:
    """A part's lines below its heading, and the number of the heading's line."""

    id: str
    line: int
    lines: tuple[str, ...]

    @property
    def options(self) -> tuple[str, ...]:
        """The lines of its options."""
        return tuple(takewhile(lambda line: OPTION.match(line) or line.startswith(" "), self.lines))

    @property
    def text(self) -> tuple[str, ...]:
        """The lines of its text, with the empty lines around it."""
        return self.lines[len(self.options) :]


def sections(lines: list[str], start: int) -> list[Section]:
    """Return the sections of a file from the line `start`, counted from 0."""
    headings = [number for number in range(start, len(lines)) if HEADING.match(lines[number])]
    ends = [*headings[1:], len(lines)]
    return [
        Section(lines[first].removeprefix("##").strip(), first + 1, tuple(lines[first + 1 : last]))
        for first, last in zip(headings, ends, strict=False)
    ]
