"""Every way to falsify a date where it is written in a sentence; found by regular expressions of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from campaign.domain.evidence.facts import Fact
from campaign.domain.language import Language
from tests.content.changed_figures import Change

_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}
_DATE = {
    "en": re.compile(
        rf"(?:\b(?P<day>\d\d?) )?\b(?P<month>{'|'.join(_MONTHS['en'])})(?: (?P<day_after>\d\d?),?)? (?P<year>\d{{4}})\b"
        r"|(?<![\w.,$-])(?P<only>(?:19|20)\d\d)(?![\w%]|[.,]\d)"
    ),
    "es": re.compile(
        rf"(?:\b(?P<day>\d\d?|primero) de )?\b(?P<month>{'|'.join(_MONTHS['es'])}) (?P<day_after>)?(?:de|del) (?P<year>\d{{4}})\b"
        r"|(?<![\w.,$-])(?P<only>(?:19|20)\d\d)(?![\w%]|[.,]\d)"
    ),
}
Parts = tuple[int | None, int | None, int | None]


@dataclass(frozen=True)
class WrittenDate:
    """A date in a text: where each of its parts stands, and what it says."""

    spans: dict[str, tuple[int, int]]
    parts: Parts
    start: int
    end: int


def dates(text: str, language: Language) -> list[WrittenDate]:
    """Every date that the text writes out."""
    return [_read(match, language) for match in _DATE[language].finditer(text)]


def _read(match: re.Match[str], language: Language) -> WrittenDate:
    day = "day" if match["day"] else "day_after" if match["day_after"] else None
    year = "only" if match["only"] else "year"
    spans = {"year": match.span(year)}
    if match["month"]:
        spans["month"] = match.span("month")
    if day:
        spans["day"] = match.span(day)
    month = _MONTHS[language].index(match["month"]) + 1 if match["month"] else None
    number = None if day is None else 1 if match[day] == "primero" else int(match[day])
    return WrittenDate(spans, (int(match[year]), month, number), *match.span())


def date_changes(text: str, fact: Fact, language: Language) -> Iterator[Change]:
    """Every falsified sentence for each date in the text, whether the claim holds it or it only says the time."""
    known = [(one.year, one.month, one.day) for one in (*fact.dates, fact.as_of)]
    for written in dates(text, language):
        for part, (start, end) in written.spans.items():
            for kind, words in _other_words(part, text[start:end], language):
                if not _is_known(_changed(written.parts, part, words, language), known):
                    yield Change(kind, text[:start] + words + text[end:])
        if list(written.spans) == ["year"]:
            start, end = written.spans["year"]
            people = "people" if language == "en" else "personas"
            yield Change("unit changed", f"{text[:end]} {people}{text[end:]}")
    if len(known) < 3:
        yield from (Change("number word changed", form) for form in in_other_forms(text, language, days=1))


def in_other_forms(text: str, language: Language, *, days: int) -> Iterator[str]:
    """The text with each full date in every other way to write it, moved on by so many days."""
    for written in dates(text, language):
        year, month, day = written.parts
        if year and month and day:
            moved = date(year, month, day) + timedelta(days)
            for form in _forms(moved, language):
                yield text[: written.start] + form + text[written.end :]


_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
    "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_DAYS_ES = (
    "primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve "
    "veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta"
).split() + ["treinta y uno"]
_YEARS = {
    "en": dict(
        zip(
            range(2019, 2027),
            "nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six".split(),
            strict=True,
        )
    ),
    "es": dict(
        zip(
            range(2019, 2027),
            "diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis".split(),
            strict=True,
        )
    ),
}


def _forms(day: date, language: Language) -> Iterator[str]:
    month, year = _MONTHS[language][day.month - 1], f"{day.year % 100:02}"
    yield day.isoformat()
    if language == "en":
        word = _ORDINALS[day.day - 1]
        yield from (f"{word} of {month} {day.year}", f"{month} {word}, {day.year}", f"{month} the {word}, {day.year}")
        yield from (f"{day.month}/{day.day}/{year}", f"{day.month}/{day.day}/{day.year}", f"{day:%m-%d-%Y}")
        yield from (
            f"{month.upper()} {day.day}, {day.year}",
            f"{month.lower()} {day.day}, {day.year}",
            f"{month} {day.day} {day.year}",
        )
        yield from (
            f"{month[:3]}. {day.day}, {day.year}" if len(month) > 4 else f"{month} {day.day}, {day.year}",
            f"{day.day} {month} {day.year}",
        )
        yield from (
            f"{month} {day.day}, twenty {_YEARS['en'][day.year]}",
            f"{month} {day.day}, two thousand {_YEARS['en'][day.year]}",
        )
        return
    yield from (
        f"{_DAYS_ES[day.day - 1]} de {month} de {day.year}",
        f"{day.day} de {month[:3]}. de {day.year}",
        f"{day.day} {month} {day.year}",
    )
    yield from (
        f"{day:%d-%m-%Y}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day}/{day.month}/{year}",
        f"{day.day}/{day.month}/{day.year}",
    )
    yield from (f"{day.day} de {month.upper()} de {day.year}", f"{day.day} de {month} del año {day.year}")
    yield f"{day.day} de {month} de dos mil {_YEARS['es'][day.year]}"


def _other_words(part: str, words: str, language: Language) -> Iterator[tuple[str, str]]:
    if part == "month":
        yield from (("number word changed", month) for month in _MONTHS[language] if month != words)
        return
    if not words.isdigit():
        yield "number word changed", "2"
        return
    for index, old in enumerate(words):
        for new in "0123456789":
            if new != old and (index or new != "0"):
                yield "one digit changed", words[:index] + new + words[index + 1 :]
    yield "times ten", words + "0"
    yield from (("one digit added", added) for added in ("1" + words, words + "1"))


def _changed(parts: Parts, part: str, words: str, language: Language) -> Parts:
    value = _MONTHS[language].index(words) + 1 if part == "month" else int(words)
    year, month, day = parts
    return (value, month, day) if part == "year" else (year, value, day) if part == "month" else (year, month, value)


def _is_known(said: Parts, known: Sequence[Parts]) -> bool:
    """Whether the changed date happens to be another that the fact holds, fully or in part."""
    return any(all(mine in (None, theirs) for mine, theirs in zip(said, one, strict=True)) for one in known)
