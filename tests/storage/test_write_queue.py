"""Writers take turns, and a store that lets nobody in holds few of them."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from campaign.storage.errors import Unavailable
from campaign.storage.write_queue import WaitLimits, WriteQueue


class Now:
    """A monotonic clock that is set by hand."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_writer_behind_one_that_is_stuck_is_turned_away_though_it_would_wait_for_an_hour() -> None:
    now = Now()
    queue = WriteQueue(WaitLimits(3600, 1000), now)
    with queue.turn():
        now.seconds = 1
        with pytest.raises(Unavailable), queue.turn():
            pass

    with queue.turn() as seconds:
        assert seconds == 3600


def test_of_many_writers_no_more_wait_than_may() -> None:
    queue = WriteQueue(WaitLimits(3600, 2))
    may_leave, refused = threading.Event(), []

    def write() -> bool:
        try:
            with queue.turn():
                queue.started()
                return may_leave.wait(30)
        except Unavailable:
            refused.append(1)
            if len(refused) == 5:
                may_leave.set()
            return False

    with ThreadPoolExecutor(8) as pool:
        done = [future.result() for future in [pool.submit(write) for _ in range(8)]]

    assert (done.count(True), len(refused)) == (3, 5)


def test_simultaneous_writers_all_get_their_turn() -> None:
    queue = WriteQueue(WaitLimits(3600, 2))

    def write() -> bool:
        with queue.turn():
            queue.started()
            return True

    with ThreadPoolExecutor(16) as pool:
        assert all(pool.map(lambda _: write(), range(200)))


def test_whoever_fails_leaves_the_turn_to_the_next() -> None:
    queue = WriteQueue(WaitLimits(0.01))
    with pytest.raises(ZeroDivisionError), queue.turn():
        _ = 1 / 0

    with queue.turn(), pytest.raises(Unavailable), queue.turn():
        pass
