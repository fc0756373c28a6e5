"""The words before and after a figure that qualify it, as regular expressions over folded text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Qualifiers:
    """The qualifiers of one language. `before` and `after` are keyed by the names of `figures.qualifiers.Qualifier`.

    Attributes:
        before: the words before a figure, by what they say: "more than".
        after: the words after it: "or more".
        between: little words and signs between a qualifier and its figure: "more than a hundred".
        negations: words that turn what follows into its contrary, where no more than
        counting: a verb of sending or counting comes between.
        small_numbers: number words after which a qualifier belongs to the next figure.
        odd: what follows a figure that is a little more: "900-odd".
        compares_before: what compares something else with a number known already: ", fewer than the 945".
        lasts_before: what says how long something lasts, and no leaning: "over two years".
    """

    before: Mapping[str, str]
    after: Mapping[str, str]
    between: str
    negations: str
    counting: str
    small_numbers: tuple[str, ...]
    odd: str
    compares_before: re.Pattern[str]
    lasts_before: re.Pattern[str]

    @cached_property
    def ends_before(self) -> re.Pattern[str]:
        """All the words in one look, up to the figure, so the first that fits is the longest: "just under", not "under"."""
        return re.compile(rf"(?<!\w)(?:{_by_name(self.before)}){self.between}$")

    @cached_property
    def denial(self) -> re.Pattern[str]:
        """A denial right before the word, or with nothing but verbs of sending and counting between."""
        return re.compile(rf"(?<![^\W_])(?:{self.negations})(?:\s+(?:{self.counting})){{0,3}}\s+$")

    @cached_property
    def begins_after(self) -> re.Pattern[str]:
        """The words after a figure, unless they belong to the next one."""
        small = "|".join(self.small_numbers)
        return re.compile(
            rf"(?:\s+[^\W\d_]+){{0,4}}?,?\s+(?:{_by_name(self.after)})(?!\w|\s+(?:\$?\d|an?\s|un[oa]?s?\s|(?:{small})\b))"
        )


def _by_name(words: Mapping[str, str]) -> str:
    return "|".join(f"(?P<{name}>{alternatives})" for name, alternatives in words.items())
