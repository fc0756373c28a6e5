"""Dates in running text, in digits and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.figures.dates import SpokenDate
from campaign.domain.figures.numeric_dates import Candidate, full_dates, full_year, months_of_years
from campaign.domain.figures.qualifiers import Qualifier, qualifier_at
from campaign.domain.figures.units import MONEY_AFTER, PERCENT, unit_of
from campaign.domain.grammar.dates import SHORT_YEAR, Dates
from campaign.domain.grammar.languages import of_all
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import fold


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date at a position in a text."""

    start: int
    end: int
    date: SpokenDate


_ENDS_THERE = re.compile(r"\s*(?:[.,;:)!?\"”]|$)")
_BEFORE_REACH = 40
_DIGIT = re.compile(r"\d")

#: A year that no month stands by, also at both ends of "2019-2021".
_BARE_YEAR = re.compile(
    r"(?<![\d$€.,/])(?:(?<!\d-)|(?<=\b(?:19|20)\d\d-))\b(?P<year>(?:1[89]|20)\d{2})(?!\d|[.,]\d)"
    r"(?:s\b)?(?!\s?%|\+|/\d|-(?!(?:19|20)\d\d\b)\d|\d|[kmb]n?\b)"
)
#: "In '98", "the summers of the '90s". "'40 million people" begins a quotation; "5'10" is a height.
_BARE_SHORT_YEAR = re.compile(
    rf"(?<![\w']){SHORT_YEAR}s?\b(?!\s+(?:{of_all(lambda grammar: '|'.join(grammar.numbers.scales))})|\s?\+|/\d)"
)
_NEXT_WORD = re.compile(r"[\s\u00a0]+([^\W\d_]+)")


def date_mentions(text: str, grammar: Grammar) -> list[DateMention]:
    """Return every date in `text`, the fullest reading at each position, in order."""
    found: list[DateMention] = []
    taken = bytearray(len(text))
    for start, end, spoken in _candidates(text, fold(text), grammar):
        if spoken.exists and not any(taken[start:end]):
            found.append(DateMention(start, end, spoken))
            taken[start:end] = b"\1" * (end - start)
    return sorted(found, key=lambda mention: mention.start)


def _candidates(text: str, folded: str, grammar: Grammar) -> Iterator[Candidate]:
    has_digits = _DIGIT.search(folded) is not None
    if has_digits:
        yield from full_dates(folded, is_month_first=grammar.dates.is_month_first)
    yield from _with_month(text, folded, grammar)
    if has_digits:
        yield from months_of_years(folded)
        for match in _BARE_YEAR.finditer(folded):
            if _is_year(folded, match, grammar.dates) or not _is_count(folded, match, grammar):
                yield *match.span(), SpokenDate(int(match["year"]))
        for match in _BARE_SHORT_YEAR.finditer(folded):
            if not _counts_something(folded, match.end(), grammar):
                yield *match.span(), SpokenDate(_year(match, grammar.dates))
    if grammar.dates.any_year.search(folded):
        for match in grammar.dates.spelled_year.finditer(folded):
            if not _counts_something(folded, match.end(), grammar, words=3):
                yield *match.span(), SpokenDate(_year(match, grammar.dates))


def _is_year(folded: str, match: re.Match[str], dates: Dates) -> bool:
    """Whether a bare number is a year whatever follows it: "in 2020 groups from Guatemala asked for it"."""
    is_round = match["year"].endswith("00")
    is_signed = PERCENT.match(folded, match.end()) or MONEY_AFTER.match(folded, match.end())
    before = dates.year_before.search(folded, max(0, match.start() - _BEFORE_REACH), match.start())
    return before is not None and not is_round and not is_signed


