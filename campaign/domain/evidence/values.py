"""Numbers that are shown in charts and set large."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.language import Both


@dataclass(frozen=True, slots=True)
class Value:
    """A figure shown in a chart: the fact that holds it and the number of the figure there, counted from 1."""

    fact: str
    figure: int
    label: Both
