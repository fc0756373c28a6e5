"""The part of a projected map that is shown, and polygons cut to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from campaign.rendering.maps.outlines import Point


@dataclass(frozen=True, slots=True)
class Crop:
    """A rectangle of the projected map, and its size in drawing units."""

    left: float
    top: float
    scale: float
    width: int
    height: int

    def place(self, point: Point) -> Point:
        """Return a point of the projected map in drawing units."""
        return (point[0] - self.left) * self.scale, (point[1] - self.top) * self.scale

    def holds(self, point: Point) -> bool:
        """Whether a point in drawing units is inside."""
        return 0 <= point[0] <= self.width and 0 <= point[1] <= self.height

    def nearest(self, point: Point, margin: float = 0) -> Point:
        """Return the point inside, off the edge by a margin, that is nearest to a point in drawing units."""
        x, y = point
        return min(max(x, margin), self.width - margin), min(max(y, margin), self.height - margin)


def crop_around(points: Sequence[Point], width: int, height: int, margin: float) -> Crop:
    """Return the crop in which all points are inside, off the edge by at least a margin in drawing units."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    across, down = max(max(xs) - min(xs), 1e-3), max(max(ys) - min(ys), 1e-3)
    scale = min((width - 2 * margin) / across, (height - 2 * margin) / down)
    left = (max(xs) + min(xs)) / 2 - width / scale / 2
    top = (max(ys) + min(ys)) / 2 - height / scale / 2
    return Crop(left, top, scale, width, height)


def cut(ring: Iterable[Point], crop: Crop) -> list[Point]:
    """Return the part of a polygon, in drawing units, that is inside the crop (Sutherland and Hodgman)."""
    points = list(ring)
    for axis, limit, side in ((0, 0, 1), (0, crop.width, -1), (1, 0, 1), (1, crop.height, -1)):
        points = list(_cut_at(points, axis, limit, side))
    return points


def _cut_at(points: list[Point], axis: int, limit: float, side: int) -> Iterator[Point]:
    """Yield the polygon cut where a coordinate is `limit`: what is greater is kept, or smaller if `side` is -1."""
    for last, point in zip([*points[-1:], *points[:-1]], points, strict=True):
        one, other = side * (last[axis] - limit), side * (point[axis] - limit)
        if (one < 0) != (other < 0):
            across = last[1 - axis] + one / (one - other) * (point[1 - axis] - last[1 - axis])
            yield (limit, across) if axis == 0 else (across, limit)
        if other >= 0:
            yield point
