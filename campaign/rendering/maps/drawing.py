"""A map as paths of a small SVG: land, marked places, arrows between them, and a number for each place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import hypot
from statistics import median

from campaign.domain.evidence.pictures import Map
from campaign.rendering.maps.crops import Crop, crop_around, cut
from campaign.rendering.maps.numbering import RADIUS, placed_numbers
from campaign.rendering.maps.outlines import Point, Ring, outlines
from campaign.rendering.maps.projection import Projection, centered_on
from campaign.rendering.maps.simplified import simplified

#: Width and height, in drawing units, of a map for wide pages and print, and of one for phones.
WIDE, NARROW = (720, 400), (350, 380)
#: How far the places stay off the edge.
_MARGIN = 34.0
#: How much an arrow bends, as a part of its length.
_BEND = 0.14
#: Half the width of an arrow's head.
_HEAD = 3.6
#: How far a drawn border may be from the outline's, in drawing units.
_FINE = 0.6
#: On a phone, places may be off the map if all others are then drawn larger by this.
_WORTH_LEAVING_OUT = 1.5


@dataclass(frozen=True, slots=True)
class Number:
    """The number of a place: where its circle is, and the place itself, to which a line leads if they are apart."""

    number: int
    x: float
    y: float
    at: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Line:
    """An arrow: its style, its path, and the path of its head."""

    style: str
    path: str
    head: str


@dataclass(frozen=True, slots=True)
class MapDrawing:
    """A map; `origins` is the path of dots where arrows begin."""

    width: int
    height: int
    land: str
    marked: str
    lines: tuple[Line, ...]
    origins: tuple[tuple[float, float], ...]
    numbers: tuple[Number, ...]


@lru_cache(maxsize=64)
def draw(picture: Map, size: tuple[int, int]) -> MapDrawing:
    """Return a map of the size, cropped to its places and to where its arrows begin."""
    shapes = outlines(picture.layer)
    codes = [place.place for place in picture.places]
    named = dict.fromkeys([*(arrow.from_ for arrow in picture.arrows), *codes])
    projection = centered_on(_middle(shapes[code][0]) for code in named)
    spots = {code: projection.of(_middle(shapes[code][0])) or (0.0, 0.0) for code in named}
    crop = _crop(spots, codes, shapes, projection, size)
    ends = {code: crop.nearest(crop.place(spot), RADIUS + 2) for code, spot in spots.items()}
    bends = [_bent(ends[arrow.from_], ends[arrow.to], crop) for arrow in picture.arrows]
    placed = placed_numbers([ends[code] for code in codes], [point for bend in bends for point in _along(*bend)], crop)
    return MapDrawing(
        *size,
        land=_path((shapes[code] for code in shapes if code not in codes), projection, crop),
        marked=_path((shapes[code] for code in codes), projection, crop),
        lines=tuple(_line(arrow.style, *bend, crop) for arrow, bend in zip(picture.arrows, bends, strict=True)),
        origins=tuple(_rounded(ends[code]) for code in dict.fromkeys(arrow.from_ for arrow in picture.arrows)),
        numbers=tuple(_number(n, placed[n - 1], ends[code]) for n, code in enumerate(codes, 1)),
    )


def _middle(ring: Ring) -> Point:
    """Return the centroid of a ring, in degrees."""
    area = x = y = 0.0
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
        part = ax * by - bx * ay
        area, x, y = area + part, x + (ax + bx) * part, y + (ay + by) * part
    return (x / (3 * area), y / (3 * area)) if area else ring[0]


def _crop(
    spots: Mapping[str, Point],
    codes: Sequence[str],
    shapes: Mapping[str, tuple[Ring, ...]],
    projection: Projection,
    size: tuple[int, int],
) -> Crop:
    """Return the crop around all places; on a narrow map, without the furthest ones if the others gain much by it."""
    bounds = {code: [spots[code], *_projected(shapes[code][0], projection)] for code in codes}
    origins = [spot for code, spot in spots.items() if code not in codes]
    crop = crop_around([*origins, *_all(bounds.values())], *size, _MARGIN)
    if size != NARROW or len(codes) < 3:
        return crop
    x, y = (median(spots[code][axis] for code in codes) for axis in (0, 1))
    by_distance = sorted(codes, key=lambda code: hypot(spots[code][0] - x, spots[code][1] - y))
    near = by_distance[: -max(1, len(codes) // 4)]
    without = crop_around([*origins, *_all(bounds[code] for code in near)], *size, _MARGIN)
    return without if without.scale > crop.scale * _WORTH_LEAVING_OUT else crop


def _all(groups: Iterable[Sequence[Point]]) -> Iterator[Point]:
    for group in groups:
        yield from group


def _projected(ring: Ring, projection: Projection) -> list[Point]:
    """Return a ring on the projected map; nothing if part of it is on the far side of the globe."""
    points = [projection.of(point) for point in ring]
    return [point for point in points if point] if all(points) else []


def _path(shapes: Iterable[tuple[Ring, ...]], projection: Projection, crop: Crop) -> str:
    """Return the path of shapes inside the crop, in whole units; what is smaller than a unit is not drawn."""
    rings = (cut(map(crop.place, _projected(ring, projection)), crop) for shape in shapes for ring in shape)
    return "".join(map(_ring_path, rings))


def _ring_path(points: Iterable[Point]) -> str:
    """Return a closed path of relative steps, which are short."""
    whole = [(round(x), round(y)) for x, y in simplified(list(points), _FINE)]
    whole = [point for last, point in zip([None, *whole], whole, strict=False) if point != last]
    if len(whole) < 3:
        return ""
    steps = "".join(f"l{x - lx} {y - ly}" for (lx, ly), (x, y) in pairwise(whole))
    return f"M{whole[0][0]} {whole[0][1]}{steps}z".replace(" -", "-")


def _bent(start: Point, end: Point, crop: Crop) -> tuple[Point, Point, Point]:
    """Return an arrow's start, the control point of its bend, and its end. All are in the crop, so the arrow is too."""
    (ax, ay), (bx, by) = start, end
    return start, crop.nearest(((ax + bx) / 2 + (by - ay) * _BEND, (ay + by) / 2 - (bx - ax) * _BEND)), end


