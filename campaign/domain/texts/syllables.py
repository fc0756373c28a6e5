"""Syllable counts by rule.

Spanish spelling shows syllables: a strong or accented vowel makes one, a weak one next to it does not. English spelling
does not, so hyphenation is counted; it divides a few words less than a speaker would.
"""

from __future__ import annotations

import re
from functools import cache

from pyphen import LANGUAGES, HyphDict

from campaign.domain.language import Language

_ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
#: A weak vowel joins a strong one or another weak one; two strong or accented ones stand apart. "qu" and "gu" are
#: consonants before e and i.
_SPANISH_SILENT = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])")
_SPANISH_NUCLEUS = re.compile(r"[iuüy]?[aeoáéóíú](?:[iuü](?![aeoáéóíú])|y\b)?|[iuü]{1,2}|\by\b")
_SHORT_WORD = 4
_LONGEST_WORD = 40  # No one writes such a word; hyphenation would take time over it.


def syllables(word: str, language: Language) -> int:
    """Return the number of syllables of a lowercase word; at least one."""
    return max(1, _spanish(word) if language == "es" else _english(word))


def _spanish(word: str) -> int:
    return len(_SPANISH_NUCLEUS.findall(_SPANISH_SILENT.sub("", word)))


def _english(word: str) -> int:
    if len(word) <= _SHORT_WORD or len(word) > _LONGEST_WORD:
        return len(_ENGLISH_VOWELS.findall(word.removesuffix("e")))
    last = len(word) - 2  # A single letter is split off at the beginning of a word, as in "a-bout", never at the end.
    return sum(place <= last for place in divisions(word)) + 1


def divisions(word: str) -> list[int]:
    """Yield where an English word may be divided, by Liang's algorithm with pyphen's patterns.

    Pyphen's own function is slower and caches every word it ever saw, but a writer's words must not be kept.
    """
    find = _patterns().get
    pointed = f".{word}."
    length = len(pointed)
    levels = [0] * (length + 1)
    for start in range(length - 1):
        for end in range(start + 1, length + 1):
            pattern = find(pointed[start:end], _NOWHERE)
            if pattern is _NOWHERE:
                break
            if pattern:
                offset, values = pattern
                for place, level in enumerate(values, start + offset):
                    if level > levels[place]:
                        levels[place] = level
    return [place - 1 for place, level in enumerate(levels) if level % 2 and 0 < place - 1 < len(word)]


_Pattern = tuple[int, tuple[int, ...]]
_NOWHERE: _Pattern = (0, ())


@cache
def _patterns() -> dict[str, _Pattern | None]:
    """Return the patterns, and None for mere prefixes of one, so that a search ends where no pattern continues."""
    whole: dict[str, _Pattern] = HyphDict(LANGUAGES["en_US"]).patterns
    beginnings = {pattern[:end] for pattern in whole for end in range(1, len(pattern))}
    return dict.fromkeys(beginnings) | whole
