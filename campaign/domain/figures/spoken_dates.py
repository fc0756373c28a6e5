"""Dates as a running text mentions them, in English and Spanish, in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from campaign.domain.figures.dates import SpokenDate
from campaign.domain.figures.numeric_dates import Candidate, full_dates, full_year, months_of_years
from campaign.domain.figures.units import unit_of
from campaign.domain.grammar.calendar_words import CARDINAL_DAYS, NUMBER_OF_MONTH, ORDINAL_DAYS, SHORT_MONTHS, YEARS
from campaign.domain.grammar.money_words import MONEY_AFTER
from campaign.domain.language import LANGUAGES, Language, fold


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date at a place in a text."""

    start: int
    end: int
    date: SpokenDate


def _one_of(words: Iterable[str]) -> str:
    """The words as alternatives, the longest first; a space in them may be a hyphen."""
    return "|".join(word.replace(" ", r"[\s-]+") for word in sorted(words, key=len, reverse=True))


def _after(words: str) -> str:
    """A place that one of these words stands before."""
    return "|".join(rf"(?<=\b{word} )" for word in words.split())


_SPELLED = {language: _one_of(YEARS[language]) for language in LANGUAGES}
#: "'26".
_SHORT_YEAR = r"'(?P<short>\d{2})(?![\d'%]|[.,-]\d)"
_YEAR = {
    language: rf"(?:(?P<year>(?:1[89]|20)\d{{2}})(?!\d|[.,]\d)|(?P<spelled>{_SPELLED[language]})(?![\w-])|{_SHORT_YEAR})"
    for language in LANGUAGES
}
_MONTH = {
    language: re.compile(
        rf"(?<!\w)(?:(?P<full>{_one_of(NUMBER_OF_MONTH[language])})|{_one_of(SHORT_MONTHS[language])})(?!\w)"
    )
    for language in LANGUAGES
}
_SUFFIX = r"(?:st|nd|rd|th)"
_NO_NUMBER_BEFORE = r"(?<![\w.,$/-])"
#: What may stand before a month and belong to its date.
_BEFORE = {
    "en": re.compile(
        rf"{_NO_NUMBER_BEFORE}(?<!\ba )(?<!\bone )"
        rf"(?:(?P<digits>\d{{1,2}})(?P<mark>{_SUFFIX})?|(?P<ordinal>{_one_of(ORDINAL_DAYS)}))(?:\s+day)?(?P<of>\s+of)?\s+$"
    ),
    "es": re.compile(
        rf"{_NO_NUMBER_BEFORE}(?:(?P<digits>\d{{1,2}})(?P<mark>\.?[º°]|\.?o|ero)?|(?P<cardinal>{_one_of(CARDINAL_DAYS['es'])}))"
        r"(?:\s+del?\s+mes)?(?P<of>\s+de)?\s+$"
    ),
}
#: What may stand after it. A day in words needs more than its place: "In July ten people" and "In May first" say no day.
_AFTER = {
    "en": re.compile(
        rf"\.?(?:,?\s+(?P<the>the\s+)?(?:(?P<digits>\d{{1,2}}){_SUFFIX}?(?![\d%]|[.,/]\d)"
        rf"|(?P<ordinal>{_one_of(ORDINAL_DAYS)})(?!\w)|(?P<cardinal>{_one_of(CARDINAL_DAYS['en'])})(?!\w)))?"
        rf"(?:(?:,?\s+(?:of\s+)?|(?='))(?:{_YEAR['en']}))?"
    ),
    "es": re.compile(
        rf"\.?(?:\s+(?P<digits>\d{{1,2}})(?=,?\s+(?:del?\s+)?(?:19|20)\d\d))?(?:(?:\s+del?(?:\s+ano)?|,)?(?:\s+|(?='))"
        rf"(?:{_YEAR['es']}|(?<=\bdel )(?P<bare>\d{{2}})(?![\w%]|[.,/-]\d|\s+(?:a|al|y|de|hasta)\b)))?"
    ),
}
_ON = re.compile(r"\bon\s+(?:\w+day,?\s+)?$")
_IN = re.compile(r"\b(?:in|during|by|since)\s+$")
_ENDS_THERE = re.compile(r"\s*(?:[.,;:)!?\"”]|$)")
_BEFORE_REACH = 40
_AMBIGUOUS = ("may", "march")