def _along(start: Point, control: Point, end: Point) -> Iterator[Point]:
    """Yield points of an arrow, to keep numbers off it."""
    for part in (step / 16 for step in range(1, 16)):
        before, between, after = (1 - part) ** 2, 2 * part * (1 - part), part**2
        yield (
            before * start[0] + between * control[0] + after * end[0],
            before * start[1] + between * control[1] + after * end[1],
        )


def _line(style: str, start: Point, control: Point, end: Point, crop: Crop) -> Line:
    """Return a bent line that ends short of the place, with a head along its last direction."""
    bx, by = end
    length = hypot(bx - control[0], by - control[1]) or 1.0
    along = (bx - control[0]) / length, (by - control[1]) / length
    tip = bx - along[0] * 2, by - along[1] * 2
    wings = [
        (tip[0] - _HEAD * (2 * along[0] + side * along[1]), tip[1] - _HEAD * (2 * along[1] - side * along[0]))
        for side in (1, -1)
    ]
    head = "M" + "L".join(_shown(crop.nearest(point)) for point in (wings[0], tip, wings[1]))
    return Line(style, f"M{_shown(start)}Q{_shown(control)} {_shown(tip)}", head)


def _number(number: int, circle: Point, at: Point) -> Number:
    x, y = _rounded(circle)
    is_apart = hypot(circle[0] - at[0], circle[1] - at[1]) > RADIUS
    return Number(number, x, y, _rounded(at) if is_apart else None)


def _rounded(point: Point) -> tuple[float, float]:
    return round(point[0], 1), round(point[1], 1)


def _shown(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"
