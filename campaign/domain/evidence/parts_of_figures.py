"""The parts of a figure, each of which a cited paragraph holds or a reason stands for."""

from __future__ import annotations

from campaign.domain.evidence.facts import Figure, Quantity
from campaign.domain.figures.dates import PartialDate
from campaign.domain.grammar.english import ENGLISH


def whole_figure(figure: Figure) -> str:
    """The figure as one word: a number, or a date as ISO writes it."""
    return str(figure.value if isinstance(figure, Quantity) else figure.date)


def figure_parts(figure: Figure) -> list[str]:
    """What must be found: the number, or the day, the month's name and the year of a date, each by itself."""
    if isinstance(figure, Quantity):
        return [str(figure.value)]
    return _date_parts(figure.date)


def _date_parts(known: PartialDate) -> list[str]:
    month = [ENGLISH.dates.months[known.month - 1]] if known.month else []
    day = [str(known.day)] if known.day else []
    return [*day, *month, str(known.year)]
