"""Counters of limits: whatever happens to the place that shares them, a visit is counted and nobody waits for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from campaign.storage.errors import Unavailable
from campaign.storage.limits.file_counts import FileCounts
from campaign.storage.limits.memory_counts import Count, MemoryCounts
from campaign.storage.limits.postgresql_counts import PostgresqlCounts
from campaign.storage.limits.rate_counts import RateCounts, SharedCounts

MINUTE = 60


class Now:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def now() -> Now:
    return Now()


def counts_over(shared: SharedCounts, now: Now) -> RateCounts:
    """Counters that ask what they share again with the next visit."""
    return RateCounts(shared, now, pause=0.0)


@pytest.fixture(params=["file", pytest.param("postgresql", marks=pytest.mark.slow)])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], SharedCounts]]:
    """A maker of shared counters, one for each process."""
    made: list[SharedCounts] = []
    url = request.getfixturevalue("postgres") if request.param == "postgresql" else ""

    def make() -> SharedCounts:
        made.append(PostgresqlCounts(url) if url else FileCounts(tmp_path / "limits.sqlite3"))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_processes_count_together_and_a_counter_that_ran_out_starts_over(
    shared: Callable[[], SharedCounts], now: Now
) -> None:
    one, other = counts_over(shared(), now), counts_over(shared(), now)
    first = [one.incr("together", MINUTE), other.incr("together", MINUTE), one.incr("together", MINUTE)]
    ends = one.get_expiry("together")
    now.seconds += MINUTE + 1
    after = other.incr("together", MINUTE)

    assert first == [1, 2, 3]
    assert ends == 1_000_000 + MINUTE
    assert after == 1
    assert one.shared.problem() is None


def test_what_ended_long_ago_is_not_kept(now: Now, tmp_path: Path) -> None:
    counts = counts_over(FileCounts(tmp_path / "limits.sqlite3"), now)
    counts.incr("old", MINUTE)
    now.seconds += 10 * MINUTE
    counts.incr("new", MINUTE)
    with closing(sqlite3.connect(tmp_path / "limits.sqlite3")) as file:
        kept = [row[0] for row in file.execute("SELECT key FROM counts")]
    counts.shared.close()

    assert kept == ["new"]


@contextmanager
def locked(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        yield
        holder.execute("ROLLBACK")


@contextmanager
def a_folder_in_its_place(path: Path) -> Iterator[None]:
    for file in path.parent.glob("limits*"):
        file.unlink()
    path.mkdir()
    yield
    path.rmdir()


@pytest.mark.parametrize("fault", [locked, a_folder_in_its_place])
def test_where_the_file_cannot_be_written_visits_are_counted_in_memory_and_in_the_file_again_later(
    fault: Callable[[Path], object], now: Now, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "limits.sqlite3"
    counts = counts_over(FileCounts(path), now)
    before = counts.incr("visitor", MINUTE)
    with fault(path):  # type: ignore[attr-defined]  # both are context managers
        meanwhile = [counts.incr("visitor", MINUTE), counts.incr("visitor", MINUTE)]
        was_shared, complaint = counts.check(), FileCounts(path).problem()
    after = counts.incr("visitor", MINUTE)
    counts.shared.close()

    assert [before, *meanwhile, after] == [1, 2, 3, 4]
    assert not was_shared
    assert complaint
    assert counts.check()
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING"], "once for each change"


def broken(path: Path) -> None:
    path.write_bytes(b"garbage" * 20)


def broken_inside(path: Path) -> None:
    """A file that looks like a database until it is read."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = path.read_bytes()
    path.write_bytes(whole[:200] + b"\xff" * (len(whole) - 200))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:600])


def deleted(path: Path) -> None:
    for file in path.parent.glob("limits*"):
        file.unlink()


@pytest.mark.parametrize("while_open", [True, False])
@pytest.mark.parametrize("damage", [broken, broken_inside, cut, deleted])
def test_a_damaged_file_is_made_again_and_no_visit_is_forgotten(
    damage: Callable[[Path], None], while_open: bool, now: Now, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "limits.sqlite3"
    counts = counts_over(FileCounts(path), now)
    counts.incr("visitor", MINUTE)
    if not while_open:
        counts.shared.close()
    damage(path)
    seen = [counts.incr("visitor", MINUTE) for _ in range(3)]
    with closing(sqlite3.connect(path)) as file:
        whole = file.execute("PRAGMA integrity_check").fetchone()[0]
        kept = file.execute("SELECT count(*) FROM counts").fetchone()[0]
    complaint = counts.shared.problem()
    counts.shared.close()

    assert seen == [2, 3, 4]
    assert (whole, kept) == ("ok", 1)
    assert complaint is None
    assert counts.check()
    assert len(caplog.records) <= 2


@pytest.mark.parametrize("damage", [broken, broken_inside, cut])
def test_a_damaged_file_is_reported_before_it_is_replaced(damage: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / "limits.sqlite3"
    first = FileCounts(path)
    assert first.problem() is None, "it is not there yet"
    first.add("visitor", MINUTE, 1, 0.0)
    first.close()
    damage(path)
    before = path.read_bytes()

    assert FileCounts(path).problem() == "damaged"
    assert path.read_bytes() == before


def test_a_database_that_does_not_answer_is_counted_for_in_memory(now: Now) -> None:
    counts = counts_over(PostgresqlCounts("postgresql+psycopg://nobody@127.0.0.1:1/nothing"), now)

    assert [counts.incr("visitor", MINUTE) for _ in range(3)] == [1, 2, 3]
    assert counts.shared.problem()
    counts.shared.close()


def test_a_failure_is_not_tried_again_at_once(now: Now) -> None:
    class Failing:
        asked = 0

        def add(self, key: str, seconds: int, visits: int, now: float) -> Count:
            self.asked += 1
            raise Unavailable("gone")

        def problem(self) -> str | None:
            return "gone"

        def close(self) -> None:
            pass

    shared = Failing()
    counts = RateCounts(shared, now, pause=1000)

    assert [counts.incr("visitor", MINUTE) for _ in range(4)] == [1, 2, 3, 4]
    assert shared.asked == 1


def test_memory_holds_no_more_counters_than_it_may(now: Now) -> None:
    memory = MemoryCounts(size=100)
    for number in range(1000):
        memory.add(f"visitor-{number}", MINUTE, 1, now() + number / 1000)

    assert memory.find("visitor-999", now() + 1).visits == 1
    assert memory.find("visitor-0", now() + 1).visits == 0
    assert memory.drop() <= 100
