"""How a language ties a claim to a date. Patterns are for folded text, right before the date, or around it."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class TimeSpans:
    """The ties of one language.

    Attributes:
        since: from the date on.
        since_after: the same, right after it: "from May on".
        until: up to the date.
        told: that the date is when something was said or written.
        alone_before: that something happened within the date's month or year, right before it.
        year_alone: that something happened over the whole year that follows.
        alone_after: the same, right after it.
    """

    since: re.Pattern[str]
    since_after: re.Pattern[str]
    until: re.Pattern[str]
    told: re.Pattern[str]
    alone_before: re.Pattern[str]
    year_alone: re.Pattern[str]
    alone_after: re.Pattern[str]
