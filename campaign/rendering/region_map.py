"""A map of equal tiles, one for each region, with the number of letters where it may be shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from campaign.domain.newspapers.state_tiles import tiles_of
from campaign.domain.newspapers.states import state_name
from campaign.domain.reports.regions import RegionCounts, tone
from campaign.rendering.locale import Locale

SIDE = 40


@dataclass(frozen=True, slots=True)
class Tile:
    """A region: its code, where its corner is, how strong its tone is, and its number where it is shown."""

    code: str
    x: int
    y: int
    tone: int
    number: str


@dataclass(frozen=True, slots=True)
class RegionMap:
    """The tiles with the drawing's size, and the same numbers as lines of a table."""

    tiles: tuple[Tile, ...]
    width: int
    height: int
    lines: tuple[tuple[str, str], ...]


def region_map(counts: RegionCounts, regions: Iterable[str], locale: Locale) -> RegionMap:
    """Return the map of all `regions`, and of those with letters."""
    shown = dict(counts.shown)
    places = tiles_of([*filter(None, regions), *shown])
    tiles = [
        Tile(
            code,
            column * SIDE,
            row * SIDE,
            tone(shown.get(code, 0)),
            locale.number(shown[code]) if code in shown else "",
        )
        for code, (column, row) in places.items()
    ]
    width = SIDE * (1 + max((column for column, _ in places.values()), default=0))
    height = SIDE * (1 + max((row for _, row in places.values()), default=0))
    lines = [(state_name(code)[locale.language], locale.number(count)) for code, count in counts.shown]
    return RegionMap(tuple(tiles), width, height, tuple(lines))
