"""Numbers of the writer's own life: ages, children, years married, miles driven, what stands in the title answered.

Some words make a number the writer's own wherever they stand ("I am 62"); others only where nothing is cited beside them
("the 40 miles to the hearing").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import NamedTuple

from campaign.domain.language import Language, fold

_KIN_EN = (
    r"(?:children|kids|sons|daughters|grand(?:children|kids|sons|daughters)|brothers|sisters|siblings|cousins|nieces|nephews|aunts"
    r"|uncles|neighbors|friends|co-?workers|colleagues|classmates|roommates|students|pupils|parishioners|congregants|teachers|nurses"
    r"|volunteers|houses|chairs|acres|cows|goats|sheep|chickens|dogs|cats)"
)
_KIN_ES = (
    r"(?:hij[oa]s|niet[oa]s|bisniet[oa]s|herman[oa]s|prim[oa]s|sobrin[oa]s|ti[oa]s|vecin[oa]s|amig[oa]s|compañer[oa]s|companer[oa]s"
    r"|colegas|alumn[oa]s|estudiantes|feligreses|maestr[oa]s|voluntari[oa]s|casas|sillas|vacas|cabras|ovejas|gallinas|perros|gatos)"
)
_AGE_END = r"\s*(?:[.,;:!?)]|$|-|\s(?:and|but|or|now|when|this|next|years?\s+old|years?\s+of\s+age|y|e|pero|cuando|ya|anos?)\b)"
#: Of every pair, the words that must stand before a number and those that must stand after it.
_ANYWHERE: dict[Language, str] = {
    "en": rf"""
      \b(?:i|he|she)(?:'m|'s|\s+am|\s+is|\s+was|'ll\s+be|\s+will\s+be|\s+turn(?:ed|s)?)\s+(?:(?:now|only|just|almost|nearly|about|not\s+yet)\s+)?@{_AGE_END}
    | \b(?:aged?|turn(?:ed|ing|s)?|age\s+of|ages)\s+@
    | \b(?:at|by)\s+@,\s+(?:i|my)\b
    | @(?:\s|-)(?:years?|months?|weeks?)(?:\s|-)(?:olds?|of\s+age)\b
    | \b(?:in\s+(?:my|his|her|their|our)\s+(?:early\s+|mid-?\s?|late\s+)?)@
    | \bmy\s+(?:\w+\s+)?@
    | \b(?:my|our)\s+(?:\w+\s+){{1,2}}(?:of|for|in)\s+(?:about\s+|nearly\s+|almost\s+|over\s+|some\s+)?@
    | @\s+(?:\w+\s+){{0,2}}?{_KIN_EN}\b
    | @\s+(?:\w+\s+){{0,3}}?(?:in|on|of|at|from)\s+(?:my|our)\s
    """,
    "es": rf"""
      \b(?:tengo|tenia|tuve|cumpli|cumplo|cumplio|cumple|tiene|tenia|a\s+mis|a\s+los|a\s+sus)\s+(?:(?:ya|apenas|solo|casi)\s+)?@{_AGE_END}
    | @\s+anos\s+de\s+(?:edad|vida|casad[oa]s?|matrimonio|servicio|maestr[oa])\b
    | \b(?:nin[oa]s?|muchach[oa]s?|jovene?s?|hombres?|mujer(?:es)?|senora?s?|bebes?|chic[oa]s?|hij[oa]s?|niet[oa]s?|alumn[oa]s?)\s+de\s+@\s+(?:anos|meses)
    | \bmis\s+(?:\w+\s+)?@
    | \b(?:mi|mis|nuestr[oa]s?)\s+(?:\w+\s+){{1,2}}(?:de|en|con)\s+(?:unos\s+|casi\s+)?@
    | \bcon\s+(?:quien|la\s+que|el\s+que)\s+(?:ya\s+)?llevo\s+(?:ya\s+|casi\s+)?@
    | @\s+(?:\w+\s+){{0,2}}?{_KIN_ES}\b
    | @\s+(?:\w+\s+){{0,3}}?(?:en|de)\s+(?:mis?|nuestr[oa]s?)\s
    """,
}
_MEASURES = {
    "en": r"(?:degrees?|miles?|minutes?|seconds?|blocks?|feet|foot|inch(?:es)?|yards?|acres?|pounds?|ounces?|gallons?|hours?|steps?"
    r"|stitches|times|cents?|cups?|hymns?|innings?|laps?|beds?|seats?|rows?|pews?|candles?)",
    "es": r"(?:grados?|millas?|minutos?|segundos?|cuadras?|pies|pulgadas?|metros?|km|kilometros?|acres?|hectareas?|libras?|kilos?|galones"
    r"|horas?|pasos?|puntadas?|veces|centavos?|tazas?|camas?|asientos?|filas?|bancas?|velas?)",
}
_MEETINGS = {
    "en": r"(?:elections?|vote|primary|ballot|meeting|hearing|fair|funeral|birthday|wedding|mass|game|rally|vigil)",
    "es": r"(?:elecci(?:on|ones)|votacion|primarias?|reunion|audiencia|feria|funeral|entierro|cumpleanos|boda|misa|partido|vigilia)",
}
_UNMARKED: dict[Language, str] = {
    "en": rf"""
      @[\s-]{_MEASURES["en"]}\b
    | @\s+(?:\w+\s+)?(?:years?|months?|weeks?|days?|decades?)\s+(?:ago|earlier|later|now|running|straight|married|sober)\b
    | \b(?:the|our|this)\s+@\s+{_MEETINGS["en"]}\b
    """,
    "es": rf"""
      @\s+{_MEASURES["es"]}\b
    | \bhace\s+(?:ya\s+|mas\s+de\s+|casi\s+|unos\s+|como\s+)?@ | @\s+(?:\w+\s+)?(?:anos|meses|semanas|dias)\s+(?:atras|despues|antes|casad)
    | \b{_MEETINGS["es"]}\s+(?:\w+\s+)?(?:del?|el)\s+@
    """,
}
#: "With 13 neighbors I read that": whatever stands before is told by the writer of their own reading.
_FRAME: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"^[^;:]{0,160}?\b(?:i|we)\s+(?:\w+\s+){0,2}?(?:read|learn(?:ed|t)?|heard|saw|found|discovered|realized)"
        r"\b(?:\s+\w+){0,4}?\s+(?:that|how|about|of)\b"
    ),
    "es": re.compile(
        r"^[^;:]{0,160}?\b(?:lei|leimos|supe|supimos|oi|oimos|vi|vimos|aprendi|aprendimos|encontre|me\s+entere|nos\s+enteramos)"
        r"\b(?:\s+\w+){0,4}?\s+(?:que|como|sobre)\b"
    ),
}
_TITLE = re.compile(r"[“«\"]\s?[¿¡]?[A-ZÁÉÍÓÚÑ0-9][^“”«»\"\n.]{2,110}[”»\"]")
_AFTER_TITLE = re.compile(r"[”»\"][\s,(]{0,4}(?:(?:of|on|from|del?|el)\s+)?(?:the\s+)?")
_PLACE = "\x00"


class _Shapes(NamedTuple):
    """Patterns of words around a number, which is put in as a sign of its own."""

    anywhere: re.Pattern[str]
    unmarked: re.Pattern[str]


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("@", _PLACE), re.VERBOSE)


_SHAPES: dict[Language, _Shapes] = {
    "en": _Shapes(_compiled(_ANYWHERE["en"]), _compiled(_UNMARKED["en"])),
    "es": _Shapes(_compiled(_ANYWHERE["es"]), _compiled(_UNMARKED["es"])),
}
_REACH = 60


class OwnLife:
    """What one sentence tells of its writer's life; what belongs to the whole of it is looked for once."""

    def __init__(self, text: str, language: Language) -> None:
        self._text = text
        self._folded = fold(text)
        self._shapes = _SHAPES[language]
        self._language = language

    def tells(self, start: int, end: int) -> bool:
        """Whether the words around the number at `start:end` make it the writer's own, whatever is cited beside it."""
        return end <= self._frame_end or self._shapes.anywhere.search(self._around(start, end)) is not None

    def is_everyday(self, start: int, end: int) -> bool:
        """Whether it is a number that people tell of their days, where nothing is cited beside it."""
        return self._shapes.unmarked.search(self._around(start, end)) is not None

    def is_in_title(self, start: int, end: int) -> bool:
        """Whether the number stands in a title between quotation marks."""
        title = self._title_before(start)
        return title is not None and end < title.end()

    def follows_title(self, start: int) -> bool:
        """Whether a title between quotation marks stands right before the place."""
        title = self._title_before(start)
        return title is not None and _AFTER_TITLE.fullmatch(self._folded, title.end() - 1, start) is not None

    @cached_property
    def _frame_end(self) -> int:
        frame = _FRAME[self._language].match(self._folded)
        return frame.end() if frame else 0

    @cached_property
    def _titles(self) -> list[re.Match[str]]:
        return list(_TITLE.finditer(self._text))

    def _title_before(self, place: int) -> re.Match[str] | None:
        before = bisect_left(self._titles, place, key=re.Match.start)
        return self._titles[before - 1] if before else None

    def _around(self, start: int, end: int) -> str:
        """The words near the number with a sign in its place."""
        return f"{self._folded[max(0, start - _REACH) : start]}{_PLACE}{self._folded[end : end + _REACH]}"
