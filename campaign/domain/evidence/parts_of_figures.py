"""The parts of a figure, each of which must be in the cited paragraph or explained."""

from __future__ import annotations

from campaign.domain.evidence.facts import Figure, Quantity
from campaign.domain.figures.dates import PartialDate
from campaign.domain.grammar.english import GRAMMAR as ENGLISH


def whole_figure(figure: Figure) -> str:
    """Return the figure as one word: a number, or an ISO date."""
    return str(figure.value if isinstance(figure, Quantity) else figure.date)


def figure_parts(figure: Figure) -> list[str]:
    """Return the parts to find: the number, or a date's day, month name and year."""
    if isinstance(figure, Quantity):
        return [str(figure.value)]
    return _date_parts(figure.date)


def _date_parts(known: PartialDate) -> list[str]:
    month = [ENGLISH.dates.months[known.month - 1]] if known.month else []
    day = [str(known.day)] if known.day else []
    return [*day, *month, str(known.year)]