#: A year that no month stands by, also at both ends of "2019-2021".
_BARE_YEAR = re.compile(
    r"(?<![\d$€.,/])(?:(?<!\d-)|(?<=\b(?:19|20)\d\d-))\b(?P<year>(?:1[89]|20)\d{2})(?!\d|[.,]\d)"
    r"(?:s\b)?(?!\s?%|\+|/\d|-(?!(?:19|20)\d\d\b)\d|\d)"
)
#: "In '98", "the summers of the '90s". "'40 million people" begins a quotation; "5'10" is a height.
_BARE_SHORT_YEAR = re.compile(
    r"(?<![\w'])" + _SHORT_YEAR + r"s?\b(?!\s+(?:hundred|thousand|[mb]illion|mil|millon)|\s?\+|/\d)"
)
#: "Más de dos mil veinte" counts.
_NO_COUNT_BEFORE = "".join(f"(?<!{word} de )" for word in "mas menos cerca total cifra encima debajo alrededor".split())
#: "Two thousand nineteen" may be a count; after these words it is a year. "Twenty nineteen" always is.
_SPELLED_YEAR = {
    "en": re.compile(
        rf"(?<!\w)(?:(?=twenty|nineteen)|{_after('in since year during until by before after from of through')})"
        rf"(?P<spelled>{_SPELLED['en']})(?![\w-]|\s+(?:vision|hindsight))"
    ),
    "es": re.compile(
        rf"(?:{_after('en desde del ano durante hasta para el')}|(?<=\bde ){_NO_COUNT_BEFORE})(?P<spelled>{_SPELLED['es']})(?![\w-])"
    ),
}
_ANY_SPELLED = {"en": re.compile(r"twenty|nineteen|two thousand"), "es": re.compile(r"dos mil|mil novecientos")}
_NEXT_WORD = re.compile(r"[\s\u00a0]+([^\W\d_]+)")
_NEXT_SIGN = re.compile(r"\s?%|\s+(?:percent|per cent|por ciento)\b")


def date_mentions(text: str, language: Language) -> list[DateMention]:
    """Every date in `text`, the fullest reading of each place, in order."""
    found: list[DateMention] = []
    taken = bytearray(len(text))
    for start, end, spoken in _candidates(text, fold(text), language):
        if spoken.exists and not any(taken[start:end]):
            found.append(DateMention(start, end, spoken))
            taken[start:end] = b"\1" * (end - start)
    return sorted(found, key=lambda mention: mention.start)


def _candidates(text: str, folded: str, language: Language) -> Iterator[Candidate]:
    has_digits = re.search(r"\d", folded) is not None
    if has_digits:
        yield from full_dates(folded, language)
    yield from _with_month(text, folded, language)
    if has_digits:
        yield from months_of_years(folded)
        for match in _BARE_YEAR.finditer(folded):
            if not _counts_something(folded, match.end(), language):
                yield *match.span(), SpokenDate(int(match["year"]))
        for match in _BARE_SHORT_YEAR.finditer(folded):
            if not _counts_something(folded, match.end(), language):
                yield *match.span(), SpokenDate(_year(match, language))
    if _ANY_SPELLED[language].search(folded):
        for match in _SPELLED_YEAR[language].finditer(folded):
            if not _counts_something(folded, match.end(), language, words=3):
                yield *match.span(), SpokenDate(_year(match, language))


def _with_month(text: str, folded: str, language: Language) -> Iterator[Candidate]:
    for month in _MONTH[language].finditer(folded):
        start = month.start()
        before = _BEFORE[language].search(folded, max(0, start - _BEFORE_REACH), start)
        after = _AFTER[language].match(folded, month.end())
        if after is None:
            continue  # It never is: every part of it may be missing.
        year = _year_after(folded, after, language)
        if year is None and _may_be_no_month(text, month, language, before):
            continue
        first, day = _day_before(before, language, has_year=year is not None)
        end = after.end() if year else month.end()
        if day is None:
            first, (end, day) = None, _day_after(folded, month, after, end, language, has_year=year is not None)
        if day is not None or year is not None:
            yield start if first is None else first, end, SpokenDate(year, _number_of(month, language), day)


