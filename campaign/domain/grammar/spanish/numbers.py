"""Spanish numbers."""

from __future__ import annotations

import re

from campaign.domain.grammar.numbers import Numbers
from campaign.domain.grammar.patterns import NEVER

_ONES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve"
).split()
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()
SMALL = (
    dict(zip(_ONES, range(30), strict=True))
    | dict(zip(_TENS, range(30, 100, 10), strict=True))
    | dict(zip(_HUNDREDS, range(100, 1000, 100), strict=True))
    | {word[:-2] + "as": value for word, value in zip(_HUNDREDS[1:], range(200, 1000, 100), strict=True)}
    | {"un": 1, "una": 1, "cien": 100, "veintiun": 21, "veintiuna": 21}
)
_TWELVES = {"decena": 10, "docena": 12, "veintena": 20, "treintena": 30, "cincuentena": 50, "centena": 100}
_COLLECTIVES = _TWELVES | {f"{word}s": value for word, value in _TWELVES.items()}
_COLLECTIVES |= {"centenar": 100, "centenares": 100, "millar": 1000, "millares": 1000, "quincena": 15}

NUMBERS = Numbers(
    # In the press of the United States and of Central America alike, thousands are grouped by point, comma or (thin)
    # space; with anything but three digits behind it, point or comma is the decimal sign.
    digits=re.compile(
        r"(?P<grouped>[1-9]\d{0,2}(?P<sign>[.,\u00a0\u202f\u2009 ])\d{3}(?:(?P=sign)\d{3})*)(?!\d)(?:[.,](?P<part>\d+))?"
        r"|\d+(?:[.,]\d+)?"
    ),
    small=SMALL,
    scales={"mil": 1000, "millon": 10**6, "millones": 10**6, "billon": 10**12, "billones": 10**12}
    | {"cientos": 100, "miles": 1000},
    collectives=_COLLECTIVES,
    plurals=frozenset(word for word in _COLLECTIVES if word.endswith("s")),
    join="y",
    join_after=frozenset(_TENS),
    join_before=frozenset(word for word, value in SMALL.items() if 0 < value < 10),
    whole=frozenset(["mil"]),
    article_before=NEVER,
    signs={"ciento": re.compile(r"(?i)\bpor\s+$")},
    times={"quincena": " de "},
    rest_in_digits=re.compile(r"[\s\u00a0]+(\d{1,3})(?![\w%]|[.,]\d)"),
    half_before=re.compile(r"(?i)\bmedi[oa]\s+$"),
    half_after=re.compile(r"(?i)\s+y\s+medi[oa]\b"),
    half_between=NEVER,
    ordinal_after=re.compile(r"\s+(?:aniversario|cumpleanos)\b"),
    # Spanish says no ordinal there.
    ordinal_before=re.compile(
        r"\b(?:siglo|articulo|seccion|titulo|capitulo|inciso|cumpleanos|aniversario)\s+(?:numero\s+)?$"
    ),
    indefinite=frozenset(["un", "una", "uno"]),
    known_before=re.compile(
        r"\b(?:(?:de|entre)\s+(?:tod[oa]s\s+)?(?:l[oa]s|es[oa]s|est[oa]s|aquell[oa]s)|es[oa]s|est[oa]s|aquell[oa]s)\s+$"
    ),
    joined=r"de(?:\s+(?:los|las|estas|estos|esas|esos))?",
)
