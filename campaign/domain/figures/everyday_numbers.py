"""Everyday numbers that name a time, place, verse or score: "5 p.m.", "carretera 66", "Matthew 25:35".

No one asks for their source. Each pattern covers both languages, since people mix them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from campaign.domain.grammar.languages import GRAMMARS, of_all
from campaign.domain.grammar.named_numbers import HOUR, NamedNumbers


def _every(part: Callable[[NamedNumbers], str]) -> str:
    return of_all(lambda pack: part(pack.named_numbers))


_BOOK = rf"(?:{_every(lambda words: words.numbered_books)})"
_PATTERN = re.compile(
    rf"""
      \b\d{{1,3}}:\d{{1,3}}(?:-\d{{1,3}})?(?:\s?[ap]\.?\s?m\b\.?)?(?!\d)                      # 3:30, 25:35
    | \b(?:{HOUR}\s?(?:-|–|{_every(lambda words: words.to)}|{_every(lambda words: words.and_)})\s?)?{HOUR}\s?[ap]\.?\s?m\b\.?  # 5 p.m.
    | {_every(lambda words: words.clock)}
    | \b9(?:{_every(lambda words: words.workday)})5\b
    | \b(?:[123]|{_every(lambda words: words.nth)})\s+(?:de\s+)?{_BOOK}(?:\s+\d{{1,3}}\b)?
    | \b(?:{_every(lambda words: words.books)})\s+\d{{1,3}}(?:[:.,]\s?\d{{1,3}}(?:-\d{{1,3}})?)?\b
    | \b(?:{_every(lambda words: words.class_of)})\s+'?\d{{2,4}}\b
    | {_every(lambda words: words.days)}
    """,
    re.VERBOSE,
)
_AFTER_A_WORD = (
    re.compile(_every(lambda words: words.meetings)),
    re.compile(
        rf"\b(?:{_every(lambda words: words.scores)})\b[^.;:\d]{{0,30}}?"
        rf"(?P<further>\b\d{{1,3}}(?:-|–|\s(?:{_every(lambda words: words.to)})\s)\d{{1,3}})\b(?!\s?%)"
    ),
    re.compile(rf"\b(?:{_every(lambda words: words.numbered)})\s(?P<further>\#?\d{{1,5}}[a-d]?)\b(?![.,:/-]?\d|\s?%)"),
)
#: One pattern for each language, since all may name the same group.
_STREETS = tuple(re.compile(pack.named_numbers.streets) for pack in GRAMMARS.values())


def everyday_numbers(text: str, folded: str) -> list[re.Match[str]]:
    """Where a text that holds digits has such numbers.

    The group `further` holds those that count all the same where a unit follows them: "by bus 40 people left".
    """
    found = [match for pattern in (_PATTERN, *_AFTER_A_WORD) for match in pattern.finditer(folded)]
    return found + [match for pattern in _STREETS for match in pattern.finditer(text)]
