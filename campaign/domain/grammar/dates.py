"""How a language says dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from campaign.domain.grammar.patterns import one_of

#: "'26".
SHORT_YEAR = r"'(?P<short>\d{2})(?![\d'%]|[.,-]\d)"


def year_of(spelled: Iterable[str]) -> str:
    """Return the pattern of a year in digits or in these words, with the groups `year`, `spelled` and `short`."""
    return rf"(?:(?P<year>(?:1[89]|20)\d{{2}})(?!\d|[.,]\d)|(?P<spelled>{one_of(spelled)})(?![\w-])|{SHORT_YEAR})"


def month_of(full: Iterable[str], short: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of a month's folded name, with the group `full` where it is not cut short."""
    return re.compile(rf"(?<!\w)(?:(?P<full>{one_of(full)})|{one_of(short)})(?!\w)")


@dataclass(frozen=True, eq=False, slots=True)
class Dates:
    """The months of one language, and how its dates are said. Patterns are for folded text.

    Attributes:
        months: the months' names as they are written, January first.
        month_numbers: the number of each month by its folded name.
        short_months: the number of each month by its name cut short, with or without a period after it.
        month: a month's name; `full` is its group where it is not cut short.
        is_capitalized: whether months are written with a capital, which distinguishes them from other words.
        words: months that are other words as well: "may".
        is_month_first: whether the month comes first in 7/26/2019.
        days: days in words, as they are said before a month.
        ordinals: days as they are counted off after a month: "July fifth".
        cardinals: days as a number after a month: "July five, 2019".
        before: what comes before a month and belongs to its date: the groups `digits`, `mark`, `word` and `of`.
        after: what comes after it: the groups `digits` and `year`, `spelled`, `short` or `bare`; `the`, `ordinal` and
            `cardinal` where the language has them.
        needs_of: whether something must join a day in digits and the month after it: "26 de julio".
        in_before: what makes a count of a number after a month: "in January 20 people applied".
        on_before: what makes a day of an ordinal after a month: "on July fifth".
        year_before: what makes a year of a number before a noun: "in 2020 groups from all over the country".
        suffix: what follows a day in digits: "26th".
        years: years said in words, with their numbers.
        any_year: what every year said in words begins with.
        spelled_year: a year said in words without a month: the group `spelled`.
        days_ago: folded words that name a day by how many days ago it was.
    """

    months: tuple[str, ...]
    month_numbers: Mapping[str, int]
    short_months: Mapping[str, int]
    month: re.Pattern[str]
    is_capitalized: bool
    words: frozenset[str]
    is_month_first: bool
    days: Mapping[str, int]
    ordinals: Mapping[str, int]
    cardinals: Mapping[str, int]
    before: re.Pattern[str]
    after: re.Pattern[str]
    needs_of: bool
    in_before: re.Pattern[str]
    on_before: re.Pattern[str]
    year_before: re.Pattern[str]
    suffix: re.Pattern[str]
    years: Mapping[str, int]
    any_year: re.Pattern[str]
    spelled_year: re.Pattern[str]
    days_ago: Mapping[str, int]

    def number_of(self, name: str) -> int:
        """Return the number of a month by its folded name, whole or cut short."""
        return self.month_numbers.get(name) or self.short_months[name]
