"""Numeric dates: 2019-07-26, 7/26/19, 26.7.2019, 7/2019."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.figures.dates import SpokenDate
from campaign.domain.grammar.patterns import NO_NUMBER_BEFORE

#: Positions of dates in a text, and what they say, if the calendar has such a day.
Candidate = tuple[int, int, SpokenDate]
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d{2})(?P<sign>[-/])(?P<month>[01]?\d)(?P=sign)(?P<day>[0-3]?\d)\b")
_FULL = re.compile(
    rf"{NO_NUMBER_BEFORE}(?P<one>[0-3]?\d)(?P<sign>[/.-])(?P<two>[0-3]?\d)(?P=sign)(?P<year>(?:19|20)\d{{2}}|\d{{2}})(?![\w/%]|[.,-]\d)"
)
_MONTH_YEAR = re.compile(rf"{NO_NUMBER_BEFORE}(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d{{2}})(?![\w/%]|[.,-]\d)")
_THIS_CENTURY = 50  # "19" is 2019, "69" is 1969


def full_year(last_two: int) -> int:
    """Return the year that two digits mean."""
    return last_two + (2000 if last_two < _THIS_CENTURY else 1900)


def full_dates(folded: str, *, is_month_first: bool) -> Iterator[Candidate]:
    """2019-07-26, 7/26/2019 or 26/7/2019: the order that the language is used to, else the one that the calendar allows."""
    for match in _ISO.finditer(folded):
        yield *match.span(), SpokenDate(int(match["year"]), int(match["month"]), int(match["day"]))
    for match in _FULL.finditer(folded):
        one, two = int(match["one"]), int(match["two"])
        year = int(match["year"])
        if len(match["year"]) == 2:
            if match["sign"] != "/" and not len(match["one"]) == len(match["two"]) == 2:
                continue  # 1.2.19 is the section of a document.
            year = full_year(year)
        orders = [SpokenDate(year, one, two), SpokenDate(year, two, one)]
        first, second = orders if is_month_first else reversed(orders)
        yield *match.span(), first if first.exists else second


def months_of_years(folded: str) -> Iterator[Candidate]:
    """A month by its number: 7/2019."""
    for match in _MONTH_YEAR.finditer(folded):
        yield *match.span(), SpokenDate(int(match["year"]), int(match["month"]))
