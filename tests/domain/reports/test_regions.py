"""Small places are not shown apart, and what is shown does not give them away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.newspapers.state_tiles import TILES, tiles_of
from campaign.domain.newspapers.states import STATES
from campaign.domain.reports.regions import SMALLEST, region_counts, tone


@pytest.mark.parametrize(
    "regions, shown, elsewhere",
    [
        ({}, (), 0),
        ({"NM": 4}, (), None),
        ({"NM": 5}, (("NM", 5),), 0),
        ({"NM": 5, "AZ": 7}, (("AZ", 7), ("NM", 5)), 0),
        ({"NM": 5, "AZ": 7, "TX": 3, "CA": 2}, (("AZ", 7), ("NM", 5)), 5),
        ({"NM": 5, "AZ": 7, "TX": 1}, (("AZ", 7),), 6),
        ({"NM": 9, "": 8}, (("NM", 9),), 8),
        ({"": 2}, (), None),
        ({"": 30}, (), 30),
    ],
)
def test_regions_with_few_letters_are_counted_together(
    regions: dict[str, int], shown: tuple[tuple[str, int], ...], elsewhere: int | None
) -> None:
    counts = region_counts(regions)

    assert (counts.shown, counts.elsewhere) == (shown, elsewhere)
    assert counts.has_others == (elsewhere != 0)


@given(st.dictionaries(st.sampled_from([*sorted(STATES), ""]), st.integers(1, 40)))
def test_no_number_below_the_smallest_can_be_read_or_worked_out(regions: dict[str, int]) -> None:
    counts = region_counts(regions)
    apart = dict(counts.shown)
    together = sum(regions.values()) - sum(apart.values())

    assert all(count >= SMALLEST for count in apart.values())
    assert "" not in apart
    assert together == 0 or together >= SMALLEST or not apart
    assert counts.elsewhere == (together if together >= SMALLEST or not together else None)


def test_every_state_has_a_tile_of_its_own() -> None:
    assert set(TILES) == set(STATES)
    assert len(set(TILES.values())) == len(TILES)


def test_places_of_another_country_have_tiles_in_the_order_of_their_codes() -> None:
    assert tiles_of(["YT", "ON", "BC"]) == {"BC": (0, 0), "ON": (1, 0), "YT": (2, 0)}
    assert tiles_of(["NM"]) == TILES
    assert tiles_of([]) == {}


@pytest.mark.parametrize("count, strong", [(0, 0), (4, 0), (5, 1), (9, 1), (10, 2), (25, 3), (50, 4), (10_000, 4)])
def test_more_letters_have_a_stronger_tone(count: int, strong: int) -> None:
    assert tone(count) == strong
