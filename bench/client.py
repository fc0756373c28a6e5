"""A load generator in a separate process: `python -m bench.client` reads a job and prints what it saw.

It implements just enough HTTP over persistent connections to be much faster than the servers it measures; http.client
takes longer to read a small response than a server to send it. Every job is bounded in time and number of requests.
"""

from __future__ import annotations

import base64
import json
import selectors
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from bench.processes import ROOT

_MOST_SECONDS = 120.0
_MOST_REQUESTS = 100_000


@dataclass(frozen=True, slots=True)
class Seen:
    """What a client saw: seconds and status of each response, and the total time."""

    latencies: list[float]
    statuses: list[int]
    seconds: float

    @property
    def rate(self) -> float:
        """Requests per second; RuntimeError unless every response had the same status as the first."""
        if len(set(self.statuses)) != 1:
            raise RuntimeError(f"answers with {sorted(set(self.statuses))}")
        return len(self.latencies) / self.seconds


@dataclass(frozen=True, slots=True)
class Job:
    """Requests to send in turn over several connections, for a time or a number, with a pause after each response."""

    port: int
    requests: Sequence[bytes]
    connections: int = 1
    seconds: float = _MOST_SECONDS
    most: int = _MOST_REQUESTS
    pause: float = 0.0


class Running:
    """A client running in another process."""

    def __init__(self, job: Job) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.client"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        requests = [base64.b64encode(request).decode("ascii") for request in job.requests]
        rest = {"connections": job.connections, "seconds": job.seconds, "most": job.most, "pause": job.pause}
        assert self._process.stdin is not None  # noqa: S101  # it is a pipe
        self._process.stdin.write(json.dumps({"port": job.port, "requests": requests, **rest}))
        self._process.stdin.close()

    def seen(self) -> Seen:
        """Wait for it and return what it saw."""
        assert self._process.stdout is not None  # noqa: S101  # it is a pipe
        said = self._process.stdout.read()
        if self._process.wait() != 0:
            raise RuntimeError("the client failed")
        return Seen(**json.loads(said))


def run(job: Job) -> Seen:
    """Run a job and wait for it."""
    return Running(job).seen()


@dataclass(slots=True)
class _Connection:
    socket: socket.socket
    sent: float = 0.0
    due: float | None = 0.0  # when to send the next request; None while waiting for a response
    answer: bytearray = field(default_factory=bytearray)


def _is_whole(answer: bytearray) -> bool:
    head = answer.find(b"\r\n\r\n")
    if head < 0:
        return False
    headers = bytes(answer[:head]).lower()
    at = headers.find(b"\r\ncontent-length:")
    if at < 0:
        return headers.split(None, 2)[1] == b"304"
    length = int(headers[at + 17 :].split(b"\r\n", 1)[0])
    return len(answer) >= head + 4 + length


def _work(job: Job) -> Seen:
    selector = selectors.DefaultSelector()
    connections = [_Connection(socket.create_connection(("127.0.0.1", job.port))) for _ in range(job.connections)]
    for connection in connections:
        connection.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        selector.register(connection.socket, selectors.EVENT_READ, connection)
    latencies: list[float] = []
    statuses: list[int] = []
    begin = time.perf_counter()
    end = begin + min(job.seconds, _MOST_SECONDS)
    count = waiting = 0
    while True:
        now = time.perf_counter()
        for connection in connections:
            if connection.due is not None and connection.due <= now < end and count < min(job.most, _MOST_REQUESTS):
                connection.sent, connection.due = time.perf_counter(), None
                connection.socket.sendall(job.requests[count % len(job.requests)])
                count, waiting = count + 1, waiting + 1
        if not waiting and (now >= end or count >= job.most):
            break
        for key, _ in selector.select(0.001 if job.pause else 1.0):
            connection = key.data
            piece = connection.socket.recv(262_144)
            if not piece:
                raise ConnectionError("the server closed a connection")
            connection.answer += piece
            if _is_whole(connection.answer):
                done = time.perf_counter()
                latencies.append(done - connection.sent)
                statuses.append(int(connection.answer[9:12]))
                connection.answer.clear()
                connection.due, waiting = done + job.pause, waiting - 1
    seconds = time.perf_counter() - begin
    for connection in connections:
        connection.socket.close()
    return Seen(latencies, statuses, seconds)


if __name__ == "__main__":
    read = json.load(sys.stdin)
    read["requests"] = [base64.b64decode(request) for request in read["requests"]]
    found = _work(Job(**read))
    json.dump({"latencies": found.latencies, "statuses": found.statuses, "seconds": found.seconds}, sys.stdout)
