"""How long a second start takes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import median

from bench.bounds import BOUNDS
from bench.processes import Process, free_port, wait_until_answered
from bench.results import Result, alone
from bench.servers import Place

_STARTS = 5


def second_make_serve(place: Place) -> Iterator[Result]:
    """Run `make serve` again and measure the seconds until `/healthz` and `/readyz` answer."""
    alive: list[float] = []
    ready: list[float] = []
    for number in range(_STARTS + 1):
        port = free_port()
        environment = dict(place.environment) | {"PORT": str(port), "HOST": "127.0.0.1"}
        start = time.perf_counter()
        with Process(["make", "serve"], environment, place.log("make-serve")) as process:
            lives = wait_until_answered(process, port, "/healthz", 600) - start
            is_ready = wait_until_answered(process, port, "/readyz", 600) - start
        if number:  # the first start may have to create the environment
            alive.append(lives)
            ready.append(is_ready)
    yield alone("second make serve, alive", median(alive), None, "s")
    yield alone("second make serve, ready", median(ready), BOUNDS["second make serve, ready"], "s")
