"""How a language writes numbers, in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Numbers:
    """The number words of one language and the signs of its digits. All words are folded; `half_before` and
    `half_after` are searched in text as it is written, or folded.

    Attributes:
        digits: a number in digits, with the groups `grouped` and `part` (the decimals).
        small: words that are added up, with their values.
        scales: words that multiply what comes before them; by themselves they count nothing: "thousands of".
        collectives: words that count by the dozen or the score; in the singular they are a number: "a dozen".
        plurals: collectives that name no number by themselves: "dozens".
        join: the word inside a number: "and".
        join_before: words before which, and
        join_after: words after which the join is inside a number.
        whole: scale words that are a number by themselves: "mil".
        article_before: what makes a number of a scale word: "a thousand".
        signs: words that are part of a sign where the pattern is found right before them: "por ciento".
        times: collectives that are also a time, with what must follow them to count: "una quincena de".
        rest_in_digits: what is left after a scale word, in digits: "5 mil 200".
        half_before: "half a million".
        half_after: "two million and a half".
        half_between: "two and a half million"; group 1 is the scale word.
        ordinal_after: what follows the last word of a number and makes an ordinal of it.
        ordinal_before: what a number in words behind it numbers: "article seven".
        indefinite: number words that are articles too.
        known_before: what says that a number is known already: "34 of the 945".
        joined: what may come between a scaled number and what it counts: "5 millones de personas".
    """

    digits: re.Pattern[str]
    small: Mapping[str, int]
    scales: Mapping[str, int]
    collectives: Mapping[str, int]
    plurals: frozenset[str]
    join: str
    join_after: frozenset[str]
    join_before: frozenset[str]
    whole: frozenset[str]
    article_before: re.Pattern[str]
    signs: Mapping[str, re.Pattern[str]]
    times: Mapping[str, str]
    rest_in_digits: re.Pattern[str]
    half_before: re.Pattern[str]
    half_after: re.Pattern[str]
    half_between: re.Pattern[str]
    ordinal_after: re.Pattern[str]
    ordinal_before: re.Pattern[str]
    indefinite: frozenset[str]
    known_before: re.Pattern[str]
    joined: str

    def factor(self, word: str) -> int | None:
        """Return what a scale word or a collective multiplies by, or None for any other word."""
        return self.scales.get(word) or self.collectives.get(word)

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The words that a number in words may begin with."""
        return frozenset((*self.small, *self.scales, *self.collectives))