def _number_of(month: re.Match[str], language: Language) -> int:
    name = month.group()
    return NUMBER_OF_MONTH[language].get(name) or SHORT_MONTHS[language][name]


def _may_be_no_month(text: str, month: re.Match[str], language: Language, before: re.Match[str] | None) -> bool:
    """Without a year, "may", "march", "mar" and their like are months only where something else says so."""
    if language == "es":
        return month["full"] is None and not text.startswith(".", month.end())
    is_doubtful = month.group() in _AMBIGUOUS or month["full"] is None
    is_day_before = before is not None and bool(before["of"] or before["mark"])
    return is_doubtful and text[month.start()].islower() and not is_day_before


def _year_after(folded: str, after: re.Match[str], language: Language) -> int | None:
    if after["spelled"] and _counts_something(folded, after.end(), language):
        return None
    said = after.groupdict()
    return _year(after, language) if any(said.get(way) for way in ("year", "spelled", "short", "bare")) else None


def _year(match: re.Match[str], language: Language) -> int:
    said = match.groupdict()
    if said.get("year"):
        return int(said["year"])
    if short := said.get("short") or said.get("bare"):
        return full_year(int(short))
    return YEARS[language][_plain(said["spelled"])]


def _plain(words: str) -> str:
    return " ".join(words.replace("-", " ").split())


def _day_before(before: re.Match[str] | None, language: Language, *, has_year: bool) -> tuple[int | None, int | None]:
    """Where a day before the month begins, and which it is; in words, or in Spanish, something must join the two."""
    if before is None:
        return None, None
    if before["digits"]:
        joined = language == "en" or before["of"] or has_year
        return (before.start(), int(before["digits"])) if joined else (None, None)
    if not before["of"]:
        return None, None
    days, name = (ORDINAL_DAYS, "ordinal") if language == "en" else (CARDINAL_DAYS["es"], "cardinal")
    return before.start(), days[_plain(before[name])]


def _day_after(
    folded: str, month: re.Match[str], after: re.Match[str], end: int, language: Language, *, has_year: bool
) -> tuple[int, int | None]:
    """Where the date ends, and the day that follows its month: "July 26", "July the fifth", "July fifth, 2019"."""
    if after["digits"]:
        is_count = not has_year and _IN.search(folded, max(0, month.start() - 10), month.start())
        stop = after.end("digits")
        if is_count and _counts_something(folded, stop, language) or _NEXT_SIGN.match(folded, stop):
            return end, None  # "In January 20 people applied", "May 5 percent".
        return max(end, stop + _suffix_length(folded, stop)), int(after["digits"])
    if language == "es" or not (after["ordinal"] or after["cardinal"]):
        return end, None
    if after["cardinal"]:
        return (end, CARDINAL_DAYS["en"][_plain(after["cardinal"])]) if has_year else (end, None)
    stop = after.end("ordinal")
    is_day = (
        has_year
        or after["the"]
        or _ON.search(folded, max(0, month.start() - _BEFORE_REACH), month.start())
        or _ENDS_THERE.match(folded, stop)
    )
    return (max(end, stop), ORDINAL_DAYS[_plain(after["ordinal"])]) if is_day else (end, None)


def _suffix_length(folded: str, at: int) -> int:
    return 2 if re.match(_SUFFIX, folded[at : at + 2]) else 0


def _counts_something(folded: str, end: int, language: Language, *, words: int = 1) -> bool:
    """Whether a number shaped like a year or a day is a count: "2000 signatures", "1900 people", "20 percent"."""
    if _NEXT_SIGN.match(folded, end) or MONEY_AFTER.match(folded, end):
        return True
    for _ in range(words):
        following = _NEXT_WORD.match(folded, end)
        if following is None:
            return False
        if unit_of(following[1], language) is not None:
            return True
        end = following.end()
    return False
