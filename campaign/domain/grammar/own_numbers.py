"""How a language distinguishes a number of the writer's own life from one that someone counted."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: A placeholder for the number in a pattern's text.
PLACE = "\x00"


def around(pattern: str) -> re.Pattern[str]:
    """Return the pattern of words around a number, which is written "@" in it."""
    return re.compile(pattern.replace("@", PLACE), re.VERBOSE)


def age_end(words: str) -> str:
    """Return the pattern of what may follow an age: a mark, or one of these words."""
    return rf"\s*(?:[.,;:!?)]|$|-|\s(?:{words})\b)"


@dataclass(frozen=True, eq=False, slots=True)
class OwnNumbers:
    """The numbers of people's lives in one language. Patterns are for folded text with `PLACE` for the number.

    Attributes:
        anywhere: words that make a number the writer's own, whatever is cited beside it: "I am 62".
        sizes: how large a place is, or what the writer's own has, whatever it counts: "a town of 300 people".
        uncited: words that do so only where nothing is cited: "the 40 miles to the hearing".
        frame: what writers say of their own reading: "with 13 neighbors I read that".
        after_title: little words after a title between quotation marks, as alternatives.
    """

    anywhere: re.Pattern[str]
    sizes: re.Pattern[str]
    uncited: re.Pattern[str]
    frame: re.Pattern[str]
    after_title: str
