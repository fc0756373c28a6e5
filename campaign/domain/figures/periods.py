"""The time over which a figure is counted: "10 people a month", "hasta 10 personas al mes", "each year, up to 240".

A period is read close to its figure, where it belongs to it and to nothing else: "900 people waited a year" counts no
people a year. Looser words elsewhere in the sentence only count for a figure whose fact has a period.
"""

from __future__ import annotations

import re
from enum import StrEnum

from campaign.domain.grammar.pack import Grammar


class Period(StrEnum):
    """The periods that a rate may have."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_BEFORE_REACH = 90


class Periods:
    """The periods of one text; most texts have none, and answer at once."""

    def __init__(self, folded: str, grammar: Grammar) -> None:
        self._folded = folded
        self._words = grammar.periods
        self._has_any = self._words.any.search(folded) is not None
        found = self._words.anywhere.finditer(folded) if self._has_any else ()
        #: Every period that the text names as a pace, wherever it stands.
        self.named = tuple(dict.fromkeys(self._period(match) for match in found))

    def of(self, start: int, end: int) -> str | None:
        """Return the period of the figure at `start:end` if it is stated nearby."""
        if not self._has_any:
            return None
        for pattern in self._words.after:
            if match := pattern.match(self._folded, end):
                return self._period(match)
        match = self._words.before.search(self._folded, max(0, start - _BEFORE_REACH), start)
        return self._period(match) if match else None

    def _period(self, match: re.Match[str]) -> str:
        said = match.groupdict()
        name = self._words.named(said.get("noun") or said.get("adverb") or said.get("adjective") or "")
        return f"{said['several'].strip()} {name}s" if said.get("several") else name
