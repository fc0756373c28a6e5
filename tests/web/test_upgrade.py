"""A restart, as systemd and its socket do it, while people write: nobody is turned away, and nothing told is untrue."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from tests.web.addresses import PAPER
from tests.web.browse import Browse
from tests.web.servers import Server, kept_running, seeded
from tests.web.systemd import a_door, with_door
from tests.web.writing import Writer

#: Nobody waits as long; a busy machine starts a site slowly, and how long that takes is for the bench to say.
PATIENCE = 300


@dataclass
class Visits:
    """What visitors saw: statuses, refusals, keys of drafts that they were told are saved, the longest wait."""

    statuses: list[int] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)


def patient(site: Server) -> Callable[..., Iterable[bytes]]:
    def ask(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        connection = HTTPConnection("127.0.0.1", site.port, timeout=PATIENCE)
        return site.handed_on(connection, environ, start_response)

    return ask


def reads(port: int, visits: Visits) -> None:
    while not visits.over.is_set():
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
            connection.request("GET", f"/newspapers/{PAPER}")
            visits.statuses.append(connection.getresponse().status)
            connection.close()
        except (OSError, HTTPException) as error:
            visits.refused.append(repr(error))
        time.sleep(0.02)


def writes(site: Server, visits: Visits) -> None:
    while not visits.over.is_set():
        try:
            page = Writer(Browse(Client(patient(site)))).types(part_opening="Good day.").presses("save")
            visits.links.append(page.one("input", id="private-link").get("data-path", ""))
        except (OSError, HTTPException) as error:
            visits.refused.append(repr(error))
        time.sleep(0.3)


@contextmanager
def visited(site: Server) -> Iterator[Visits]:
    visits = Visits()
    threads = [threading.Thread(target=reads, args=(site.port, visits)) for _ in range(3)]
    threads.append(threading.Thread(target=writes, args=(site, visits)))
    for thread in threads:
        thread.start()
    try:
        yield visits
    finally:
        visits.over.set()
        for thread in threads:
            thread.join()


def _more_than(number: int, visits: Visits) -> int:
    """Wait until more visitors than that got an answer, and one has saved; say how many did."""
    ends = time.monotonic() + PATIENCE
    while (len(visits.statuses) <= number or not visits.links) and time.monotonic() < ends:
        time.sleep(0.05)
    return len(visits.statuses)


@pytest.fixture
def door() -> Iterator[socket.socket]:
    with a_door() as found:
        yield found


@pytest.mark.slow
def test_an_upgrade_under_load_refuses_no_one_and_loses_nothing(
    tmp_path: Path, services: Services, door: socket.socket
) -> None:
    folder = seeded(tmp_path / "site", services)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        told.bind(str(tmp_path / "notify"))
        told.settimeout(60)
        settings = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "RENDERERS": "1"}
        with kept_running(folder, with_door(door), door, **settings) as old, ExitStack() as people:
            assert told.recv(1000).startswith(b"READY=1")
            visits = people.enter_context(visited(old))
            before = _more_than(0, visits)
            old.process.terminate()
            old.process.wait(60)
            with kept_running(folder, with_door(door), door, **settings) as new:
                _more_than(before + 10, visits)
                people.close()
                saved = [new.visitor.ask(link).status_code for link in visits.links]

    assert visits.refused == []
    assert set(visits.statuses) == {200}
    assert saved
    assert set(saved) == {200}
