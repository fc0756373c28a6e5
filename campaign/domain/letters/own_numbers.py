"""Numbers of the writer's own life: ages, children, years married, miles driven, what stands in the title answered.

Some words make a number the writer's own wherever they stand ("I am 62"); others only where nothing is cited beside them
("the 40 miles to the hearing").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from campaign.domain.grammar.languages import of_all
from campaign.domain.grammar.own_numbers import PLACE
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import fold

_TITLE = re.compile(r"[“«\"]\s?[¿¡]?[A-ZÁÉÍÓÚÑ0-9][^“”«»\"\n.]{2,110}[”»\"]")
_AFTER_TITLE = re.compile(
    rf"[”»\"][\s,(]{{0,4}}(?:(?:{of_all(lambda pack: pack.own_numbers.after_title)})\s+)?(?:the\s+)?"
)
_REACH = 60


class OwnLife:
    """What one sentence tells of its writer's life; what belongs to the whole of it is looked for once."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._folded = fold(text)
        self._words = grammar.own_numbers

    def tells(self, start: int, end: int) -> bool:
        """Whether the words around the number at `start:end` make it the writer's own, whatever is cited beside it."""
        return end <= self._frame_end or self._words.anywhere.search(self._around(start, end)) is not None

    def tells_size(self, start: int, end: int) -> bool:
        """Whether the number says how large a place is or what the writer's own has, whatever it counts."""
        return self._words.sizes.search(self._around(start, end)) is not None

    def is_everyday(self, start: int, end: int) -> bool:
        """Whether it is a number that people tell of their days, where nothing is cited beside it."""
        return self._words.uncited.search(self._around(start, end)) is not None

    def is_in_title(self, start: int, end: int) -> bool:
        """whether the number is in a title between quotation marks."""
        title = self._title_before(start)
        return title is not None and end < title.end()

    def follows_title(self, start: int) -> bool:
        """Whether a title between quotation marks is right before the place."""
        title = self._title_before(start)
        return title is not None and _AFTER_TITLE.fullmatch(self._folded, title.end() - 1, start) is not None

    @cached_property
    def _frame_end(self) -> int:
        frame = self._words.frame.match(self._folded)
        return frame.end() if frame else 0

    @cached_property
    def _titles(self) -> list[re.Match[str]]:
        return list(_TITLE.finditer(self._text))

    def _title_before(self, place: int) -> re.Match[str] | None:
        before = bisect_left(self._titles, place, key=re.Match.start)
        return self._titles[before - 1] if before else None

    def _around(self, start: int, end: int) -> str:
        """The words near the number with a sign in its place."""
        return f"{self._folded[max(0, start - _REACH) : start]}{PLACE}{self._folded[end : end + _REACH]}"
