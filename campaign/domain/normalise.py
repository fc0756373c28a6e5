"""Text is made clean once, at the door."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

#: Characters of Unicode's category "Cf" and "Cc" that text may keep.
_KEPT = frozenset("\n\t")
_LINES = str.maketrans({"\u2028": "\n", "\u2029": "\n\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n"})
_DROPPED_CATEGORIES = frozenset(["Cc", "Cf", "Cs", "Co", "Cn"])


@dataclass(frozen=True, slots=True)
class CleanText:
    """Text as we use it, and the characters that had to go, each once, in order of place."""

    text: str
    dropped: tuple[str, ...] = ()


def clean(raw: str) -> CleanText:
    """NFC, line feeds, no NUL, control, surrogate, format, private or unassigned characters.

    Format characters (bidi controls, zero-width joiners, soft hyphens) can hide words from a word count or turn
    them around on the page, so they go even where a script would use them.
    """
    text = raw.replace("\r\n", "\n").replace("\r", "\n").translate(_LINES)
    if text.isascii() and text.isprintable():
        return CleanText(text)
    kept = "".join(character for character in text if not _is_dropped(character))
    dropped = dict.fromkeys(character for character in text if _is_dropped(character))
    return CleanText(unicodedata.normalize("NFC", kept), tuple(dropped))


def one_line(raw: str) -> CleanText:
    """The same for a field that holds one line: line feeds and tabs become spaces."""
    cleaned = clean(raw)
    return CleanText(" ".join(cleaned.text.split()), cleaned.dropped)


def _is_dropped(character: str) -> bool:
    return character not in _KEPT and unicodedata.category(character) in _DROPPED_CATEGORIES
