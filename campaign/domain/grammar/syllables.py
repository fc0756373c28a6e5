"""How a language spells its syllables, and how hard its sentences are to read."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Syllables:
    """The syllables of one language, in words in small letters.

    Attributes:
        dictionary: the hyphenation patterns that divide its words; empty where the spelling says it.
        silent: letters of a vowel that are not heard.
        nucleus: what each syllable has one of.
    """

    dictionary: str
    silent: re.Pattern[str]
    nucleus: re.Pattern[str]


@dataclass(frozen=True, eq=False, slots=True)
class Readability:
    """A published formula for how hard a text is to read: a sum of words a sentence and syllables a word.

    Attributes:
        constant: what the sum begins with.
        words: what each word of a sentence, on average, adds.
        syllables: what each syllable of a word, on average, adds.
        is_grade: whether the sum is a year of school; else it is an ease, from 100 (easy) down.
        hardest: the hardest that newspapers like.
    """

    constant: float
    words: float
    syllables: float
    is_grade: bool
    hardest: int

    def of(self, words: int, syllables: int, sentences: int) -> float:
        """Return the sum for a text with so many words, syllables and sentences."""
        return self.constant + self.words * words / sentences + self.syllables * syllables / words

    def is_too_hard(self, sum: float) -> bool:
        """Return whether a text is harder than newspapers like."""
        return sum > self.hardest if self.is_grade else sum < self.hardest
