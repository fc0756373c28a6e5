"""Words that say which way a figure leans: more than, at least, nearly, about."""

from __future__ import annotations

import re
from enum import StrEnum

from campaign.domain.language import Language, fold


class Qualifier(StrEnum):
    """How a figure stands to the truth, in the words that content uses."""

    EXACTLY = "exactly"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    FEWER_THAN = "fewer than"
    AT_MOST = "at most"
    NEARLY = "nearly"
    ABOUT = "about"

    @property
    def direction(self) -> int:
        """1 where the truth is above the figure, -1 below, 0 where nothing is said."""
        return _DIRECTION[self]

    @property
    def is_strict(self) -> bool:
        """Whether the figure itself is excluded: nobody sent "more than 900" sent exactly 900."""
        return self in (Qualifier.MORE_THAN, Qualifier.FEWER_THAN, Qualifier.NEARLY)


_DIRECTION = {
    Qualifier.EXACTLY: 0,
    Qualifier.ABOUT: 0,
    Qualifier.MORE_THAN: 1,
    Qualifier.AT_LEAST: 1,
    Qualifier.FEWER_THAN: -1,
    Qualifier.AT_MOST: -1,
    Qualifier.NEARLY: -1,
}

_BEFORE: dict[str, dict[Qualifier, str]] = {
    "en": {
        Qualifier.AT_LEAST: "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of",
        Qualifier.AT_MOST: "at most|no more than|not more than|up to|as many as|a maximum of|maximum of|not even",
        Qualifier.MORE_THAN: "more than|over|above|upwards of|in excess of|exceeding|exceeds|exceeded|beyond|well over|greater than",
        Qualifier.FEWER_THAN: "fewer than|less than|under|below|lower than|short of",
        Qualifier.NEARLY: "nearly|almost|just under|approaching|not quite",
        Qualifier.ABOUT: "about|around|roughly|approximately|some|circa|close to|an estimated|estimated",
    },
    "es": {
        Qualifier.AT_LEAST: "al menos|por lo menos|como minimo|no menos del?|cuando menos|un minimo de|minimo de|minimo",
        Qualifier.AT_MOST: "como maximo|a lo sumo|no mas del?|hasta|un maximo de|maximo de|maximo|a lo mas|ni siquiera",
        Qualifier.MORE_THAN: "mas del?|por encima del?|arriba de|superior a|superiores a|superan|supero|superaron|por sobre|sobrepasan|excede",
        Qualifier.FEWER_THAN: "menos del?|por debajo del?|debajo del?|inferior a|inferiores a",
        Qualifier.NEARLY: "casi|poco menos del?|rozan|roza",
        Qualifier.ABOUT: "unos|unas|cerca del?|alrededor del?|aproximadamente|en torno a|cosa de|un estimado de|se calcula que",
    },
}
_AFTER: dict[str, dict[Qualifier, str]] = {
    "en": {
        Qualifier.AT_LEAST: "or more|and counting|at least",
        Qualifier.AT_MOST: "or fewer|or less|at most",
        Qualifier.ABOUT: "or so|approximately",
    },
    "es": {
        Qualifier.AT_LEAST: "o mas|como minimo|por lo menos",
        Qualifier.AT_MOST: "o menos|como maximo|a lo sumo",
        Qualifier.ABOUT: "aproximadamente|mas o menos",
    },
}
#: Little words and signs that may stand between a qualifier and its figure: "more than a hundred", "over $32".
_BETWEEN = r"(?:\s+(?:an?|un|una|a total of|un total de))?\s+[(\"“«]?(?:us\s?)?\$?\s*$"


def _alternatives(table: dict[Qualifier, str], before: str, after: str) -> list[tuple[Qualifier, re.Pattern[str]]]:
    return [(qualifier, re.compile(f"{before}(?:{words}){after}")) for qualifier, words in table.items()]


_BEFORE_PATTERNS = {language: _alternatives(table, r"(?:^|\W)", _BETWEEN) for language, table in _BEFORE.items()}
_AFTER_PATTERNS = {language: _alternatives(table, r"(?:\s+\w+){0,2},?\s+", r"\b") for language, table in _AFTER.items()}
#: Most figures have none of them: one look for all spares a look for each.
_ANY_BEFORE = {
    language: re.compile(rf"(?:^|\W)(?:{'|'.join(table.values())}){_BETWEEN}") for language, table in _BEFORE.items()
}
_WINDOW = 48


def qualifier_at(text: str, start: int, end: int, language: Language) -> Qualifier:
    """What the words around the figure at `start:end` say of it; EXACTLY where they say nothing."""
    before = fold(text[max(0, start - _WINDOW) : start])
    if _ANY_BEFORE[language].search(before):
        for qualifier, pattern in _BEFORE_PATTERNS[language]:
            if pattern.search(before):
                return qualifier
    after = fold(text[end : end + _WINDOW])
    for qualifier, pattern in _AFTER_PATTERNS[language]:
        if pattern.match(after):
            return qualifier
    if after.startswith(" y pico"):
        return Qualifier.ABOUT
    return Qualifier.AT_LEAST if after.startswith("+") else Qualifier.EXACTLY
