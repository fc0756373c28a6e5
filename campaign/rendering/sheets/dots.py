"""Fields of dots: one for each of what is counted, in a rectangle, as paths of a small SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

#: The distance between two dots, and from a dot to the edge, in drawing units.
STEP = 10
_HALF = STEP // 2
_MARK = 3.6  # radius
#: How much wider than high a field may be.
_FLATTEST, _HIGHEST = 5.0, 1.0
#: How much wider than high it is best: on a wide page, on a phone, and on paper and cards, where words need the room.
WIDE, ON_PHONES, ON_PAPER = SHAPES = (2.2, 1.3, 4.2)


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of a dot, counted from 0."""

    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Field:
    """Where each dot is: `plain` those without a mark, `marked` those of each group."""

    columns: int
    rows: int
    plain: tuple[Cell, ...]
    marked: tuple[tuple[Cell, ...], ...]

    @property
    def width(self) -> int:
        """The width in drawing units."""
        return self.columns * STEP

    @property
    def height(self) -> int:
        """The height in drawing units."""
        return self.rows * STEP


def field(count: int, groups: Sequence[int], shape: float = WIDE) -> Field:
    """Return the places of `count` dots, of which the last are those of the groups, in order."""
    columns = columns_for(count, shape)
    cells = [Cell(number % columns, number // columns) for number in range(count)]
    ends = [count - sum(groups[at:]) for at in range(len(groups) + 1)]
    marked = tuple(tuple(cells[start:end]) for start, end in zip(ends, ends[1:], strict=False))
    return Field(columns, ceil(count / columns), tuple(cells[: ends[0]]), marked)


def columns_for(count: int, best: float) -> int:
    """Return how many dots a row has: so many that the last row is full, if any good shape allows it."""
    shapes = [columns for columns in range(1, count + 1) if _HIGHEST <= columns / ceil(count / columns) <= _FLATTEST]
    full = [columns for columns in shapes if count % columns == 0]
    return min(full or shapes, key=lambda columns: abs(columns / ceil(count / columns) - best), default=count)


def dashes(field: Field) -> str:
    """Return the plain dots as lines to be dashed with round ends, a line a row: short, for screens.

    Each dash is a hundredth of a unit long and the next begins STEP units on: were it a period of any other length, the
    last dots of a row would be lost.
    """
    rows = {cell.row: cell.column for cell in field.plain}
    return "".join(f"M{_HALF} {_center(row)}h{last * STEP}.3" for row, last in rows.items())


def discs(field: Field) -> str:
    """Return the plain dots as points, to be stroked with round ends as wide as a dot.

    Every printer draws them, and they take a third of the time that circles take.
    """
    return "".join(f"M{x} {y}h.01" for x, y in _centers(field.plain))


def marks(field: Field) -> tuple[str, ...]:
    """Return the path of each group's marks: rings, then squares, then crosses."""
    draw = (_rings, _squares, _crosses)
    return tuple(draw[number](cells) for number, cells in enumerate(field.marked))


def _rings(cells: Sequence[Cell]) -> str:
    return _circles(cells, _MARK)


def _circles(cells: Sequence[Cell], radius: float) -> str:
    arc = f"a{radius} {radius} 0 1 0"
    return "".join(f"M{x - radius:g} {y}{arc} {2 * radius:g} 0{arc}{-2 * radius:g} 0" for x, y in _centers(cells))


def _squares(cells: Sequence[Cell]) -> str:
    return "".join(f"M{x - 3} {y - 3}h6v6h-6z" for x, y in _centers(cells))


def _crosses(cells: Sequence[Cell]) -> str:
    return "".join(f"M{x - 3} {y - 3}l6 6m0-6l-6 6" for x, y in _centers(cells))


def _centers(cells: Sequence[Cell]) -> Iterator[tuple[int, int]]:
    yield from ((_center(cell.column), _center(cell.row)) for cell in cells)


def _center(number: int) -> int:
    return _HALF + number * STEP
