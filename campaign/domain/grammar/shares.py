"""How a language says shares and multiples: "half of them", "two thirds", "twice as many". Patterns are for folded text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

#: Signs for a share, and what each is.
GLYPHS: Mapping[str, str] = dict(
    zip("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", "1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/8 3/8 5/8 7/8".split(), strict=True)
)


@dataclass(frozen=True, eq=False, slots=True)
class Shares:
    """The shares and multiples of one language, read narrowly: the same words say the time, the order and much else.

    Attributes:
        any: something of every share and multiple. Most sentences have nothing.
        numbers: the number words that the patterns' groups `top`, `out` and `number` hold.
        part_names: the parts that the group `part` holds: "third".
        multiples: what the groups `times` and `to` begin with, and the number that it multiplies by.
        half: a half.
        half_after: what comes before a half that is one of two in order: "the first half".
        no_half_before: what follows a half that is none: "half an hour".
        half_before: what follows one that is a share: "half of".
        after_leaning: what comes before one that is a share, whatever follows: "nearly half".
        parts: several parts: the groups `top` and `part`.
        no_part: what looks like such parts and is none: "three quarters" of an hour or of a house.
        ratio: so many of so many: the groups `top` and `out`.
        multiple: the groups `times`, `to` and `number`.
        compared: every share and multiple that a comparison may have, read widely, for short texts of ours that may have
            none: "a third less", "twice the length".
    """

    any: re.Pattern[str]
    numbers: Mapping[str, int]
    part_names: Mapping[str, int]
    multiples: Mapping[str, str]
    half: re.Pattern[str]
    half_after: re.Pattern[str]
    no_half_before: re.Pattern[str]
    half_before: re.Pattern[str]
    after_leaning: re.Pattern[str]
    parts: tuple[re.Pattern[str], ...]
    no_part: re.Pattern[str]
    ratio: re.Pattern[str]
    multiple: re.Pattern[str]
    compared: re.Pattern[str]

    def number(self, word: str) -> int:
        """Return the number that a group holds, in digits or in words."""
        return int(word) if word.isdigit() else self.numbers[word]

    def times(self, word: str) -> str:
        """Return by how much a multiple in one word multiplies."""
        return next(value for stem, value in self.multiples.items() if word.startswith(stem))
