"""An index of the numbers and dates of many facts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from decimal import Decimal
from itertools import product

from campaign.domain.evidence.facts import Fact, Quantity
from campaign.domain.evidence.holding import says_figure
from campaign.domain.evidence.rounding import ranges_meant
from campaign.domain.figures.dates import PartialDate
from campaign.domain.figures.mentions import Mention


class HeldFigures:
    """The numbers and dates of facts, each once, by value and by every less precise form of a date."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._by_value: dict[Decimal, dict[tuple[object, ...], Quantity]] = {}
        self._dates: set[tuple[int | None, ...]] = set()
        for fact in facts:
            for quantity in fact.quantities:
                key = (quantity.unit, quantity.qualifier, quantity.per, quantity.bound)
                self._by_value.setdefault(quantity.value, {})[key] = quantity
            for known in (*fact.dates, fact.as_of):
                self._dates.update(_less_exactly(known))
        self._values = sorted(self._by_value)

    def __contains__(self, mention: Mention) -> bool:
        """Whether a fact supports the mention, possibly with a stronger qualifier, or rounded."""
        if mention.date is not None:
            return (mention.date.year, mention.date.month, mention.date.day) in self._dates
        if mention.value is None:
            return False
        near = (value for least, most in ranges_meant(mention.value) for value in self._between(least, most))
        return any(says_figure(mention, quantity) for value in near for quantity in self._by_value[value].values())

    def _between(self, least: Decimal, most: Decimal) -> list[Decimal]:
        return self._values[bisect_left(self._values, least) : bisect_right(self._values, most)]


def _less_exactly(known: PartialDate) -> Iterable[tuple[int | None, ...]]:
    return product(*((part, None) for part in (known.year, known.month, known.day)))
