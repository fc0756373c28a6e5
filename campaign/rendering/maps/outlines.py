"""Outlines of countries and of U.S. states, as shipped: made by bench/outlines.py, which says where they come from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from itertools import accumulate
from pathlib import Path

from campaign.domain.evidence.pictures import Layer

#: A point in degrees: longitude, then latitude.
Point = tuple[float, float]
Ring = tuple[Point, ...]

_HERE = Path(__file__).parent
_UNIT = 100

FILES: Mapping[Layer, Path] = {"countries": _HERE / "countries.json", "us-states": _HERE / "us-states.json"}


@cache
def outlines(layer: Layer) -> Mapping[str, tuple[Ring, ...]]:
    """Return the rings of each country or state by its code, the largest first; land without a code is under ""."""
    read: dict[str, list[list[int]]] = json.loads(FILES[layer].read_text(encoding="utf-8"))
    return {code: tuple(map(_ring, rings)) for code, rings in read.items()}


def _ring(steps: list[int]) -> Ring:
    longitudes, latitudes = accumulate(steps[::2]), accumulate(steps[1::2])
    return tuple((x / _UNIT, y / _UNIT) for x, y in zip(longitudes, latitudes, strict=True))
