"""How a language calls names. Patterns are for folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Civility:
    """The insults of one language.

    Attributes:
        names: names that no one is called in kindness, and words that are names where someone is called so.
        comparisons: that someone is like the Nazis; to be driven out by them is history.
        hints: something of every comparison; most texts have nothing.
        of_oneself: what comes before a name by which the writer calls only themselves.
    """

    names: re.Pattern[str]
    comparisons: re.Pattern[str]
    hints: tuple[str, ...]
    of_oneself: re.Pattern[str]
