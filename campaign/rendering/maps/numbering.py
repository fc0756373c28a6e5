"""Where the numbers of places are on a map: near their places, off the arrows, and off each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, hypot, pi, sin

from campaign.rendering.maps.crops import Crop
from campaign.rendering.maps.outlines import Point

#: The radius of a number's circle, in drawing units.
RADIUS = 12.5
_OFF = RADIUS + 3
_DISTANCES, _ANGLES, _ROUNDS = (22.0, 30.0, 40.0, 52.0), 16, 3
#: What it costs to cover another number, or a place or an arrow, and to be nearer to another place than to one's own.
_ON_NUMBER, _ON_LINE, _ASTRAY = 1000.0, 60.0, 30.0


def placed_numbers(places: Sequence[Point], lines: Sequence[Point], crop: Crop) -> list[Point]:
    """Return the center of each place's circle; `lines` are points of arrows, of which it covers as few as it can."""
    found: list[Point] = [crop.nearest(place, RADIUS + 1) for place in places]
    for turn in range(_ROUNDS):
        for number, place in enumerate(places):
            others = [*found[:number], *(found[number + 1 :] if turn else [])]
            found[number] = min(_around(place, crop), key=lambda spot: _cost(spot, number, places, lines, others))
    return found


def _around(place: Point, crop: Crop) -> Iterator[Point]:
    for distance in _DISTANCES:
        for step in range(_ANGLES):
            angle = 2 * pi * step / _ANGLES
            yield crop.nearest((place[0] + distance * cos(angle), place[1] + distance * sin(angle)), RADIUS + 1)


def _cost(spot: Point, number: int, places: Sequence[Point], lines: Sequence[Point], others: Sequence[Point]) -> float:
    own = _between(spot, places[number])
    covered = sum(_between(spot, other) < 2 * RADIUS + 2 for other in others)
    crossed = sum(_between(spot, point) < _OFF for point in (*places, *lines))
    astray = any(_between(spot, other) < own for other in places)
    return own + _ON_NUMBER * covered + _ON_LINE * crossed + _ASTRAY * astray


def _between(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
