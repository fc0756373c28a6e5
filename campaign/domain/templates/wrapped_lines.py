"""Text that a program broke into lines: an email, a terminal, a file with a margin.

An empty line always ends a paragraph. A single line break does too, as in form fields, unless the line above stops
inside a sentence: then a program broke it, and the lines are joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

_MARKERS = re.compile(r"\[@[^\]\n]*\]")
_ENDED = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_ITEM = re.compile(r"(?:[-–—*•▪◦·#>]|\(?(?:\d{1,2}|[A-Za-z])[.)])\s")
#: "third-" at the end of a line continues with "country" and keeps its hyphen.
_HYPHEN = re.compile(r"[^\W\d_]-$")

_NARROWEST = 30  # characters; no one sets such a narrow margin, but names and greetings are as short


def paragraph_lines(text: str) -> Iterator[str]:
    """Return the paragraphs, each as one line."""
    lines = [line.strip() for line in text.splitlines()]
    for is_text, block in groupby(lines, key=bool):
        if is_text:
            yield from _joined(list(block))


def _joined(block: list[str]) -> Iterator[str]:
    width = max(map(len, block))
    breaks = [_is_open(above, below, width) for above, below in pairwise(block)]
    was_wrapped = any(breaks)
    paragraph = block[0]
    for (above, below), is_open in zip(pairwise(block), breaks, strict=True):
        if is_open or was_wrapped and not _ITEM.match(below) and _was_full(above, below, width):
            paragraph += below if _HYPHEN.search(above) and below[0].islower() else f" {below}"
        else:
            yield paragraph
            paragraph = below
    yield paragraph


def _is_open(above: str, below: str, width: int) -> bool:
    """Whether the line above stops inside a sentence: before lowercase, or where the next word had no room."""
    if _ENDED.search(_MARKERS.sub("", above).rstrip()) or _ITEM.match(below):
        return False
    return below[0].islower() or _was_full(above, below, width)


def _was_full(above: str, below: str, width: int) -> bool:
    """Whether the first word below would have made the line above longer than any in the block."""
    return width >= _NARROWEST and len(above) + 1 + len(below.split()[0]) > width
