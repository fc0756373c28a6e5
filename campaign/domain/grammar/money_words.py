"""How a text marks an amount as dollars: a sign before it, or the currency's name after it."""

from __future__ import annotations

import re

_STATES = r"(?:EE\.?\s?UU\.?|E\.?\s?U\.?(?:\s?A\.?)?|(?:los\s+)?Estados\s+Unidos)"
_ENGLISH = r"(?:(?:US|U\.\s?S\.|American)\s+)?(?:dollars?|bucks)\b"
_SPANISH = rf"d[oó]lares\b(?:\s+(?:estadounidenses|(?:norte)?americanos)\b|\s+de\s+{_STATES})?"
_CODE = r"(?:USD\b|US\$|U\$S)"

#: "dollars", "U.S. dollars", "de dólares estadounidenses", "USD"; "40-million-dollar" has hyphens.
MONEY_AFTER = re.compile(
    rf"(?:\s+(?:in|en|de)\s+|\s*-\s*|\s+)(?:{_ENGLISH}|{_SPANISH}|{_CODE})|\s?{_CODE}", re.IGNORECASE
)
#: "$", "US$", "U.S. $", "USD", "U$S".
MONEY_BEFORE = re.compile(r"(?:\bU\.?\s?S\.?\s?)?\$\s?$|\b(?:USD|U\$S)\s?$")
MONEY_BEFORE_REACH = 8
