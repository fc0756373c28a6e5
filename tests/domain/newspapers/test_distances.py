"""Distances along a great circle."""

from __future__ import annotations

from math import pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.newspapers.distances import Coordinates, middle_of, miles_between

POINTS = st.builds(Coordinates, st.floats(-90, 90), st.floats(-180, 180))
HALFWAY_ROUND = pi * 3958.8
#: A millionth of a mile, for what floating numbers lose.
LITTLE = 1e-6


@pytest.mark.parametrize(
    "one, other, miles",
    [
        (Coordinates(35.687, -105.938), Coordinates(35.084, -106.651), 57.6),  # Santa Fe and Albuquerque
        (Coordinates(40.713, -74.006), Coordinates(34.052, -118.244), 2446),  # New York and Los Angeles
        (Coordinates(51.88, -176.65), Coordinates(52.94, 172.9), 443),  # Adak and Attu, across the date line
        (Coordinates(0, 0), Coordinates(0, 180), HALFWAY_ROUND),
    ],
)
def test_a_distance_is_the_one_on_a_map(one: Coordinates, other: Coordinates, miles: float) -> None:
    assert miles_between(one, other) == pytest.approx(miles, rel=0.01)


@given(POINTS, POINTS)
def test_a_distance_is_the_same_both_ways_and_at_most_halfway_round_the_earth(
    one: Coordinates, other: Coordinates
) -> None:
    miles = miles_between(one, other)

    assert miles == pytest.approx(miles_between(other, one), abs=LITTLE)
    assert 0 <= miles <= HALFWAY_ROUND + LITTLE
    assert miles_between(one, one) == 0


@given(POINTS, POINTS, POINTS)
def test_a_detour_is_never_shorter(start: Coordinates, middle: Coordinates, end: Coordinates) -> None:
    detour = miles_between(start, middle) + miles_between(middle, end)

    assert miles_between(start, end) <= detour + 1e-3


def test_one_wrong_point_does_not_move_the_middle_of_many() -> None:
    near = [Coordinates(35.6, -105.9), Coordinates(35.7, -106.0), Coordinates(35.8, -105.8)]
    middle = middle_of([*near, Coordinates(0, 0), Coordinates(35.7, -105.9)])

    assert middle
    assert miles_between(middle, near[1]) < 10
    assert middle_of([]) is None
