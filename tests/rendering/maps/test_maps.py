"""A map shows its places and nothing outside its crop, its numbers cover neither each other nor the edge, and its
outlines are those that the rules know."""

from __future__ import annotations

import re
from itertools import accumulate, combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaign.domain.evidence.map_places import PLACES
from campaign.domain.evidence.pictures import Arrow, Layer, Map, MapPlace
from campaign.domain.language import Both
from campaign.rendering.maps.crops import Crop, cut
from campaign.rendering.maps.drawing import NARROW, WIDE, draw
from campaign.rendering.maps.numbering import RADIUS
from campaign.rendering.maps.outlines import FILES, outlines
from campaign.rendering.maps.projection import centered_on
from campaign.rendering.maps.simplified import simplified

_TEXT = Both("An example.", "Un ejemplo.")
_MOST_BYTES = 300_000
_CROP = Crop(0, 0, 1, 100, 60)
points = st.tuples(st.floats(-300, 300), st.floats(-300, 300))


def the_map(layer: Layer, start: str, *codes: str) -> Map:
    """A map with an arrow from a place to each of the others."""
    places = tuple(MapPlace(code, _TEXT, _TEXT) for code in codes)
    return Map(_TEXT, _TEXT, places, tuple(Arrow(start, code, "example", "solid") for code in codes), layer=layer)


def test_the_outlines_are_small_and_are_of_all_places_that_can_be_marked() -> None:
    assert sum(path.stat().st_size for path in FILES.values()) <= _MOST_BYTES
    for layer, codes in PLACES.items():
        assert set(outlines(layer)) - {""} == codes
        assert all(len(rings[0]) >= 3 for rings in outlines(layer).values())


MAPS = [
    ("countries", "US", ("GT", "BZ", "HN", "EC", "PY", "UG")),
    ("countries", "FR", ("DE",)),
    ("countries", "NZ", ("FJ", "RU", "US")),
    ("countries", "US", ("AG", "DM", "LC", "KN", "VC", "GD", "BB", "TT")),
    ("us-states", "NM", ("TX", "AK", "HI")),
    ("us-states", "NE", ("RI", "CT", "DE", "MD", "DC", "NJ")),
]


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize(("layer", "start", "codes"), MAPS)
def test_nothing_is_drawn_outside_a_map(
    layer: Layer, start: str, codes: tuple[str, ...], size: tuple[int, int]
) -> None:
    drawn = draw(the_map(layer, start, *codes), size)
    inside = Crop(0, 0, 1, *size)

    assert drawn.marked
    assert all(inside.holds(point) for path in (drawn.land, drawn.marked) for point in _corners(path))
    for line in drawn.lines:
        numbers = list(map(float, re.findall(r"-?[\d.]+", line.path + line.head)))
        assert all(inside.holds(point) for point in zip(numbers[::2], numbers[1::2], strict=True))


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize(("layer", "start", "codes"), MAPS)
def test_each_place_has_its_number_which_covers_no_other(
    layer: Layer, start: str, codes: tuple[str, ...], size: tuple[int, int]
) -> None:
    drawn = draw(the_map(layer, start, *codes), size)

    assert [number.number for number in drawn.numbers] == list(range(1, len(codes) + 1))
    for number in drawn.numbers:
        assert RADIUS <= number.x <= size[0] - RADIUS
        assert RADIUS <= number.y <= size[1] - RADIUS
    for one, other in combinations(drawn.numbers, 2):
        assert hypot(one.x - other.x, one.y - other.y) >= 2 * RADIUS


@given(st.lists(points, min_size=3, max_size=12))
def test_what_is_cut_is_inside_and_what_is_inside_is_not_cut(ring: list[tuple[float, float]]) -> None:
    left = cut(ring, _CROP)

    assert all(-1e-6 <= x <= 100 + 1e-6 and -1e-6 <= y <= 60 + 1e-6 for x, y in left)
    if all(_CROP.holds(point) for point in ring):
        assert left == ring


@given(st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=1, max_size=5))
@settings(max_examples=50)
def test_a_projection_keeps_areas_within_the_globe(spots: list[tuple[float, float]]) -> None:
    projection = centered_on(spots)

    placed = [projection.of(spot) for spot in spots]
    assert all(place is None or hypot(*place) <= 2 + 1e-9 for place in placed)
    assert projection.of((projection.longitude, projection.latitude)) == pytest.approx((0, 0), abs=1e-9)


@given(st.lists(points, min_size=2, max_size=20), st.floats(0, 10))
def test_a_simpler_line_has_the_same_ends_and_no_new_points(line: list[tuple[float, float]], tolerance: float) -> None:
    simple = simplified(line, tolerance)

    assert (simple[0], simple[-1]) == (line[0], line[-1])
    assert set(simple) <= set(line)


def _corners(path: str) -> list[tuple[float, float]]:
    """The points of a path of relative lines."""
    found: list[tuple[float, float]] = []
    for shape in filter(None, path.split("M")):
        numbers = list(map(int, re.findall(r"-?\d+", shape)))
        xs, ys = accumulate(numbers[::2]), accumulate(numbers[1::2])
        found += zip(xs, ys, strict=True)
    return found
