"""The words of the calendar in English and Spanish: months, and days and years said in words."""

from __future__ import annotations

from campaign.domain.language import Language, fold

_MONTHS_EN = "January February March April May June July August September October November December".split()
_MONTHS_ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
#: The months' names, January first.
MONTHS: dict[str, list[str]] = {"en": _MONTHS_EN, "es": _MONTHS_ES}
_SHORT_EN = dict(
    zip(
        "jan feb mar apr jun jul aug sept sep oct nov dec".split(), (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12), strict=True
    )
)
_SHORT_ES = dict(
    zip(
        "ene feb mar abr may jun jul ago sept sep set oct nov dic".split(),
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 10, 11, 12),
        strict=True,
    )
)
#: The months' names cut short, with or without a point after them.
SHORT_MONTHS: dict[str, dict[str, int]] = {"en": _SHORT_EN, "es": _SHORT_ES}
#: The number of each month by its folded name.
NUMBER_OF_MONTH: dict[str, dict[str, int]] = {
    "en": {fold(name): number for number, name in enumerate(_MONTHS_EN, 1)},
    "es": {fold(name): number for number, name in enumerate(_MONTHS_ES, 1)} | {"setiembre": 9},
}

_CARDINALS_EN = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
).split()
_ORDINALS_EN = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS_EN = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_ONES_ES = (
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho "
    "diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
).split()
_TENS_ES = dict(
    zip("treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), range(30, 100, 10), strict=True)
)


def _up_to_99_en() -> dict[str, int]:
    words = {word: number for number, word in enumerate(_CARDINALS_EN, 1)} | _TENS_EN
    return words | {f"{tens} {one}": _TENS_EN[tens] + words[one] for tens in _TENS_EN for one in _CARDINALS_EN[:9]}


def _up_to_99_es() -> dict[str, int]:
    words = {word: number for number, word in enumerate(_ONES_ES, 1)} | _TENS_ES
    return words | {f"{tens} y {one}": _TENS_ES[tens] + words[one] for tens in _TENS_ES for one in _ONES_ES[:9]}


_UP_TO_99 = {"en": _up_to_99_en(), "es": _up_to_99_es()}
#: Days as English counts them off: "fifth", "twenty sixth".
ORDINAL_DAYS = (
    {word: number for number, word in enumerate(_ORDINALS_EN, 1)}
    | {"twentieth": 20, "thirtieth": 30, "thirty first": 31}
    | {f"twenty {word}": number + 20 for number, word in enumerate(_ORDINALS_EN[:9], 1)}
)
#: Days as a number: "veintiséis", "twenty six"; Spanish has "primero" too.
CARDINAL_DAYS: dict[Language, dict[str, int]] = {
    "en": {word: number for word, number in _UP_TO_99["en"].items() if number <= 31},
    "es": {word: number for word, number in _UP_TO_99["es"].items() if number <= 31} | {"primero": 1},
}
#: Years said in words: "twenty nineteen", "two thousand nineteen", "dos mil diecinueve".
YEARS: dict[Language, dict[str, int]] = {
    "en": {f"twenty {word}": 2000 + number for word, number in _UP_TO_99["en"].items() if number >= 10}
    | {f"nineteen {word}": 1900 + number for word, number in _UP_TO_99["en"].items() if number >= 10}
    | {f"two thousand {word}": 2000 + number for word, number in _UP_TO_99["en"].items()}
    | {f"two thousand and {word}": 2000 + number for word, number in _UP_TO_99["en"].items()},
    "es": {f"dos mil {word}": 2000 + number for word, number in _UP_TO_99["es"].items()}
    | {f"mil novecientos {word}": 1900 + number for word, number in _UP_TO_99["es"].items()},
}
