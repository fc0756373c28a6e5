"""A site in use for a while: nothing may fail, and memory may not grow. SOAK_SECONDS extends it to an hour at most."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

from bench import client
from bench.attacks.bystanders import Job, Strangers
from bench.bounds import BOUNDS
from bench.drafts import drafts_of
from bench.letters import writer
from bench.processes import descendants, resident_kb
from bench.results import Result, alone
from bench.servers import Place, Server

_SECONDS, _MOST_SECONDS = 120.0, 3600.0
_ROUND = 5.0
_WARM_ROUNDS = 4


def in_use(place: Place) -> Iterator[Result]:
    """Readers, writers who preview and writers who request PDFs; memory is measured after each round."""
    seconds = min(_MOST_SECONDS, float(os.environ.get("SOAK_SECONDS") or _SECONDS))
    drafts = drafts_of(place.edition)
    memory: list[int] = []
    failed = 0
    with place.ours() as server:
        visitor = writer(server, drafts)
        checks = [visitor.request("POST", drafts.path, form) for form in drafts.previews(200)]
        letters = [visitor.request("POST", drafts.path, form) for form in drafts.pdfs(100)]
        pages = (f"/{place.slug}/", "/newspapers/?name=news", f"/{place.slug}/facts/", "/healthz")
        strangers = Strangers(Job(server.port, pages, every=0.1, most_seconds=seconds + 60))
        end = time.perf_counter() + seconds
        while time.perf_counter() < end or len(memory) <= _WARM_ROUNDS:
            jobs = [
                client.Running(client.Job(server.port, requests, connections=2, seconds=_ROUND, pause=0.05))
                for requests in (checks, letters)
            ]
            failed += sum(status != 200 for job in jobs for status in job.seen().statuses)
            memory.append(_resident_kb(server))
        failed += strangers.gone().failed
    grown = max(memory[-3:]) - max(memory[_WARM_ROUNDS - 2 : _WARM_ROUNDS + 1])
    yield alone("soak: memory growth", grown / 1000, BOUNDS["soak: memory growth"], f"MB (of {memory[-1] / 1000:.0f})")
    yield alone("soak: errors", failed, BOUNDS["soak: errors"], f"(in {seconds:.0f} s)")


def _resident_kb(server: Server) -> int:
    """Return the memory of the server and its descendants in kB."""
    return sum(resident_kb(id) for id in [server.process.id, *descendants(server.process.id)])
