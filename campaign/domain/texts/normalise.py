"""Text cleaning, done once on input."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

#: Characters of Unicode's categories "Cf" and "Cc" that text may keep.
_KEPT = frozenset("\n\t")
_LINES = {"\u2028": "\n", "\u2029": "\n\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n"}
#: Characters that word processors show and other programs do not: Word's non-breaking hyphen, and the bullet and arrow
#: of its symbol typefaces.
_WORD_SIGNS = {"\x1e": "-", "\uf0b7": "•", "\uf0a7": "▪", "\uf0e0": "→"}
#: The Windows code page read as Latin-1: quotation marks, dashes, the euro sign.
_WINDOWS = {
    chr(code): bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x85, 0x8D, 0x8F, 0x90, 0x9D)
}
#: Ligatures from PDFs, which copied text keeps: a word with one does not match in a search.
_LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_SHOWN = str.maketrans(_LINES | _WORD_SIGNS | _WINDOWS | _LIGATURES)
_PICTURE = r"[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
#: Joiners between emoji that form a visible one: a family, a profession, a regional flag.
_JOINED = re.compile(
    rf"(?:(?<={_PICTURE})|(?<={_PICTURE}\ufe0f))\u200d(?={_PICTURE})"
    r"|(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
)
_DROPPED_CATEGORIES = frozenset(["Cc", "Cf", "Cs", "Co", "Cn"])
#: The most marks that may follow each other: the limit of Unicode's Stream-Safe Text Format (UAX #15, section 13),
#: which no word of any language reaches. Normalization orders a run in quadratic time, so a longer one would delay
#: everyone else.
MOST_MARKS = 30


@dataclass(frozen=True, slots=True)
class CleanText:
    """Clean text, and the characters that were removed, each once, in order of position."""

    text: str
    dropped: tuple[str, ...] = ()


def clean(raw: str) -> CleanText:
    """Return NFC text with line feeds and without NUL, control, surrogate, format, private or unassigned characters, or
    long runs of marks.

    Format characters (bidi controls, zero-width joiners, soft hyphens) can hide words from a word count or reverse them
    on the page, so they are removed even where a script would use them; inside an emoji they stay.
    """
    text = raw.replace("\r\n", "\n").replace("\r", "\n").translate(_SHOWN)
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return CleanText(text)
    kept, dropped = _sorted_out(text)
    return CleanText(unicodedata.normalize("NFC", kept), dropped)


def without_joiners(text: str) -> str:
    """Return the text without emoji joiners; nothing else in clean text is invisible."""
    return _JOINED.sub("", text)


def one_line(raw: str) -> CleanText:
    """Clean a field of one line: line feeds and tabs become spaces."""
    cleaned = clean(raw)
    return CleanText(" ".join(cleaned.text.split()), cleaned.dropped)


def _sorted_out(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the characters kept and the characters removed. A removed one does not end a run of marks."""
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
    """Return how many letters and how many marks a character has once normalized."""
    whole = unicodedata.normalize("NFD", character)
    marks = sum(unicodedata.category(piece).startswith("M") for piece in whole)
    return len(whole) - marks, marks
