"""Every way to falsify a date where it is written in a sentence; found by regular expressions of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from campaign.domain.facts import Fact
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
    return WrittenDate(spans, (int(match[year]), month, number))


def date_changes(text: str, fact: Fact, language: Language) -> Iterator[Change]:
    """Every falsified sentence for each date in the text, whether the claim holds it or it only says the time."""
    known = [(date.year, date.month, date.day) for date in (*fact.dates, fact.as_of)]
    for written in dates(text, language):
        for part, (start, end) in written.spans.items():
            for kind, words in _other_words(part, text[start:end], language):
                if not _is_known(_changed(written.parts, part, words, language), known):
                    yield Change(kind, text[:start] + words + text[end:])
        if list(written.spans) == ["year"]:
            start, end = written.spans["year"]
            people = "people" if language == "en" else "personas"
            yield Change("unit changed", f"{text[:end]} {people}{text[end:]}")


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
