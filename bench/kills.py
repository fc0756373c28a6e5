"""How soon renderers exit when their site is killed."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import product

from bench.bounds import BOUNDS
from bench.results import Result, alone
from bench.servers import Place
from tests.web.faulty import CANARY
from tests.web.servers import Server, gone, seeded, served
from tests.web.writing import Writer

#: A site whose renderers never finish a letter that contains the canary.
_STUCK = "tests.web.faulty:make_faulty()"
_SETTINGS = {"FAULT": "hanging", "RENDERERS": "2", "RENDER_SECONDS": "60"}
_VICTIMS = ("worker", "master", "both")


def of_sites(place: Place) -> Iterator[Result]:
    """Kill the worker, the master and both, idle and while a letter is made, each in a separate site."""
    slowest = 0.0
    for number, (whom, busy) in enumerate(product(_VICTIMS, (False, True))):
        folder = seeded(place.folder / f"killed-{number}", place.services)
        with served(folder, _STUCK, **_SETTINGS) as site:
            slowest = max(slowest, _seconds_until_gone(site, whom, busy=busy))
    name = "renderers gone after a kill"
    yield alone(name, slowest, BOUNDS[name], "s")


def _seconds_until_gone(site: Server, whom: str, *, busy: bool) -> float:
    site.wait_until_ready()
    if busy:
        writer = Writer(site.visitor).types(part_opening=CANARY)
        threading.Thread(target=_asks_in_vain, args=(writer,), daemon=True).start()
        time.sleep(1)
    renderers, worker, master = site.renderers, site.worker, site.process.pid
    start = time.perf_counter()
    for pid in {"worker": [worker], "master": [master], "both": [master, worker]}[whom]:
        os.kill(pid, signal.SIGKILL)
    if left := gone(site, renderers):
        raise RuntimeError(f"{len(left)} renderers outlive their site")
    return time.perf_counter() - start


def _asks_in_vain(writer: Writer) -> None:
    with suppress(OSError):
        writer.asks("pdf:anyway")
