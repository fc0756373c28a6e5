"""One figure is one fact, in a unit that we know; a range gives both its ends."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from campaign.domain.evidence.facts import Bound, Fact, Quantity
from campaign.domain.faults import Fault
from campaign.domain.figures.units import UNITS
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination

_Numbered = tuple[int, Quantity]


def faults(examination: Examination) -> Iterator[Fault]:
    """Figures given twice, unknown units, and facts that count one thing twice: a writer could exchange the numbers."""
    for fact in examination.content.facts:
        yield from _single_faults(fact)
        quantities = [(number, figure) for number, figure in enumerate(fact.figures) if isinstance(figure, Quantity)]
        for unit, group in groupby(sorted(quantities, key=_unit), key=_unit):
            yield from _unit_faults(fact, unit, list(group))


def _single_faults(fact: Fact) -> Iterator[Fault]:
    for number, figure in enumerate(fact.figures):
        place = ("facts", fact.id, "figures", number)
        if figure in fact.figures[:number]:
            yield Fault(place, Message("this figure is given twice"), Message("keep one of the two"))
        if isinstance(figure, Quantity) and figure.unit not in UNITS:
            what = Message("we don’t know the unit '{unit}'", {"unit": figure.unit})
            right = Message("choose from these units: {units}", {"units": ", ".join(sorted(UNITS))})
            yield Fault((*place, "unit"), what, right)


def _unit(numbered: _Numbered) -> str:
    return numbered[1].unit


def _unit_faults(fact: Fact, unit: str, figures: list[_Numbered]) -> Iterator[Fault]:
    place = ("facts", fact.id, "figures", figures[-1][0])
    bounds = [figure.bound for _, figure in figures]
    if any(bounds):
        ends = {figure.bound: figure.value for _, figure in figures}
        if sorted(map(str, bounds)) != sorted(Bound) or ends[Bound.LOWER] >= ends[Bound.UPPER]:
            what = Message("the range of {unit} needs two ends", {"unit": unit})
            right = Message("write bound: lower with the smaller number and bound: upper with the larger one")
            yield Fault(place, what, right)
    elif len(figures) > 1:
        what = Message("the fact has {count} numbers with the unit {unit}", {"count": len(figures), "unit": unit})
        right = Message("make each number a fact of its own; only a range has two, with bound: lower and bound: upper")
        yield Fault(place, what, right)
