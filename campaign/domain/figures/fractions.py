"""Shares and multiples said in words or signs: "half of them", "two thirds", "la mitad", "½", "twice as many", "el doble".

Read narrowly, for the same words tell the time ("half an hour", "un cuarto de hora"), the order ("third country", "la
primera mitad") and much else ("double standard"). A share is a percentage; a multiple counts times.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from campaign.domain.language import Language


@dataclass(frozen=True, slots=True)
class Fraction:
    """A share or a multiple at a place in a text. `unit` is None where the text has still to say it: "2½ years"."""

    start: int
    end: int
    value: Decimal
    unit: str | None


_EN = "one two three four five six seven eight nine ten".split()
_ES = "uno dos tres cuatro cinco seis siete ocho nueve diez".split()
_NUMBERS = (
    {word: number for number, word in enumerate(_EN, 1)}
    | {word: number for number, word in enumerate(_ES, 1)}
    | {"a": 1, "un": 1, "una": 1, "la": 1, "cien": 100}
)
_PARTS = (
    dict(zip("third fourth fifth sixth seventh eighth ninth tenth".split(), range(3, 11), strict=True))
    | dict(zip("tercio cuarto quinto sexto septimo octavo noveno decimo".split(), range(3, 11), strict=True))
    | dict(zip("tercera cuarta quinta sexta septima octava novena decima".split(), range(3, 11), strict=True))
    | {"quarter": 4}
)
_TIMES = {"doubl": "2", "twice": "2", "tripl": "3", "quadrupl": "4", "halv": "0.5"}
_TIMES |= {"dobl": "2", "dupli": "2", "cuadrupl": "4"}
_GLYPHS = dict(
    zip("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", "1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/8 3/8 5/8 7/8".split(), strict=True)
)

_ONE_TO_TEN = {"en": "|".join(_EN), "es": "|".join(["un", "una", *_ES])}
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
#: Of these, a part is a length of time, or a way of speaking: "half my life", "a quarter of an hour".
_SPANS = (
    r"(?:hours?|days?|weeks?|months?|years?|minutes?|afternoon|morning|night|century|decades?|time|life|lives|lifetime|battle|story|way"
    rf"|fun|truth|world|point|miles?|inch(?:es)?|block|{_MONTHS}|(?:19|20)\d\d)\b"
)
_OF_SPANS = rf"\s+(?:of\s+)?(?:(?:an?|my|his|her|our|their|your|the|that|this)\s+)?{_SPANS}"
_VERBS = r"(?:were|are|was|have|had|has|did|do|never|died|went|got|came|left|lost)\b"

_HALF = re.compile(r"\b(?:one[\s-])?half\b")
_ORDER_BEFORE = re.compile(r"\b(?:first|second|other|latter|better|this|that|each|either|top|bottom|front|back)\s+$")
_SHARE_BEFORE = re.compile(
    r"\b(?:than|nearly|almost|about|over|under|roughly|least|fully|by|in|only|just|around|barely|exactly|up to)\s+$"
)
_NO_SHARE = re.compile(
    rf"-|[\s-]+(?:an?|past|hearted|asleep|million|billion|thousand|hundred|dozen)\b|{_OF_SPANS}|-{_SPANS}"
)
_OF_SOMETHING = re.compile(rf"\s+(?:of|the|those|these|its|their|our|your|all|{_VERBS})\b")
_PARTS_EN = re.compile(
    rf"\b(?P<top>a|{_ONE_TO_TEN['en']})[\s-](?P<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    rf"(?:s\b|(?<=-third)\b|(?<=-quarter)\b|(?<=-fourth)\b|(?<=-fifth)\b|(?<=-tenth)\b|(?=\s+of\b|\s+{_VERBS}))"
    rf"(?!{_OF_SPANS}|[\s-]+(?:countr|part|time|point))"
)
#: "Quarters" by themselves are rooms or months: "three quarters" needs "of" or a hyphen.
_QUARTERS = re.compile(r"quarters$")
_RATIO_EN = re.compile(
    rf"\b(?P<top>{_ONE_TO_TEN['en']}|[1-9])\s+(?:out\s+of|in)(?:\s+every)?\s+(?P<out>{_ONE_TO_TEN['en']}|[2-9]|10|100)\b"
    rf"(?![.,/:]\d|[\s-]+{_SPANS}|\s*%|\s+(?:percent|per|hundred|thousand|million|dozen)\b)"
)
_MULTIPLE_EN = re.compile(
    r"\b(?P<times>(?:doubl|tripl|quadrupl|halv)ed)\b(?!\s+(?:down|over|back|as|up|by)\b)"
    r"|\b(?P<to>twice|(?:doubl|tripl|quadrupl)(?:es?|ing))\s+(?:as\s+(?:many|much|high|large|big|great)\b"
    r"|(?:the|that|its|their)\s+(?:number|amount|size|rate|cost|price|total|count|figure|money)|that\b|what\b)"
    rf"|\b(?P<number>{_ONE_TO_TEN['en']}|\d{{1,3}})(?:-?fold\b|\s+times\s+(?:as\s+(?:many|much|high|large|big)|the|more|higher|larger|what)\b)"
)

_HALF_ES = re.compile(
    r"(?<!\ben )\b(?:la|una)\s+mitad\b(?!\s+del?\s+(?:(?:el|la|mi|su|un|una)\s+)?(?:camino|vida|noche|semana|manana|tarde|decada"
    r"|pandemia|ano|mes|dia|siglo|proceso|tiempo|viaje|calle|mundo|hora|(?:19|20)\d\d)\b)"
)
_PARTS_ES = re.compile(
    r"\b(?!un cuarto\b)(?P<top>un|dos|tres|cuatro|cinco|siete|nueve)\s(?P<part>tercio|cuarto|quinto|sexto|septimo|octavo|noveno|decimo)"
    r"(?:s\b(?!\s+de\s+(?:hora|siglo|kilo|litro)s?)|(?<=tercio)\b|(?=\s+de\s+(?:los|las|ellos|ellas|es[ao]s|est[ao]s|quienes|tod[oa]s)\b))"
)
_PARTES = re.compile(
    r"\b(?P<top>una|la|dos|tres|cuatro|nueve)\s+(?P<part>tercera|cuarta|quinta|sexta|septima|octava|novena|decima)s?\s+partes?\b"
)
_RATIO_ES = re.compile(
    rf"\b(?P<top>{_ONE_TO_TEN['es']}|\d{{1,2}})\s+de\s+cada\s+(?P<out>{_ONE_TO_TEN['es']}|cien|\d{{1,3}})\b"
)
_MULTIPLE_ES = re.compile(
    r"\bel\s+(?P<times>doble|triple|cuadruple)(?=\s+(?:de|que)\b|\s*[.,;:!?)»”\"]|\s*$)"
    r"|\b(?P<to>(?:duplic|triplic|cuadruplic)(?:o|aron|a|an|aba|aban)|(?:(?<=ha )|(?<=han )|(?<=habia )|(?<=habian ))(?:duplic|triplic|cuadruplic)ado)\b"
    rf"|\b(?P<number>{_ONE_TO_TEN['es']}|\d{{1,3}})\s+veces\s+(?:mas|menos|mayor|menor|superior|lo\s+que|la\s+(?:cifra|cantidad)|el\s+(?:numero|total))\b"
)
_GLYPH = re.compile(rf"(?P<whole>(?<!\d)\d{{1,6}})?\s?(?P<glyph>[{''.join(_GLYPHS)}])")
_ANY = {
    "en": re.compile(
        rf"half|halv|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twice|doubl|tripl|quadru|fold|times|out\s+of"
        rf"|\sin\s+(?:every\s+)?(?:{_ONE_TO_TEN['en']}|\d)|[{''.join(_GLYPHS)}]"
    ),
    "es": re.compile(
        rf"mitad|tercio|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|partes?\b|cada|dobl|plic|tripl|cuadru|veces|[{''.join(_GLYPHS)}]"
    ),
}


def fractions(folded: str, language: Language) -> Iterator[Fraction]:
    """Every share and multiple in folded text."""
    if not _ANY[language].search(folded):
        return
    if language == "en":
        yield from _halves(folded)
        yield from (_share(found) for found in _PARTS_EN.finditer(folded) if not _is_quarters(folded, found))
    else:
        yield from (_percent(found, 1, 2) for found in _HALF_ES.finditer(folded))
        yield from (_share(found) for pattern in (_PARTS_ES, _PARTES) for found in pattern.finditer(folded))
    ratio, multiple = (_RATIO_EN, _MULTIPLE_EN) if language == "en" else (_RATIO_ES, _MULTIPLE_ES)
    for pattern, read in ((ratio, _ratio), (multiple, _multiple), (_GLYPH, _glyph)):
        readers: Callable[[re.Match[str]], Fraction | None] = read
        yield from filter(None, map(readers, pattern.finditer(folded)))


def _halves(folded: str) -> Iterator[Fraction]:
    for match in _HALF.finditer(folded):
        before = max(0, match.start() - 20)
        if _ORDER_BEFORE.search(folded, before, match.start()) or _NO_SHARE.match(folded, match.end()):
            continue
        if _OF_SOMETHING.match(folded, match.end()) or _SHARE_BEFORE.search(folded, before, match.start()):
            yield _percent(match, 1, 2)


def _is_quarters(folded: str, match: re.Match[str]) -> bool:
    is_joined = "-" in match.group() or folded.startswith(" of ", match.end())
    return _QUARTERS.search(match.group()) is not None and not is_joined


def _share(match: re.Match[str]) -> Fraction:
    return _percent(match, _number(match["top"]), _PARTS[match["part"]])


def _ratio(match: re.Match[str]) -> Fraction | None:
    top, out = _number(match["top"]), _number(match["out"])
    return _percent(match, top, out) if top < out else None


def _multiple(match: re.Match[str]) -> Fraction:
    word = match["times"] or match["to"]
    value = next(value for stem, value in _TIMES.items() if word.startswith(stem)) if word else _number(match["number"])
    return Fraction(*match.span(), Decimal(value), "times")


def _glyph(match: re.Match[str]) -> Fraction:
    top, bottom = map(int, _GLYPHS[match["glyph"]].split("/"))
    if match["whole"]:
        return Fraction(*match.span(), int(match["whole"]) + Decimal(top) / bottom, None)
    return _percent(match, top, bottom)


def _percent(match: re.Match[str], top: int, bottom: int) -> Fraction:
    """Two decimals are what content writes for a third: 33.33."""
    return Fraction(*match.span(), round(Decimal(100) * top / bottom, 2), "percent")


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]
