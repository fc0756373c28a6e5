"""What the figures of a fact must keep: one figure is one fact, and a range says both its ends."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from campaign.content.folders import Folder
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.domain.evidence.facts import Bound, Fact, Quantity

_Numbered = tuple[int, Quantity]


def problems(folder: Folder) -> Iterator[Problem]:
    """Facts that count the same things twice: a writer could put each number in the other's place."""
    for placed in folder.facts:
        quantities = [
            (index, figure) for index, figure in enumerate(placed.value.figures) if isinstance(figure, Quantity)
        ]
        in_order = sorted(quantities, key=_unit)
        for unit, group in groupby(in_order, key=_unit):
            yield from _unit_problems(placed, unit, list(group))


def _unit(numbered: _Numbered) -> str:
    return numbered[1].unit


def _unit_problems(placed: Placed[Fact], unit: str, figures: list[_Numbered]) -> Iterator[Problem]:
    last = figures[-1][0]
    bounds = [figure.bound for _, figure in figures]
    if any(bounds):
        ends = {figure.bound: figure.value for _, figure in figures}
        if sorted(map(str, bounds)) != sorted(Bound) or ends[Bound.LOWER] >= ends[Bound.UPPER]:
            what = f"the range of {unit} in {placed.value.id} has not two ends"
            yield placed.error(
                ("figures", last), what, "give bound: lower to the smaller number and bound: upper to the other"
            )
    elif len(figures) > 1:
        what = f"{placed.value.id} has {len(figures)} figures of {unit}"
        yield placed.error(
            ("figures", last), what, "make a fact of each; only a range has two, with bound: lower and bound: upper"
        )
