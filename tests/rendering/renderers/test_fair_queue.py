"""Waiting for a renderer is fair: an address has one at a time, and keeps no stranger out of the line."""

from __future__ import annotations

import time
from contextlib import ExitStack

import pytest

from campaign.rendering.renderers.fair_queue import Busy, FairQueue, QueuePlace

AT_ONCE = 0.0


class Waiting:
    """A line, and whoever is in it until the end of the test."""

    def __init__(self, most: int, things: str) -> None:
        self.line = FairQueue[str](most)
        self.open = ExitStack()
        for thing in things:
            self.line.put(thing)

    def comes(self, visitor: str) -> QueuePlace[str]:
        return self.open.enter_context(self.line.place(visitor))

    def has(self, place: QueuePlace[str]) -> bool:
        """Whether it is this place's turn by now."""
        try:
            return bool(self.line.wait(place, AT_ONCE))
        except Busy:
            return False

    def comes_and_is_done(self, visitor: str) -> None:
        """Somebody who has a turn, and leaves."""
        with self.line.place(visitor) as place:
            self.line.put(self.line.wait(place, AT_ONCE))


def test_an_address_has_one_thing_at_a_time_though_another_is_free() -> None:
    waiting = Waiting(4, "xy")
    with waiting.line.place("party") as first:
        second, stranger = waiting.comes("party"), waiting.comes("stranger")
        assert [waiting.has(place) for place in (first, second, stranger)] == [True, False, True]
        waiting.line.put("x")

    assert waiting.has(second)


def test_whoever_had_no_turn_for_longest_is_next_however_many_came_before() -> None:
    waiting = Waiting(4, "x")
    waiting.comes_and_is_done("party")
    assert waiting.line.withdraw("x")
    party, stranger = waiting.comes("party"), waiting.comes("stranger")
    waiting.line.put("x")

    assert [waiting.has(place) for place in (party, stranger)] == [False, True]


def test_a_full_line_sends_the_last_of_the_largest_party_away_for_strangers_and_nobody_for_its_own() -> None:
    waiting = Waiting(3, "x")
    party = [waiting.comes("party") for _ in range(3)]
    with pytest.raises(Busy):
        waiting.comes("party")
    strangers = [waiting.comes("one"), waiting.comes("two")]

    assert [place.is_lost for place in [*party, *strangers]] == [False, True, True, False, False]
    with pytest.raises(Busy):
        waiting.line.wait(party[2], time.monotonic() + 60)
    with pytest.raises(Busy):
        waiting.comes("three")


def test_a_line_full_of_strangers_is_full() -> None:
    waiting = Waiting(2, "")
    waiting.comes("one")
    waiting.comes("two")

    with pytest.raises(Busy):
        waiting.comes("three")


def test_whoever_leaves_makes_room_and_holds_nothing() -> None:
    waiting = Waiting(1, "x")
    with waiting.line.place("one") as place:
        assert waiting.has(place)

    assert not waiting.has(waiting.comes("two"))  # the thing was not given back: it is gone
    waiting.line.put("y")
    assert waiting.line.free == ()


def test_withdrawn_work_is_given_to_no_one() -> None:
    waiting = Waiting(2, "x")

    assert waiting.line.withdraw("x")
    assert not waiting.line.withdraw("x")
    assert not waiting.has(waiting.comes("one"))


def test_a_wait_ends_when_its_time_is_over() -> None:
    waiting = Waiting(1, "")

    with pytest.raises(Busy):
        waiting.line.wait(waiting.comes("one"), time.monotonic() + 0.01)
