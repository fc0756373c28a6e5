"""How a language speaks of the newspaper article that a letter answers."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Articles:
    """The article answered, in one language. Patterns are for folded text.

    Attributes:
        addressed_before: words that address the paper's article, up to its date: "your story “Last Bus” of".
        told: the newspaper is told what it has printed: "you gave a figure of".
        published: what newspapers publish, as alternatives.
        subject: what a subject line begins with, without the colon: "re".
    """

    addressed_before: re.Pattern[str]
    told: re.Pattern[str]
    published: str
    subject: str
