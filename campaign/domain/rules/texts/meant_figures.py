"""Which figure of a fact a text means when it says it otherwise."""

from __future__ import annotations

from campaign.domain.evidence.facts import Fact, Figure, Moment, Quantity
from campaign.domain.faults import Place
from campaign.domain.figures.mentions import Mention


def figure_meant(mention: Mention, fact: Fact) -> int | None:
    """Return the number of the only figure that the mention could mean, counted from 0; None where there are more.

    An equal number in other words is meant before another number of the same unit.
    """
    for could_mean in (_is_equal, _fits):
        found = [number for number, figure in enumerate(fact.figures) if could_mean(mention, figure)]
        if len(found) == 1:
            return found[0]
    return None


def _is_equal(mention: Mention, figure: Figure) -> bool:
    return isinstance(figure, Quantity) and mention.value == figure.value


def _fits(mention: Mention, figure: Figure) -> bool:
    if isinstance(figure, Moment):
        return mention.date is not None
    return mention.value is not None and mention.unit in (None, figure.unit)


def place_of_figure(fact: Fact, number: int) -> Place:
    """Return where a fact's figure is given."""
    key = "date" if isinstance(fact.figures[number], Moment) else "value"
    return "facts", fact.id, "figures", number, key
