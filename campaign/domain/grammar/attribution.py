"""How a language says whose claim something is."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Attribution:
    """The speakers of one language. Words are folded. Names mix languages, so the words of all packs hold for each.

    Attributes:
        articles: what may come before a speaker, as alternatives.
        joins: what comes between two speakers, as alternatives: "and".
        of: what comes before where someone is from, or what someone works on.
        roles: what someone is; the name beside it is a person's.
        authors: those who write a report, and what they write: either means the other.
        says: that someone speaks.
        offices: an office that someone holds, with what belongs to its name.
    """

    articles: str
    joins: str
    of: frozenset[str]
    roles: frozenset[str]
    authors: frozenset[str]
    says: re.Pattern[str]
    offices: re.Pattern[str]
