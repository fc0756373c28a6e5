"""Renderers and the process that they are forked from may be killed or stopped: PDFs come all the same."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from campaign.rendering.renderers.pool import RenderPool, RenderTimeout
from campaign.rendering.renderers.print_job import PrintJob, RenderFailed
from tests.web.faulty import BOMB

pytestmark = pytest.mark.slow

SECONDS = 3.0
PATIENCE = 60.0  # of a test on a busy machine; nothing here is measured

OTHERS: set[int] = set()


def a_print(main: str = "Á é") -> PrintJob:
    return PrintJob(f'<!doctype html><html lang="en"><title>x</title><main>{main}</main></html>', "letter")


@pytest.fixture(scope="module")
def pool() -> Iterator[RenderPool]:
    OTHERS.update(fork_servers())
    found = RenderPool(2, SECONDS, 4)
    found.start()
    yield found
    found.close()


def children_of(parent: int) -> list[int]:
    """Children that a thread of ours, or a fork server, started and that still run."""
    stats = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state, above = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if state != "Z":
            stats[int(folder.name)] = int(above)
    return [id for id, above in stats.items() if above == parent]


def fork_servers() -> set[int]:
    """The processes that renderers are forked from, those of other tests among them."""
    return {id for id in children_of(os.getpid()) if b"fork_server" in Path(f"/proc/{id}/cmdline").read_bytes()}


def fork_server() -> int:
    """The process that this module's renderers are forked from."""
    (mine,) = fork_servers() - OTHERS
    return mine


def waited(look: Callable[[], bool]) -> bool:
    ends = time.monotonic() + PATIENCE
    while not (found := look()) and time.monotonic() < ends:
        time.sleep(0.02)
    return found


def is_whole(pool: RenderPool) -> bool:
    """Both renderers are there again, make PDFs, and nothing else runs."""
    return waited(lambda: pool.answers and len(children_of(fork_server())) == 2) and all(
        pool.render(a_print(), visitor).startswith(b"%PDF-") for visitor in ("one", "two", "one")
    )


def signalled(which: str, how: signal.Signals) -> None:
    server = fork_server()
    pids = {"one": children_of(server)[:1], "all": children_of(server), "server": [server]}
    for pid in pids.get(which) or [*children_of(server), server]:
        os.kill(pid, how)


@pytest.mark.parametrize(
    "which, how",
    [
        ("one", signal.SIGKILL),
        ("all", signal.SIGKILL),
        ("server", signal.SIGKILL),
        ("everything", signal.SIGKILL),
        ("all", signal.SIGSTOP),
    ],
)
def test_pdfs_come_after_idle_processes_were_killed_or_stopped(
    pool: RenderPool, which: str, how: signal.Signals
) -> None:
    before = {fork_server(), *children_of(fork_server())}
    signalled(which, how)

    assert pool.render(a_print(), "somebody").startswith(b"%PDF-")
    assert is_whole(pool)
    assert len({fork_server(), *children_of(fork_server())} - before) >= (2 if which != "one" else 1)


def test_a_stopped_fork_server_is_replaced_when_it_is_needed(pool: RenderPool) -> None:
    stopped = fork_server()
    os.kill(stopped, signal.SIGSTOP)
    for pid in children_of(stopped):
        os.kill(pid, signal.SIGKILL)

    assert waited(lambda: children_of(stopped) == [] and not Path(f"/proc/{stopped}").exists())
    assert is_whole(pool)


def test_a_letter_whose_renderer_is_killed_is_made_by_another(pool: RenderPool) -> None:
    made: list[bytes] = []
    slow = a_print("<p>Said at length.</p>" * 600)
    thread = threading.Thread(target=lambda: made.append(pool.render(slow, "somebody")))
    thread.start()
    assert waited(lambda: any(is_at_work(pid) for pid in children_of(fork_server())))
    signalled("all", signal.SIGKILL)
    thread.join(PATIENCE)

    assert made
    assert made[0].startswith(b"%PDF-")


def is_at_work(pid: int) -> bool:
    """Whether a process runs now, as a renderer without a letter does not."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "R"


def test_a_letter_that_never_ends_is_given_up_and_its_renderer_with_it(pool: RenderPool) -> None:
    with pytest.raises(RenderTimeout):
        pool.render(a_print(BOMB), "somebody")

    assert is_whole(pool)


def test_a_letter_that_cannot_be_made_costs_no_renderer(pool: RenderPool) -> None:
    before = set(children_of(fork_server()))
    with pytest.raises(RenderFailed):
        pool.render(a_print('<img src="https://example.org/x.png" alt="x">'), "somebody")

    assert set(children_of(fork_server())) == before
    assert is_whole(pool)


def test_a_closed_pool_leaves_no_process_and_no_descriptor() -> None:
    def descriptors() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before, children = descriptors(), set(children_of(os.getpid()))
    for _ in range(2):
        pool = RenderPool(1, SECONDS, 1)
        answered = [pool.answers]
        pool.start()
        pool.render(a_print())
        answered.append(pool.answers)
        pool.close()
        assert [*answered, pool.answers] == [False, True, False]

    assert set(children_of(os.getpid())) == children
    assert descriptors() == before
