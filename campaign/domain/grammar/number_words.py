"""The words that numbers are made of, in English and Spanish."""

from __future__ import annotations

_ONES_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS_EN = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ONES_ES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve"
).split()
_TENS_ES = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS_ES = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()

#: Words that are added up.
SMALL: dict[str, dict[str, int]] = {
    "en": dict(zip(_ONES_EN, range(20), strict=True)) | dict(zip(_TENS_EN, range(20, 100, 10), strict=True)),
    "es": dict(zip(_ONES_ES, range(30), strict=True))
    | dict(zip(_TENS_ES, range(30, 100, 10), strict=True))
    | dict(zip(_HUNDREDS_ES, range(100, 1000, 100), strict=True))
    | {word[:-2] + "as": value for word, value in zip(_HUNDREDS_ES[1:], range(200, 1000, 100), strict=True)}
    | {"un": 1, "una": 1, "cien": 100, "veintiun": 21, "veintiuna": 21},
}
#: Words that multiply what stands before them. By themselves they count nothing: "hundreds of", "miles de".
SCALES: dict[str, dict[str, int]] = {
    "en": {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    | {"hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9},
    "es": {"mil": 1000, "millon": 10**6, "millones": 10**6, "billon": 10**12, "billones": 10**12}
    | {"cientos": 100, "miles": 1000},
}
_ENAS = {"decena": 10, "docena": 12, "veintena": 20, "treintena": 30, "cincuentena": 50, "centena": 100}
#: Words that count by the dozen or the score. In the singular they are a number: "a dozen", "un centenar".
COLLECTIVES: dict[str, dict[str, int]] = {
    "en": {"dozen": 12, "dozens": 12},
    "es": _ENAS
    | {f"{word}s": value for word, value in _ENAS.items()}
    | {"centenar": 100, "centenares": 100, "millar": 1000, "millares": 1000, "quincena": 15},
}
JOINS = {"en": "and", "es": "y"}
