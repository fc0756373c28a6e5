"""Countries by name, in the reader's language."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale

from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language, fold

_CODE = re.compile(r"[A-Z]{2}")
#: Codes of Babel's that are no country: unions, regions of the United Nations, pseudo-places.
_NO_COUNTRY = frozenset("EU EZ UN QO XA XB ZZ".split())


@cache
def countries(language: Language) -> tuple[tuple[str, str], ...]:
    """Return every country by its two letters with its name, in the order of names."""
    names = Locale.parse(grammar(language).writing.locale).territories
    codes = [str(code) for code in names if _CODE.fullmatch(str(code)) and code not in _NO_COUNTRY]
    known = ((code, str(names[code])) for code in codes)
    return tuple(sorted(known, key=lambda country: fold(country[1])))


@cache
def _names(language: Language) -> dict[str, str]:
    return dict(countries(language))


def country_name(code: str, language: Language) -> str:
    """Return a country's name; the two letters themselves for an unknown one."""
    return _names(language).get(code, code)
