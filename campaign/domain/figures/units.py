"""Units of numbers, and the words for them in a text.

A number's unit is checked only if the text names a known unit: "945 families" contradicts a fact about people, while
"945 souls" is left to the reader. A new unit is one line in each pack.
"""

from __future__ import annotations

import re

from campaign.domain.grammar.languages import GRAMMARS, of_all
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import fold

#: Everything that a language names.
UNITS = frozenset(unit for grammar in GRAMMARS.values() for unit in grammar.units.words)
#: Units of time: what lasts so long, and is counted by nobody.
TIMES = frozenset(["hours", "days", "weeks", "months", "years"])
#: The sign that an amount of money carries, by its unit.
CURRENCY_SIGNS: dict[str, str] = {"dollars": "$"}
_CODE = r"(?:USD\b|US\$|U\$S)"
_CURRENCY, _IN_CURRENCY = (
    of_all(lambda grammar: grammar.units.currency),
    of_all(lambda grammar: grammar.units.in_currency),
)
#: "dollars", "U.S. dollars", "de dólares estadounidenses", "USD"; "40-million-dollar" has hyphens.
MONEY_AFTER = re.compile(rf"(?:\s+(?:{_IN_CURRENCY})\s+|\s*-\s*|\s+)(?:{_CURRENCY}|{_CODE})|\s?{_CODE}", re.IGNORECASE)
#: "mdd": millones de dólares.
MILLIONS_AFTER = re.compile(rf"\s?(?:{of_all(lambda grammar: grammar.units.millions)})\b", re.IGNORECASE)
#: "$", "US$", "U.S. $", "USD", "U$S".
MONEY_BEFORE = re.compile(r"(?:\bU\.?\s?S\.?\s?)?\$\s?$|\b(?:USD|U\$S)\s?$")
MONEY_BEFORE_REACH = 8
#: "%", "percent", "por ciento".
PERCENT = re.compile(rf"\s?%|{of_all(lambda grammar: grammar.units.percent)}", re.IGNORECASE)


def unit_of(word: str, grammar: Grammar) -> str | None:
    """Return the unit that `word` names, or None if it is unknown."""
    return grammar.units.by_word.get(fold(word))


def ends_search(word: str, grammar: Grammar) -> bool:
    """Whether what follows this word can no longer be what the number before it counts."""
    return fold(word) in grammar.units.ends
