"""Lambert's azimuthal projection, which keeps areas equal: a map of places around a center."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, atan2, cos, degrees, radians, sin, sqrt

from campaign.rendering.maps.outlines import Point

#: Points nearer than this to the far side of the globe, as a cosine, are not drawn: there the map tears apart.
_FAR_SIDE = -0.96


@dataclass(frozen=True, slots=True)
class Projection:
    """A projection with its center, in degrees. Results are in radii of the globe, with y growing to the south."""

    longitude: float
    latitude: float

    def of(self, point: Point) -> Point | None:
        """Return where a point is on the map; None for the far side of the globe."""
        turn, north, middle = radians(point[0] - self.longitude), radians(point[1]), radians(self.latitude)
        near = sin(middle) * sin(north) + cos(middle) * cos(north) * cos(turn)
        if near < _FAR_SIDE:
            return None
        scale = sqrt(2 / (1 + near))
        return scale * cos(north) * sin(turn), -scale * (
            cos(middle) * sin(north) - sin(middle) * cos(north) * cos(turn)
        )


def centered_on(points: Iterable[Point]) -> Projection:
    """Return the projection whose center is in the middle of points on the globe."""
    x = y = z = 0.0
    for longitude, latitude in points:
        east, north = radians(longitude), radians(latitude)
        x, y, z = x + cos(north) * cos(east), y + cos(north) * sin(east), z + sin(north)
    length = sqrt(x * x + y * y + z * z)
    if length < 1e-9:  # opposite each other: any center is as good
        return Projection(0, 0)
    return Projection(degrees(atan2(y, x)), degrees(asin(z / length)))
