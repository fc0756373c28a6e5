"""Measurements, their bounds, and how both are shown."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Literal

Measure = Literal["ratio", "ours", "ours - bare"]
Sign = Literal["≤", "≥"]


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound on a ratio to the baseline, on a value, or on a difference."""

    measure: Measure
    sign: Sign
    limit: float

    def __str__(self) -> str:
        return f"{self.measure} {self.sign} {self.limit:g}"


@dataclass(frozen=True, slots=True)
class Result:
    """One measurement, the baseline that ran interleaved with it, and the bound; None if there is none."""

    name: str
    ours: float
    bare: float | None
    ratio: float | None
    bound: Bound | None
    unit: str

    @property
    def holds(self) -> bool | None:
        """Whether the bound holds; None if there is no bound."""
        if self.bound is None:
            return None
        found = {"ratio": self.ratio, "ours": self.ours, "ours - bare": self.ours - (self.bare or 0)}[
            self.bound.measure
        ]
        if found is None:
            return None
        return found <= self.bound.limit if self.bound.sign == "≤" else found >= self.bound.limit


def compared(name: str, ours: Sequence[float], bare: Sequence[float], bound: Bound | None, unit: str) -> Result:
    """Return a result from pairs measured one after the other: medians, and the median of the pairs' ratios."""
    ratios = [one / other for one, other in zip(ours, bare, strict=True)]
    return Result(name, median(ours), median(bare), median(ratios), bound, unit)


def alone(name: str, ours: float, bound: Bound | None, unit: str) -> Result:
    """Return a result without a baseline."""
    return Result(name, ours, None, None, bound, unit)


def table(results: Iterable[Result]) -> str:
    """Return the results as a table."""
    head = ("figure", "ours", "bare", "ratio", "bound", "holds")
    lines = [head, *(_line(result) for result in results)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def write_json(results: Iterable[Result], path: Path) -> None:
    """Write the results as JSON."""
    rows = [asdict(result) | {"bound": str(result.bound or ""), "holds": result.holds} for result in results]
    machine = {"python": platform.python_version(), "machine": platform.machine(), "system": platform.platform()}
    path.write_text(
        json.dumps({"machine": machine, "results": rows}, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
    )


def _line(result: Result) -> tuple[str, ...]:
    holds = {True: "yes", False: "NO", None: ""}[result.holds]
    ratio = "" if result.ratio is None else f"{result.ratio:.2f}"
    bare = "" if result.bare is None else f"{_number(result.bare)} {result.unit}"
    return result.name, f"{_number(result.ours)} {result.unit}", bare, ratio, str(result.bound or ""), holds


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
