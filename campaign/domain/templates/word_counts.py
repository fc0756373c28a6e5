"""How many words a text has. Programs agree but for dashes, so both ways are told where a limit lies between them."""

from __future__ import annotations

import re

_DASHES = re.compile(r"[–—]")


def between_spaces(text: str) -> int:
    """What stands between spaces: how newspapers' forms count, a dash by itself included."""
    return len(text.split())


def in_a_word_processor(text: str) -> int:
    """As word processors show it, where a long dash parts words as a space does and is none itself."""
    return len(_DASHES.sub(" ", text).split())
