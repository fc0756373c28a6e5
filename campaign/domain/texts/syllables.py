"""How many syllables a word has, as well as a rule can tell: where its language spells them, or where it hyphenates."""

from __future__ import annotations

from functools import cache

from pyphen import LANGUAGES, HyphDict

from campaign.domain.grammar.pack import Grammar

_SHORT_WORD = 4
_LONGEST_WORD = 40  # No one writes such a word; hyphenation would take time over it.


def syllables(word: str, grammar: Grammar) -> int:
    """Return the number of syllables of a lowercase word; at least one."""
    rule = grammar.syllables
    if not rule.dictionary or len(word) <= _SHORT_WORD or len(word) > _LONGEST_WORD:
        return max(1, len(rule.nucleus.findall(rule.silent.sub("", word))))
    last = len(word) - 2  # A single letter is split off before a word, as in "a-bout", never after.
    return sum(place <= last for place in divisions(word, rule.dictionary)) + 1


def divisions(word: str, dictionary: str) -> list[int]:
    """Where a word may be divided, by Liang's method with pyphen's patterns.

    Pyphen's own function is slower and caches every word it ever saw, but a writer's words must not be kept.
    """
    find = _patterns(dictionary).get
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
def _patterns(dictionary: str) -> dict[str, _Pattern | None]:
    """Return the patterns, and None for mere prefixes of one, so that a search ends where no pattern continues."""
    whole: dict[str, _Pattern] = HyphDict(LANGUAGES[dictionary]).patterns
    beginnings = {pattern[:end] for pattern in whole for end in range(1, len(pattern))}
    return dict.fromkeys(beginnings) | whole
