"""Distances on the earth, in miles along a great circle."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from statistics import median

_EARTH_RADIUS_MILES = 3958.8


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A point on the earth, in degrees: north and east are positive."""

    latitude: float
    longitude: float


def miles_between(one: Coordinates, other: Coordinates) -> float:
    """Return the distance between two points, by the haversine formula."""
    first, second = radians(one.latitude), radians(other.latitude)
    north = sin((second - first) / 2) ** 2
    east = sin(radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * _EARTH_RADIUS_MILES * asin(min(1.0, sqrt(north + cos(first) * cos(second) * east)))


def middle_of(points: Iterable[Coordinates]) -> Coordinates | None:
    """Return the middle of points that are near each other; None if there are none. A single wrong one does not move
    it."""
    known = tuple(points)
    if not known:
        return None
    return Coordinates(median(point.latitude for point in known), median(point.longitude for point in known))
