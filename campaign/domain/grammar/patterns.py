"""Pieces of the packs' regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable

#: For what a language does not have: it matches nowhere.
NEVER = re.compile(r"(?!)")
#: For what a language does not ask for: it matches everywhere.
ALWAYS = re.compile("")
#: No digit, sign or letter comes right before, which would make a number part of another.
NO_NUMBER_BEFORE = r"(?<![\w.,$/-])"


def one_of(words: Iterable[str]) -> str:
    """Return the words as alternatives, the longest first; a space in them may be a hyphen."""
    return "|".join(word.replace(" ", r"[\s-]+") for word in sorted(words, key=len, reverse=True))


def after_one_of(words: str) -> str:
    """Return a pattern of a place right after one of these words, which are separated by spaces."""
    return "|".join(rf"(?<=\b{word} )" for word in words.split())


def at_word_edges(branches: str) -> re.Pattern[str]:
    """Compile a verbose pattern whose branches all begin at the edge of a word.

    The edge is looked for once at each place. If every branch looked for it, a pattern of ninety would try all of them
    inside each word, which took most of a check's time.
    """
    return re.compile(rf"\b(?:{branches})", re.VERBOSE)
