"""How a language argues. Patterns are for folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Arguments:
    """The turns of an argument in one language.

    Attributes:
        concessions: the other side is granted a point: "to be sure".
        taken_for_granted: the beginning of a question that has already answered whether: "why".
    """

    concessions: re.Pattern[str]
    taken_for_granted: re.Pattern[str]
