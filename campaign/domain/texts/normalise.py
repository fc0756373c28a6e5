"""Text is made clean once, at the door."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

#: Characters of Unicode's category "Cf" and "Cc" that text may keep.
_KEPT = frozenset("\n\t")
_LINES = {"\u2028": "\n", "\u2029": "\n\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n"}
#: Signs that word processors show and other programs do not: Word's hyphen that keeps a line together, and what its
#: symbol typefaces have for a bullet and an arrow.
_WORD_SIGNS = {"\x1e": "-", "\uf0b7": "•", "\uf0a7": "▪", "\uf0e0": "→"}
#: The Windows code page, read as if it were Latin-1: quotation marks, dashes, the euro.
_WINDOWS = {
    chr(code): bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x85, 0x8D, 0x8F, 0x90, 0x9D)
}
#: Letters that a PDF joins, and text copied from it keeps: a word with one is no longer the same word to a search.
_LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_SHOWN = str.maketrans(_LINES | _WORD_SIGNS | _WINDOWS | _LIGATURES)
_PICTURE = r"[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
#: What joins emoji to one that can be seen: a family, a profession, the flag of a part of a country.
_JOINED = re.compile(
    rf"(?:(?<={_PICTURE})|(?<={_PICTURE}\ufe0f))\u200d(?={_PICTURE})"
    r"|(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
)
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
    them around on the page, so they go even where a script would use them; inside an emoji they stay.
    """
    text = raw.replace("\r\n", "\n").replace("\r", "\n").translate(_SHOWN)
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return CleanText(text)
    kept, dropped = _sorted_out(text)
    return CleanText(unicodedata.normalize("NFC", kept), dropped)


def without_joiners(text: str) -> str:
    """The text without what joins emoji; nothing else in clean text is hidden."""
    return _JOINED.sub("", text)


def one_line(raw: str) -> CleanText:
    """The same for a field that holds one line: line feeds and tabs become spaces."""
    cleaned = clean(raw)
    return CleanText(" ".join(cleaned.text.split()), cleaned.dropped)


def _sorted_out(text: str) -> tuple[str, tuple[str, ...]]:
    """The characters that stay, and those that go. What goes does not end a run of marks."""
    kept: list[str] = []
    dropped: dict[str, None] = {}
    run = 0
    joined = {at for match in _JOINED.finditer(text) for at in range(*match.span())}
    for at, character in enumerate(text):
        if _is_dropped(character) and at not in joined:
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
