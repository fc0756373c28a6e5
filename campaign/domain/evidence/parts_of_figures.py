"""The parts of a figure, each of which must be in the cited paragraph or explained."""

from __future__ import annotations

from campaign.domain.evidence.facts import Fact, Figure, Quantity
from campaign.domain.figures.dates import PartialDate
from campaign.domain.grammar.english import GRAMMAR as ENGLISH
from campaign.domain.language import Both


def whole_figure(figure: Figure) -> str:
    """Return the figure as one word: a number, or an ISO date."""
    return str(figure.value if isinstance(figure, Quantity) else figure.date)


def our_arithmetic(fact: Fact) -> Both | None:
    """Return how we worked out a number of a fact that no source states; None if its sources state all."""
    reasons = (fact.inferred.get(whole_figure(quantity)) for quantity in fact.quantities)
    return next((reason for reason in reasons if reason), None)


def figure_parts(figure: Figure) -> list[str]:
    """Return the parts to find: the number, or a date's day, month name and year."""
    if isinstance(figure, Quantity):
        return [str(figure.value)]
    return _date_parts(figure.date)


def _date_parts(known: PartialDate) -> list[str]:
    month = [ENGLISH.dates.months[known.month - 1]] if known.month else []
    day = [str(known.day)] if known.day else []
    return [*day, *month, str(known.year)]
