"""Word counts. Programs differ only at dashes, so both counts are reported if a limit lies between them."""

from __future__ import annotations

import re

_DASHES = re.compile(r"[–—]")


def between_spaces(text: str) -> int:
    """Return how many pieces are between spaces, as newspapers' forms count; a dash by itself is included."""
    return len(text.split())


def in_a_word_processor(text: str) -> int:
    """Return the count of word processors, in which a long dash separates words like a space and does not count
    itself."""
    return len(_DASHES.sub(" ", text).split())
