"""How many syllables a word has, as well as a rule can tell.

Spanish spells its syllables: a vowel that is strong or accented makes one, a weak one beside it does not. English does not,
so there hyphenation counts (pyphen); it divides a few words less than a speaker would, never many more.
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
_LONGEST_WORD = 40  # Nobody writes such a word; hyphenation would take its time over it.


def syllables(word: str, language: Language) -> int:
    """The syllables of a word in small letters; at least one."""
    return max(1, _spanish(word) if language == "es" else _english(word))


def _spanish(word: str) -> int:
    return len(_SPANISH_NUCLEUS.findall(_SPANISH_SILENT.sub("", word)))


def _english(word: str) -> int:
    if len(word) <= _SHORT_WORD or len(word) > _LONGEST_WORD:
        return len(_ENGLISH_VOWELS.findall(word.removesuffix("e")))
    return sum(0 < place < len(word) - 1 for place in _hyphenation().positions(word)) + 1


class _Forgetful(dict[str, list[int]]):
    """A store that keeps nothing: hyphenation would hold every word that anybody ever wrote."""

    def __setitem__(self, key: str, value: list[int]) -> None:
        pass


@cache
def _hyphenation() -> HyphDict:
    dictionary = HyphDict(LANGUAGES["en_US"])
    dictionary.cache = _Forgetful()
    return dictionary
