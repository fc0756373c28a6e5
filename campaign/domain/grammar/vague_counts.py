"""How a language counts without a number: "dozens of", "a handful", "most of them"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class VagueCounts:
    """The vague counts of one language. Patterns are for folded text.

    Attributes:
        count: the groups `first` and, for "tens of thousands", `second`.
        least: the fewest that each word can mean, by itself.
        largest: the most that some of them can mean.
        times: by how much a second word multiplies.
        number_before: a number before the word, which makes a figure of the two.
        few: few people or things, such as can be counted on one's fingers.
        money: what follows a count of money.
        majority: more than half of those whom a sentence is about.
        says_majority: that a text says anything of more than half.
        none: none of those whom a sentence is about.
        every: all of those whom a sentence is about, without a number.
        says_none: that a text says anything of none.
        no_others: what stands behind a majority that is one of the writer's own people: "most of us".
    """

    count: re.Pattern[str]
    least: Mapping[str, int]
    largest: Mapping[str, int]
    times: Mapping[str, int]
    number_before: re.Pattern[str]
    few: re.Pattern[str]
    money: re.Pattern[str]
    majority: re.Pattern[str]
    says_majority: re.Pattern[str]
    none: re.Pattern[str]
    every: re.Pattern[str]
    says_none: re.Pattern[str]
    no_others: re.Pattern[str]