def _is_count(folded: str, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a number shaped like a year counts something; a round one does after "almost" or "more than"."""
    leans = match["year"].endswith("00") and qualifier_at(folded, *match.span(), grammar) is not Qualifier.EXACTLY
    return leans or _counts_something(folded, match.end(), grammar)


def _with_month(text: str, folded: str, grammar: Grammar) -> Iterator[Candidate]:
    dates = grammar.dates
    for month in dates.month.finditer(folded):
        start = month.start()
        before = dates.before.search(folded, max(0, start - _BEFORE_REACH), start)
        after = dates.after.match(folded, month.end())
        if after is None:
            continue  # It never is: every part of it may be missing.
        year = _year_after(folded, after, grammar)
        if year is None and _may_be_no_month(text, month, dates, before):
            continue
        first, day = _day_before(before, dates, has_year=year is not None)
        end = after.end() if year else month.end()
        if day is None:
            first, (end, day) = None, _day_after(folded, month, after, end, grammar, has_year=year is not None)
        if day is not None or year is not None:
            yield start if first is None else first, end, SpokenDate(year, dates.number_of(month.group()), day)


def _may_be_no_month(text: str, month: re.Match[str], dates: Dates, before: re.Match[str] | None) -> bool:
    """Without a year, "may", "march", "mar" and their like are months only where something else says so."""
    if not dates.is_capitalized:
        return month["full"] is None and not text.startswith(".", month.end())
    is_doubtful = month.group() in dates.words or month["full"] is None
    is_day_before = before is not None and bool(before["of"] or before["mark"])
    return is_doubtful and text[month.start()].islower() and not is_day_before


def _year_after(folded: str, after: re.Match[str], grammar: Grammar) -> int | None:
    if after["spelled"] and _counts_something(folded, after.end(), grammar):
        return None
    said = after.groupdict()
    return _year(after, grammar.dates) if any(said.get(way) for way in ("year", "spelled", "short", "bare")) else None


def _year(match: re.Match[str], dates: Dates) -> int:
    said = match.groupdict()
    if said.get("year"):
        return int(said["year"])
    if short := said.get("short") or said.get("bare"):
        return full_year(int(short))
    return dates.years[_plain(said["spelled"])]


def _plain(words: str) -> str:
    return " ".join(words.replace("-", " ").split())


def _day_before(before: re.Match[str] | None, dates: Dates, *, has_year: bool) -> tuple[int | None, int | None]:
    """Where a day before the month begins, and which it is. Something must join a day in words and its month."""
    if before is None:
        return None, None
    if before["digits"]:
        joined = not dates.needs_of or before["of"] or has_year
        return (before.start(), int(before["digits"])) if joined else (None, None)
    if not before["of"]:
        return None, None
    return before.start(), dates.days[_plain(before["word"])]


def _day_after(
    folded: str, month: re.Match[str], after: re.Match[str], end: int, grammar: Grammar, *, has_year: bool
) -> tuple[int, int | None]:
    """Where the date ends, and the day that follows its month: "July 26", "July the fifth", "July fifth, 2019"."""
    dates, said = grammar.dates, after.groupdict()
    if said["digits"]:
        is_count = not has_year and dates.in_before.search(folded, max(0, month.start() - 10), month.start())
        stop = after.end("digits")
        if is_count and _counts_something(folded, stop, grammar) or PERCENT.match(folded, stop):
            return end, None  # "In January 20 people applied", "May 5 percent".
        return max(end, stop + _suffix_length(folded, stop, dates)), int(said["digits"])
    if said.get("cardinal"):
        return end, dates.cardinals[_plain(said["cardinal"])] if has_year else None
    if not said.get("ordinal"):
        return end, None
    stop = after.end("ordinal")
    is_day = (
        has_year
        or said["the"]
        or dates.on_before.search(folded, max(0, month.start() - _BEFORE_REACH), month.start())
        or _ENDS_THERE.match(folded, stop)
    )
    return (max(end, stop), dates.ordinals[_plain(said["ordinal"])]) if is_day else (end, None)


def _suffix_length(folded: str, at: int, dates: Dates) -> int:
    suffix = dates.suffix.match(folded, at)
    return len(suffix.group()) if suffix else 0


def _counts_something(folded: str, end: int, grammar: Grammar, *, words: int = 1) -> bool:
    """Whether a number shaped like a year or a day is a count: "2000 signatures", "1900 people", "20 percent"."""
    if PERCENT.match(folded, end) or MONEY_AFTER.match(folded, end):
        return True
    for _ in range(words):
        following = _NEXT_WORD.match(folded, end)
        if following is None:
            return False
        if unit_of(following[1], grammar) is not None or grammar.numbers.factor(following[1]):
            return True
        end = following.end()
    return False
