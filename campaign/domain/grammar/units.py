"""What a language calls the things that figures count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Units:
    """The units of one language.

    `percent` and the patterns of currencies are for text as it is written, in any case. They hold in every language,
    as people mix them.

    Attributes:
        words: the folded words that name a unit, separated by spaces, by the unit.
        ends: words after which nothing is what a number counts.
        percent: what follows a number of percent, but for the sign.
        currency: names of the dollar.
        millions: what says that an amount is in millions of dollars: "40 mdd".
        in_currency: what may come between an amount and the currency's name: "40 million in dollars".
    """

    words: Mapping[str, str]
    ends: frozenset[str]
    percent: str
    currency: str
    millions: str
    in_currency: str

    @cached_property
    def by_word(self) -> Mapping[str, str]:
        """The unit that each word names."""
        return {word: unit for unit, words in self.words.items() for word in words.split()}
