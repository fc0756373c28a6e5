"""Spanish dates."""

from __future__ import annotations

import re

from campaign.domain.grammar.dates import Dates, month_of, year_of
from campaign.domain.grammar.patterns import NEVER, NO_NUMBER_BEFORE, after_one_of, one_of
from campaign.domain.language import fold

MONTHS = tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split())
_MONTH_NUMBERS = {fold(name): number for number, name in enumerate(MONTHS, 1)} | {"setiembre": 9}
_SHORT_MONTHS = dict(
    zip(
        "ene feb mar abr may jun jul ago sept sep set oct nov dic".split(),
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 10, 11, 12),
        strict=True,
    )
)
_ONES = (
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho "
    "diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
).split()
_TENS = dict(zip("treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), range(30, 100, 10), strict=True))
_UP_TO_TENS = {word: number for number, word in enumerate(_ONES, 1)} | _TENS
_UP_TO_99 = _UP_TO_TENS | {f"{tens} y {one}": _TENS[tens] + _UP_TO_TENS[one] for tens in _TENS for one in _ONES[:9]}
#: "Veintiséis", and "primero".
_DAYS = {word: number for word, number in _UP_TO_99.items() if number <= 31} | {"primero": 1}
_YEARS = {f"dos mil {word}": 2000 + number for word, number in _UP_TO_99.items()} | {
    f"mil novecientos {word}": 1900 + number for word, number in _UP_TO_99.items()
}
#: "Más de dos mil veinte" counts.
_NO_COUNT_BEFORE = "".join(f"(?<!{word} de )" for word in "mas menos cerca total cifra encima debajo alrededor".split())

DATES = Dates(
    months=MONTHS,
    month_numbers=_MONTH_NUMBERS,
    short_months=_SHORT_MONTHS,
    month=month_of(_MONTH_NUMBERS, _SHORT_MONTHS),
    is_capitalized=False,
    words=frozenset(),
    is_month_first=False,
    days=_DAYS,
    ordinals={},
    cardinals={},
    before=re.compile(
        rf"{NO_NUMBER_BEFORE}(?:(?P<digits>\d{{1,2}})(?P<mark>\.?[º°]|\.?o|ero)?|(?P<word>{one_of(_DAYS)}))"
        r"(?:\s+del?\s+mes)?(?P<of>\s+de)?\s+$"
    ),
    after=re.compile(
        rf"\.?(?:\s+(?P<digits>\d{{1,2}})(?=,?\s+(?:del?\s+)?(?:19|20)\d\d))?(?:(?:\s+del?(?:\s+ano)?|,)?(?:\s+|(?='))"
        rf"(?:{year_of(_YEARS)}|(?<=\bdel )(?P<bare>\d{{2}})(?![\w%]|[.,/-]\d|\s+(?:a|al|y|de|hasta)\b)))?"
    ),
    needs_of=True,
    in_before=NEVER,
    on_before=NEVER,
    year_before=re.compile(r"\b(?:en|desde|durante)\s+$"),
    suffix=NEVER,
    years=_YEARS,
    any_year=re.compile(r"dos mil|mil novecientos"),
    spelled_year=re.compile(
        rf"(?:{after_one_of('en desde del ano durante hasta para el')}|(?<=\bde ){_NO_COUNT_BEFORE})"
        rf"(?P<spelled>{one_of(_YEARS)})(?![\w-])"
    ),
    days_ago={"hoy": 0, "ayer": 1, "anteayer": 2, "antier": 2},
)
