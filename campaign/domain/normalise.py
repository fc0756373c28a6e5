"""Text is made clean once, at the door."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

#: Characters of Unicode's category "Cf" and "Cc" that text may keep.
_KEPT = frozenset("\n\t")
_LINES = str.maketrans({"\u2028": "\n", "\u2029": "\n\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n"})
_DROPPED_CATEGORIES = frozenset(["Cc", "Cf", "Cs", "Co", "Cn"])
#: As many marks as may follow each other: the run of Unicode's Stream-Safe Text Format (UAX #15, section 13). No word of
#: any language has more. Normalizing orders a run in quadratic time, so a longer one would hold up everyone else.
MOST_MARKS = 30


@dataclass(frozen=True, slots=True)
class CleanText:
    """Text as we use it, and the characters that had to go, each once, in order of place."""

    text: str
    dropped: tuple[str, ...] = ()


def clean(raw: str) -> CleanText:
    """NFC, line feeds, no NUL, control, surrogate, format, private or unassigned characters, no heap of marks.

    Format characters (bidi controls, zero-width joiners, soft hyphens) can hide words from a word count or turn
    them around on the page, so they go even where a script would use them.
    """
    text = raw.replace("\r\n", "\n").replace("\r", "\n").translate(_LINES)
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return CleanText(text)
    kept, dropped = _sorted_out(text)
    return CleanText(unicodedata.normalize("NFC", kept), dropped)


def one_line(raw: str) -> CleanText:
    """The same for a field that holds one line: line feeds and tabs become spaces."""
    cleaned = clean(raw)
    return CleanText(" ".join(cleaned.text.split()), cleaned.dropped)


def _sorted_out(text: str) -> tuple[str, tuple[str, ...]]:
    """The characters that stay, and those that go. What goes does not end a run of marks."""
    kept: list[str] = []
    dropped: dict[str, None] = {}
    run = 0
    for character in text:
        if _is_dropped(character):
            dropped[character] = None
            continue
        letters, marks = (1, 0) if character.isascii() else _decomposed(character)
        longer = marks if letters else run + marks
        if longer > MOST_MARKS:
            dropped[character] = None
        else:
            run = longer
            kept.append(character)
    return "".join(kept), tuple(dropped)


def _is_dropped(character: str) -> bool:
    return character not in _KEPT and unicodedata.category(character) in _DROPPED_CATEGORIES


@lru_cache(maxsize=2000)
def _decomposed(character: str) -> tuple[int, int]:
    """How many letters and how many marks a character is, as normalizing would count them."""
    whole = unicodedata.normalize("NFD", character)
    marks = sum(unicodedata.category(piece).startswith("M") for piece in whole)
    return len(whole) - marks, marks
