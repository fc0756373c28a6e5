"""Dates as a running text mentions them, in English and Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from campaign.domain.dates import SpokenDate
from campaign.domain.language import Language, fold
from campaign.domain.units import unit_of


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date at a place in a text."""

    start: int
    end: int
    date: SpokenDate


_MONTHS_EN = "January February March April May June July August September October November December".split()
_MONTHS_ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
#: The months' names, January first.
MONTHS: dict[str, list[str]] = {"en": _MONTHS_EN, "es": _MONTHS_ES}
_SHORT_EN = dict(
    zip(
        "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split(), (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12), strict=True
    )
)
_NUMBER_OF_MONTH = (
    {fold(name): number for number, name in enumerate(_MONTHS_EN, 1)}
    | {fold(name): number for number, name in enumerate(_MONTHS_ES, 1)}
    | {fold(name): number for name, number in _SHORT_EN.items()}
    | {"setiembre": 9}
)
_MONTH_EN = rf"(?P<month>{'|'.join(_MONTHS_EN)}|(?:{'|'.join(_SHORT_EN)})\.?)"
_MONTH_ES = rf"(?P<month>(?i:{'|'.join(_MONTHS_ES)}|setiembre))"
_YEAR = r"(?P<year>(?:1[89]|20)\d{2})(?!\d|[.,]\d)"
_DAY = r"(?P<day>[0-3]?\d)"
_ORDINAL = r"(?:st|nd|rd|th)?"
_ISO = r"\b(?P<year>(?:19|20)\d{2})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b"

_PATTERNS: dict[str, list[re.Pattern[str]]] = {
    "en": [
        re.compile(_ISO),
        re.compile(rf"\b(?P<month>[01]?\d)/(?P<day>[0-3]?\d)/{_YEAR}"),
        re.compile(rf"\b{_MONTH_EN}\s{_DAY}{_ORDINAL},?\s(?:of\s)?{_YEAR}"),
        re.compile(rf"\b{_DAY}{_ORDINAL}(?:\sof)?\s{_MONTH_EN},?\s{_YEAR}"),
        re.compile(rf"\b{_MONTH_EN},?\s(?:of\s)?{_YEAR}"),
        re.compile(rf"\b{_MONTH_EN}\s{_DAY}{_ORDINAL}(?![\d,]\d|\d|%)"),
        re.compile(rf"\b{_DAY}{_ORDINAL}(?:\sof)?\s{_MONTH_EN}\b"),
    ],
    "es": [
        re.compile(_ISO),
        re.compile(rf"\b(?P<day>[0-3]?\d)/(?P<month>[01]?\d)/{_YEAR}"),
        re.compile(
            rf"\b(?:{_DAY}(?:\.?[º°])?|(?P<first>primero))\sde\s{_MONTH_ES}(?:\s(?:de|del)(?:\saño)?|,)\s{_YEAR}"
        ),
        re.compile(rf"\b{_MONTH_ES}(?:\s(?:de|del)(?:\saño)?)?,?\s{_YEAR}"),
        re.compile(rf"\b(?:{_DAY}(?:\.?[º°])?|(?P<first>primero))\sde\s{_MONTH_ES}\b"),
    ],
}
#: A year that no month stands by, also at both ends of "2019-2021".
_BARE_YEAR = re.compile(
    rf"(?<![\d$€.,/])(?:(?<!\d-)|(?<=\b(?:19|20)\d\d-))\b{_YEAR}(?:s\b)?(?!\s?%|\+|/\d|-(?!(?:19|20)\d\d\b)\d|\d)"
)
_DATED = re.compile(r"\d|\b[Pp]rimero\sde\s")
_NEXT_WORD = re.compile(r"[\s\u00a0]+([^\W\d_]+)")


def date_mentions(text: str, language: Language) -> list[DateMention]:
    """Every date in `text`, the fullest reading of each place, in order."""
    if not _DATED.search(text):
        return []
    found: list[DateMention] = []
    taken = bytearray(len(text))
    for match in _matches(text, language):
        start, end = match.span()
        spoken = _spoken(match)
        if spoken and not any(taken[start:end]):
            found.append(DateMention(start, end, spoken))
            taken[start:end] = b"\1" * (end - start)
    return sorted(found, key=lambda mention: mention.start)


def _matches(text: str, language: Language) -> Iterator[re.Match[str]]:
    for pattern in _PATTERNS[language]:
        yield from pattern.finditer(text)
    for match in _BARE_YEAR.finditer(text):
        if not _counts_something(text, match.end(), language):
            yield match


def _counts_something(text: str, end: int, language: Language) -> bool:
    """Whether a number shaped like a year is a count: "2000 signatures", "1900 people"."""
    following = _NEXT_WORD.match(text, end)
    return following is not None and unit_of(following[1], language) is not None


def _spoken(match: re.Match[str]) -> SpokenDate | None:
    parts = match.groupdict()
    month = parts.get("month")
    day = 1 if parts.get("first") else int(parts["day"]) if parts.get("day") else None
    spoken = SpokenDate(
        year=int(parts["year"]) if parts.get("year") else None,
        month=_month(month) if month else None,
        day=day,
    )
    return spoken if _exists(spoken) else None


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBER_OF_MONTH[fold(written.rstrip("."))]


def _exists(spoken: SpokenDate) -> bool:
    """Whether the calendar has such a day; 2024 stands in where no year is said, for its 29 February."""
    try:
        date(spoken.year or 2024, spoken.month or 1, spoken.day or 1)
    except ValueError:
        return False
    return True
