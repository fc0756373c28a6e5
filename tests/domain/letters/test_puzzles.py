"""Puzzles that a new saved draft costs: signed, for one page and a quarter of an hour, cheap to check."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.letters.puzzles import NEAR, Puzzle, bits_for, new_puzzle, read_puzzle

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ONCE, OTHER = "A" * 22, "B" * 22
SECRET = "not a secret, but long enough to be one"


def solution(puzzle: Puzzle) -> str:
    return next(str(number) for number in range(10**8) if puzzle.is_solved_by(str(number)))


def easy(once: str = ONCE) -> Puzzle:
    return new_puzzle(once, NEAR, SECRET, NOW)


@pytest.mark.parametrize(
    ("share", "bits"), [(0.0, 0), (0.74, 0), (0.75, 14), (0.8, 15), (0.9, 18), (0.99, 20), (1.0, 20), (9.0, 20)]
)
def test_the_fuller_the_harder(share: float, bits: int) -> None:
    assert bits_for(share) == bits


def test_a_puzzle_comes_back_as_it_went_out() -> None:
    assert read_puzzle(easy().written, ONCE, SECRET, NOW + timedelta(minutes=14)) == easy()


def test_a_solution_is_a_number_that_takes_work_to_find() -> None:
    found = solution(easy())

    assert int(found) > 100
    assert [wrong for wrong in ("", "x", "-1", "1.0", " " + found, found + "\n", "٣", "1" * 13)
            if easy().is_solved_by(wrong)] == []  # fmt: skip


@pytest.mark.parametrize(
    ("written", "once", "secret", "minutes"),
    [
        (easy().written, OTHER, SECRET, 1),
        (easy().written, ONCE, "another secret, and as long as it has to be", 1),
        (easy().written, ONCE, SECRET, 15),
        (easy().written.replace("14.", "1.", 1), ONCE, SECRET, 1),
        (f"14.{easy().ends + 9}.{easy().seed}", ONCE, SECRET, 1),
        ("", ONCE, SECRET, 1),
        ("14.1." + "a" * 22, ONCE, SECRET, 1),
    ],
)
def test_another_page_another_site_another_time_or_another_puzzle_is_none(
    written: str, once: str, secret: str, minutes: int
) -> None:
    assert read_puzzle(written, once, secret, NOW + timedelta(minutes=minutes)) is None


@given(st.text() | st.from_regex(r"[0-9]{1,3}\.[0-9]{1,13}\.[A-Za-z0-9_-]{22}"), st.text())
def test_nothing_that_is_sent_breaks_it(written: str, answer: str) -> None:
    assert read_puzzle(written, ONCE, SECRET, NOW) is None
    assert not easy().is_solved_by(answer) or answer.isdigit()
