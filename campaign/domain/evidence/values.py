"""Numbers shown in charts and set large."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from campaign.domain.evidence.facts import Fact, Figure, Quantity
from campaign.domain.language import Both

#: The position of the number in a fact that says that there is none: "not one person" is 0.
NONE = 0


@dataclass(frozen=True, slots=True)
class Value:
    """A figure in a chart: its fact and its position there, counted from 1; NONE is the 0 of a fact that says "none"."""

    fact: str
    figure: int
    label: Both


def figure_of(value: Value, fact: Fact) -> Figure:
    """Return the figure that a value shows. The 0 of a fact that says there is none has a unit that nothing else has."""
    return fact.figures[value.figure - 1] if value.figure != NONE else Quantity(Decimal(), "none", value.label)
