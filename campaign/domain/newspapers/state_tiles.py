"""Where each state of the United States is on a map of equal tiles, as newspapers draw it: column and row from 0.

A tile for each gives a small state with many letters as much room as a large one with few.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_ROWS = (
    "AK .. .. .. .. .. .. .. .. .. .. ME",
    ".. .. .. .. .. .. .. .. .. .. VT NH",
    ".. WA ID MT ND MN IL WI MI NY RI MA",
    ".. OR NV WY SD IA IN OH PA NJ CT ..",
    ".. CA UT CO NE MO KY WV VA MD DE ..",
    ".. .. AZ NM KS AR TN NC SC DC .. ..",
    ".. .. .. .. OK LA MS AL GA .. .. ..",
    "HI .. .. .. TX .. .. .. .. FL PR VI",
    "GU MP AS .. .. .. .. .. .. .. .. ..",
)
#: The width of the grid of places that have no position of their own.
_COLUMNS = 8

TILES: Mapping[str, tuple[int, int]] = {
    code: (column, row) for row, line in enumerate(_ROWS) for column, code in enumerate(line.split()) if code != ".."
}


def tiles_of(regions: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Return the map of all states, if the regions are states; else a position for each in the order of their codes."""
    codes = sorted(set(regions))
    if codes and all(code in TILES for code in codes):
        return dict(TILES)
    return {code: (place % _COLUMNS, place // _COLUMNS) for place, code in enumerate(codes)}
