"""Dates as sources give them: a day, a month or a year."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year; never more precise than what is known."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Parse `2019`, `2019-07` or `2019-07-26`; ValueError for anything else."""
        match = _WRITTEN.fullmatch(text)
        if not match:
            raise ValueError(text)
        year, month, day = match.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    def __str__(self) -> str:
        rest = [f"-{part:02}" for part in (self.month, self.day) if part is not None]
        return f"{self.year:04}" + "".join(rest)

    def __lt__(self, other: PartialDate) -> bool:
        return self.first_day < other.first_day

    @property
    def first_day(self) -> date:
        """Return the first day it may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """Return the last day it may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def is_a_year_before(self, today: date) -> bool:
        """Whether it ended over a year before `today`, so that what was so then is told as history."""
        last = self.last_day
        return (last.year + 1, last.month, last.day) < (today.year, today.month, today.day)


class Tie(StrEnum):
    """How a date relates to a sentence: something happened on it, was true as of it, had come about by it, or comes from it."""

    ON = "on"
    AS_OF = "as of"
    BY = "by"
    FROM = "from"


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A date with its preposition, which depends on precision: "on June 3", "in June"."""

    tie: Tie
    when: PartialDate | date


@dataclass(frozen=True, slots=True)
class SpokenDate:
    """A date as mentioned in a text: any part may be missing ("26 July", "July 2019", "2019")."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        return "-".join(f"{part:02}" for part in (self.year, self.month, self.day) if part is not None)

    @property
    def exists(self) -> bool:
        """Whether the calendar has this day; without a year, February 29 counts."""
        try:
            date(self.year or 2024, self.month or 1, self.day or 1)
        except ValueError:
            return False
        return True

    def agrees_with(self, known: PartialDate) -> bool:
        """Whether everything stated is known. Stating less than is known is allowed, stating more is not."""
        said = (self.year, self.month, self.day)
        facts = (known.year, known.month, known.day)
        return all(part is None or part == fact for part, fact in zip(said, facts, strict=True))
