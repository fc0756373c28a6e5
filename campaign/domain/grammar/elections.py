"""How a language asks to elect or defeat someone. Patterns are for folded text, but for `Elections.named`."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: A word between the words of a pattern.
WORD = r"[^\W_]{1,30}(?:['’]s)?"


@dataclass(frozen=True, slots=True)
class Way:
    """A way to ask. It is looked for only where the text has one of its hints, and counts, where it is `of_someone`,
    only where a person or a party follows."""

    hints: tuple[str, ...]
    pattern: re.Pattern[str]
    of_someone: bool


def way(hints: str, *pattern: str, of_someone: bool = False) -> Way:
    """Return a way to ask, from its hints, separated by spaces, and the pieces of its pattern."""
    return Way(tuple(hints.split()), re.compile("".join(pattern)), of_someone)


@dataclass(frozen=True, eq=False, slots=True)
class Elections:
    """The votes of one language.

    Attributes:
        measures: what is voted on in a chamber; where one of these follows, no one is elected.
        persons: whoever can be elected.
        ends: words where the thing or person voted on is named in full.
        ways: the ways to ask.
        named: ways recognized by a capital, in text as it is written.
        past: what looks like a way to ask and says what was done: "voté".
    """

    measures: frozenset[str]
    persons: frozenset[str]
    ends: frozenset[str]
    ways: tuple[Way, ...]
    named: re.Pattern[str]
    past: re.Pattern[str]
