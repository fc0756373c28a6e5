"""Visitors who read pages while a site is attacked, in a separate process: `python -m bench.attacks.bystanders`.

They come at fixed times and do not wait for each other. Response times count from when a visit was due, so that one
long stall shows in every visit it delayed.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass

from bench.processes import ROOT

#: A visitor who has waited this long gives up.
PATIENCE = 30.0
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Job:
    """Which pages to request in turn, the interval in seconds, and the seconds after which to stop in any case."""

    port: int
    paths: Sequence[str]
    every: float = 0.05
    most_seconds: float = 600.0


@dataclass(frozen=True, slots=True)
class Visits:
    """What the visitors saw: the seconds and the status of each visit, 0 for no response."""

    latencies: list[float]
    statuses: list[int]

    @property
    def p99(self) -> float:
        """Milliseconds within which 99 of 100 visits were answered."""
        return sorted(self.latencies)[int(len(self.latencies) * 0.99)] * 1000 if self.latencies else 0.0

    @property
    def failed(self) -> int:
        """The number of visits without a page."""
        return sum(not 200 <= status < 400 for status in self.statuses)


class Strangers:
    """Running visitors; `gone` stops them and returns what they saw."""

    def __init__(self, job: Job) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.attacks.bystanders"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdin is not None  # noqa: S101  # it is a pipe
        self._process.stdin.write(json.dumps(asdict(job)) + "\n")
        self._process.stdin.flush()

    def gone(self) -> Visits:
        """Stop new visits, wait for open ones, and return what all of them saw."""
        said, _ = self._process.communicate(timeout=PATIENCE * 2)
        return Visits(**json.loads(said))


def _visit(job: Job, number: int, due: float) -> tuple[float, int]:
    head = f"GET {job.paths[number % len(job.paths)]} HTTP/1.1\r\nHost: bench\r\nConnection: close\r\n"
    request = f"{head}X-Forwarded-For: 198.51.100.{number % 250 + 1}\r\n\r\n".encode("ascii")
    status = 0
    try:
        with socket.create_connection(("127.0.0.1", job.port), timeout=PATIENCE) as connection:
            connection.sendall(request)
            answer = connection.makefile("rb").read()
            status = int(answer[9:12]) if answer else 0
    except OSError:
        pass
    return time.perf_counter() - due, status


def _visit_all(job: Job, stopped: threading.Event) -> Visits:
    begin = time.perf_counter()
    with ThreadPoolExecutor(_AT_ONCE) as visitors:
        waiting = []
        for number in range(int(job.most_seconds / job.every)):
            due = begin + number * job.every
            if stopped.wait(max(0.0, due - time.perf_counter())):
                break
            waiting.append(visitors.submit(_visit, job, number, due))
        seen = [visit.result() for visit in waiting]
    return Visits([seconds for seconds, _ in seen], [status for _, status in seen])


def _main() -> None:
    job, stopped = Job(**json.loads(sys.stdin.readline())), threading.Event()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        stopped.set()

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    json.dump(asdict(_visit_all(job, stopped)), sys.stdout)


if __name__ == "__main__":
    _main()
