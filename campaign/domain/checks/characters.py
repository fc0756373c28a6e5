"""CHAR-1, CHAR-2 and CHAR-3: characters that were removed, cannot be printed, or only look right."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from campaign.domain.alphabets import disguised
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript

_SHOWN = 12
#: Format characters that change the reading direction.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: Format characters used in some scripts and emoji.
_JOINING = frozenset("\u200c\u200d\u034f")
#: Modifiers of the emoji before them, which is named itself.
_PARTS_OF_EMOJI = frozenset("\u200d\ufe0e\ufe0f")
_GROUPS = {
    "turning": N_("We removed hidden characters that reverse the text: {characters}. Your text looks the same."),
    "joining": N_(
        "We removed hidden characters that join letters or pictures: {characters}. Check whether a word or an emoji looks different."
    ),
    "invisible": N_("We removed hidden characters: {characters}. Your text looks the same."),
    "control": N_("We removed characters no page can show: {characters}. Check whether anything is missing there."),
    "broken": N_("We removed broken characters: {characters}. Check that no word is missing a letter."),
    "heaped": N_("One character had more accent marks than any language uses. We removed these: {characters}."),
    "private": N_(
        "We removed characters that work in only one font: {characters}. Type words or ordinary symbols instead."
    ),
    "unassigned": N_(
        "We removed characters that phones and computers can’t show yet: {characters}. Type words or ordinary "
        "symbols instead."
    ),
}
_BY_CATEGORY = {
    "Cc": "control",
    "Cs": "broken",
    "Co": "private",
    "Cn": "unassigned",
    "Mn": "heaped",
    "Mc": "heaped",
    "Me": "heaped",
}


ORDER, LEVELS = 240, (Level.WARN,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield the characters removed on input, and those that the print typefaces lack."""
    for group, text in _GROUPS.items():
        characters = [character for character in dict.fromkeys(manuscript.dropped) if _group(character) == group]
        if characters:
            yield Finding("CHAR-1", Level.WARN, Message(text, {"characters": _code_points(characters)}))
    yield from _unprintable(manuscript)
    yield from _disguised(manuscript)


def _disguised(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield words that mix in letters of another alphabet: they cannot be searched for, and pass for other words."""
    text = manuscript.reading.text
    found = [text[start:end] for start, end in disguised(text)]
    if found:
        message = Message(
            "{words} has letters from another alphabet that only look like ours. Type it again.",
            {"words": ", ".join(f"“{word}”" for word in dict.fromkeys(found[:_SHOWN]))},
        )
        start, end = next(disguised(text))
        yield Finding("CHAR-3", Level.WARN, message, tuple(dict.fromkeys(found)), start, end)


def _unprintable(manuscript: Manuscript) -> Iterator[Finding]:
    if manuscript.printable is None:
        return
    text = manuscript.reading.text
    lacking = tuple(
        character
        for character in dict.fromkeys(text)
        if not character.isspace() and ord(character) not in manuscript.printable and not _is_part(character)
    )
    if lacking:
        message = Message(
            "The PDF can’t show {characters}. Write it another way, or copy your letter as text, which can.",
            {"characters": _shown(lacking)},
        )
        start = text.index(lacking[0])
        yield Finding("CHAR-2", Level.WARN, message, lacking, start, start + 1)


def _is_part(character: str) -> bool:
    return character in _PARTS_OF_EMOJI or "\U000e0000" < character < "\U000e0080"


def _group(character: str) -> str:
    """Return the kind of a character in words a writer may know."""
    if character in _TURNING:
        return "turning"
    if character in _JOINING or _is_part(character):
        return "joining"
    return _BY_CATEGORY.get(unicodedata.category(character), "invisible")


def _code_points(characters: Sequence[str]) -> str:
    named = ", ".join(f"U+{ord(character):04X}" for character in characters[:_SHOWN])
    return named + ", …" * (len(characters) > _SHOWN)


def _shown(characters: Sequence[str]) -> str:
    named = ", ".join(f"“{character}” (U+{ord(character):04X})" for character in characters[:_SHOWN])
    return named + ", …" * (len(characters) > _SHOWN)
