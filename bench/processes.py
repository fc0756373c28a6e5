"""Processes that the bench starts and ends by their id."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[1]


class Process:
    """A program in its own session. Leaving the block ends it and its descendants, by id."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        with log.open("wb") as out:
            self._process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
        self._command = " ".join(command)
        self._log = log

    @property
    def id(self) -> int:
        """The process ID."""
        return self._process.pid

    @property
    def output(self) -> str:
        """Return its output so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def must_live(self) -> None:
        """Raise RuntimeError with its last output if it has exited."""
        if self._process.poll() is not None:
            raise RuntimeError(f"{self._command} ended with {self._process.returncode}: {self.output[-2000:]}")

    def end(self) -> None:
        """Terminate it; kill it after a while."""
        for sign, seconds in ((signal.SIGTERM, 25), (signal.SIGKILL, 5)):
            try:
                os.killpg(self.id, sign)
                self._process.wait(seconds)
            except ProcessLookupError:
                return
            except subprocess.TimeoutExpired:
                continue

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()


def free_port() -> int:
    """Return a port of 127.0.0.1 that is free now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_until_answered(process: Process, port: int, path: str, seconds: float = 60) -> float:
    """Return the time when `path` first answered 200."""
    request = f"GET {path} HTTP/1.1\r\nHost: bench\r\nConnection: close\r\n\r\n".encode("ascii")
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        process.must_live()
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
                connection.sendall(request)
                if b" 200 " in connection.recv(100):
                    return time.perf_counter()
        except OSError:
            pass
        time.sleep(0.05)  # polling more often takes a fifth of the time of a starting site
    raise RuntimeError(f"{path} did not answer 200 within {seconds} seconds: {process.output[-2000:]}")


def descendants(id: int) -> list[int]:
    """Return all descendants of a process, nearest first."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text()
        except OSError:
            continue  # it has exited meanwhile
        parents[int(folder.name)] = int(stat.rpartition(")")[2].split()[1])
    found = [id]
    for known in found:
        found += [child for child, parent in parents.items() if parent == known]
    return found[1:]


def peak_kb(id: int) -> int:
    """Return the most resident memory that a process has had; 0 if it has ended."""
    try:
        lines = Path(f"/proc/{id}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


def resident_kb(id: int) -> int:
    """Return the resident memory of a process."""
    lines = Path(f"/proc/{id}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Rss:"))
