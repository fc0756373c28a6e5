"""Numbers shown in charts and set large."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.language import Both


@dataclass(frozen=True, slots=True)
class Value:
    """A figure in a chart: its fact and its position there, counted from 1."""

    fact: str
    figure: int
    label: Both
