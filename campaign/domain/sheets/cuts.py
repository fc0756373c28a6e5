"""What the front of a handout could do without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from campaign.domain.evidence.marks import MARKER
from campaign.domain.evidence.pictures import PICTURE_KEYS
from campaign.domain.faults import Place
from campaign.domain.language import Language
from campaign.domain.sheets.fact_sheets import FactSheet, Front

_MOST_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class Cut:
    """A place of a sheet, what it says, and the sheet without it."""

    place: Place
    words: str
    sheet: FactSheet


def cuts_of(sheet: FactSheet, front: Front, language: Language) -> Iterator[Cut]:
    """Return what could be left out of a front, one thing at a time: a sentence, a number, the voice, the picture."""
    at: Place = ("sheets", sheet.slug, "front")
    for number, point in enumerate(front.points):
        rest = (*front.points[:number], *front.points[number + 1 :])
        words = point.lead[language] if point.lead else point.text[language]
        yield Cut((*at, "points", number), _short(words), replace(sheet, front=replace(front, points=rest)))
    for number, value in enumerate(front.numbers):
        fewer = (*front.numbers[:number], *front.numbers[number + 1 :])
        without = replace(sheet, front=replace(front, numbers=fewer))
        yield Cut((*at, "numbers", number), _short(value.label[language]), without)
    for key in ("quote", "account"):
        if getattr(front, key):
            yield Cut((*at, key), "", replace(sheet, front=replace(front, quote=None, account=None)))
    if front.picture:
        place = (*at, "picture", PICTURE_KEYS[type(front.picture)])
        yield Cut(
            place,
            _short(front.picture.heading[language]),
            replace(sheet, picture=None, front=replace(front, picture=None)),
        )
    elif sheet.picture:
        words = _short(sheet.picture.heading[language])
        yield Cut(("sheets", sheet.slug, "picture"), words, replace(sheet, picture=None))


def _short(text: str) -> str:
    words = " ".join(MARKER.sub("", text).split())
    return words if len(words) <= _MOST_CHARACTERS else f"{words[:_MOST_CHARACTERS].rpartition(' ')[0]} …"
