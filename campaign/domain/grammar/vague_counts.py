"""How a language counts without a number: "thousands of people". Patterns are for folded text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class VagueCounts:
    """The vague counts of one language.

    Attributes:
        count: the groups `first` and, for "tens of thousands", `second`.
        least: the fewest that each word can mean, by itself.
        times: by how much a second word multiplies.
        number_before: a number before the word, which makes a figure of the two.
    """

    count: re.Pattern[str]
    least: Mapping[str, int]
    times: Mapping[str, int]
    number_before: re.Pattern[str]
