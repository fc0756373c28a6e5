"""Lines with fewer points."""

from __future__ import annotations

from math import hypot

from campaign.rendering.maps.outlines import Point


def simplified(points: list[Point], tolerance: float) -> list[Point]:
    """Return a line without points that are nearer to it than the tolerance (Douglas and Peucker)."""
    if len(points) < 3:
        return points
    first, last = points[0], points[-1]
    far = max(range(1, len(points) - 1), key=lambda number: _away(points[number], first, last))
    if _away(points[far], first, last) <= tolerance:
        return [first, last]
    return simplified(points[: far + 1], tolerance)[:-1] + simplified(points[far:], tolerance)


def _away(point: Point, first: Point, last: Point) -> float:
    """Return how far a point is from the line through two others, or from both if they are one."""
    across, down = last[0] - first[0], last[1] - first[1]
    length = hypot(across, down)
    if length == 0:
        return hypot(point[0] - first[0], point[1] - first[1])
    return abs(across * (first[1] - point[1]) - (first[0] - point[0]) * down) / length
