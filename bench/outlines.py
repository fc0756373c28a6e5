"""Makes the outlines of maps: countries from Natural Earth, states from the U.S. Census Bureau.

    npm pack world-atlas@2.0.2 us-atlas@3.0.1      (unpack each)
    python -m bench.outlines FOLDER_OF_WORLD_ATLAS FOLDER_OF_US_ATLAS

Borders that two neighbors share are simplified once, so that no gap opens between them. Each ring is written as numbers
in hundredths of a degree: the first point's longitude and latitude, then the steps to each next point.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from babel.core import get_global

from campaign.domain.newspapers.states import STATES
from campaign.rendering.maps import outlines
from campaign.rendering.maps.outlines import Point
from campaign.rendering.maps.simplified import simplified

_UNIT = 100
#: How far a simplified line may be from its border, and how wide an island must be, in degrees.
_COUNTRY, _STATE, _SMALLEST = 0.06, 0.04, 0.4
#: Land that has no code of its own in ISO 3166 is drawn, and cannot be marked.
_NAMED = {"Kosovo": "XK"}


def main(world: Path, states: Path) -> None:
    """Write both files."""
    codes = {name.en: code for code, name in STATES.items()}
    aliases: Any = get_global("territory_aliases")
    countries = _outlines(
        json.loads((world / "countries-50m.json").read_text()),
        "countries",
        _COUNTRY,
        lambda shape: _NAMED.get(shape["properties"]["name"]) or aliases.get(shape.get("id"), [""])[0],
    )
    countries.pop("AQ")
    _write(outlines.FILES["countries"], countries)
    found = _outlines(
        json.loads((states / "states-10m.json").read_text()),
        "states",
        _STATE,
        lambda shape: codes.get(shape["properties"]["name"], ""),
    )
    _write(outlines.FILES["us-states"], {code: rings for code, rings in found.items() if code})


def _outlines(atlas: Any, layer: str, tolerance: float, code_of: Any) -> dict[str, list[list[int]]]:
    scale, shift = atlas["transform"]["scale"], atlas["transform"]["translate"]
    whole = [list(_degrees(arc, scale, shift)) for arc in atlas["arcs"]]
    arcs = [simplified(arc, tolerance) for arc in whole]
    found: dict[str, list[list[int]]] = {}
    for shape in atlas["objects"][layer]["geometries"]:
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        rings = sorted((_ring(polygon[0], arcs, whole) for polygon in polygons), key=_width, reverse=True)
        kept = [ring for number, ring in enumerate(rings) if number == 0 or _width(ring) >= _SMALLEST]
        found.setdefault(code_of(shape), []).extend(map(_steps, kept))
    return dict(sorted(found.items()))


def _degrees(arc: Iterable[list[int]], scale: list[float], shift: list[float]) -> Iterator[Point]:
    for x, y in accumulate(arc, lambda last, step: [last[0] + step[0], last[1] + step[1]]):
        yield x * scale[0] + shift[0], y * scale[1] + shift[1]


def _ring(numbers: list[int], arcs: list[list[Point]], whole: list[list[Point]]) -> list[Point]:
    """Return a ring of simplified arcs, or of the whole ones where it is so small that nothing would be left."""
    points: list[Point] = []
    for number in numbers:
        points += (arcs[number] if number >= 0 else arcs[~number][::-1])[bool(points) :]
    return points[:-1] if len(set(points)) > 2 or arcs is whole else _ring(numbers, whole, whole)


def _width(ring: list[Point]) -> float:
    longitudes, latitudes = zip(*ring, strict=True)
    return float(max(max(longitudes) - min(longitudes), max(latitudes) - min(latitudes)))


def _steps(ring: list[Point]) -> list[int]:
    whole = [(round(x * _UNIT), round(y * _UNIT)) for x, y in ring]
    steps = [(x - last[0], y - last[1]) for last, (x, y) in zip([(0, 0), *whole], whole, strict=False)]
    return [number for step in steps for number in step]


def _write(path: Path, found: dict[str, list[list[int]]]) -> None:
    path.write_text(json.dumps(found, separators=(",", ":")) + "\n", encoding="utf-8")
    print(path, path.stat().st_size, "bytes,", len(found), "outlines")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
