"""Number words that say a place in a row and count nothing: "twenty-first", "one hundred and fiftieth", "siglo veintiuno"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from campaign.domain.language import Language

_FIRST_TO_NINTH = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_TENTH_ON = (
    "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
    "|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth|millionth|billionth"
)
#: Of these there is one, so that "forty third" before them is a place; "forty third countries" counts.
_ONE_THING = "birthday|anniversary|century|year|grade|street|avenue|time|day|amendment|congress|district|legislature"
#: What may follow the last word of a number and make an ordinal of it. "Hundred second-hand cars" counts.
_AFTER: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"-(?:{_FIRST_TO_NINTH})(?![\w-])"
        rf"|[\s-]+(?:and[\s-]+)?(?:{_TENTH_ON})(?![\w-])"
        rf"|\s+and\s+(?:{_FIRST_TO_NINTH})(?:\s+(?!\w+s\b)|(?=[^\w\s-]|$))"
        rf"|[\s-]+(?:{_FIRST_TO_NINTH})[\s-]+(?:{_ONE_THING})\b"
    ),
    "es": re.compile(r"\s+(?:aniversario|cumpleanos)\b"),
}
#: What a number in words behind it numbers: Spanish says no ordinal there, and English laws are read the same way.
_BEFORE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:article|section|title|chapter|amendment|proposition|grade)\s+$"),
    "es": re.compile(r"\b(?:siglo|articulo|seccion|titulo|capitulo|inciso|cumpleanos|aniversario)\s+(?:numero\s+)?$"),
}
_REACH = 24


def is_ordinal(folded: str, start: int, end: int, language: Language) -> bool:
    """Whether the number words at `start:end` of folded text say a place in a row."""
    if _AFTER[language].match(folded, end):
        return True
    return _BEFORE[language].search(folded, max(0, start - _REACH), start) is not None
