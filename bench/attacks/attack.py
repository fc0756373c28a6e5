"""An attack as a bench item: other visitors must not notice it, and the site must be up after it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bench.attacks.bystanders import Job, Strangers, Visits
from bench.attacks.target import Target, benchmark_address, request, status
from bench.processes import descendants
from bench.results import Bound, Result, alone
from bench.servers import Place, Server

#: Other visitors' pages, in milliseconds, whatever happens to the site.
PROMPT = Bound("ours", "≤", 500)
NONE = Bound("ours", "≤", 0)
#: The default limits, and a trusted proxy that passes the client's address.
_AS_SHIPPED = {"PREVIEW_LIMIT": "", "PDF_LIMIT": "", "TRUSTED_PROXIES": "127.0.0.1"}
_TIME_TO_RECOVER = 10.0
_TIME_BEFORE = 4.0


@dataclass(frozen=True)
class Attack:
    """What is done to the site for `seconds`, and the settings it runs with.

    `ends_processes` is for attacks that kill processes: a new worker is then expected and not a failure.
    """

    name: str
    run: Callable[[Target], Iterable[int]]
    seconds: float = 8.0
    settings: Mapping[str, str] = field(default_factory=dict)
    ends_processes: bool = False

    @property
    def bounds(self) -> dict[str, Bound]:
        """The bounds during and after the attack."""
        return {self._p99: PROMPT, self._errors: NONE, self._after: PROMPT}

    @property
    def _p99(self) -> str:
        return f"{self.name}: strangers, p99"

    @property
    def _errors(self) -> str:
        return f"{self.name}: errors"

    @property
    def _after(self) -> str:
        return f"{self.name}: /healthz after it"

    def measure(self, place: Place) -> Iterator[Result]:
        """Attack a separate site."""
        with place.ours(**_AS_SHIPPED, **self.settings) as server:
            target = Target(place, server, self.seconds)
            workers = _children(server)
            before = _undisturbed(server, place)
            strangers = Strangers(Job(server.port, _pages(place)))
            try:
                time.sleep(1)
                seen = Counter(self.run(target))
            finally:
                visits = strangers.gone()
            after = _answered_again(server)
            errors = visits.failed + sum(seen[code] for code in (500, 502, 504))
            if not self.ends_processes:
                errors += _children(server) != workers
        yield alone(f"{self.name}: strangers before it, p99", before.p99, None, f"ms ({len(before.latencies)} visits)")
        yield alone(self._p99, visits.p99, PROMPT, f"ms ({len(visits.latencies)} visits)")
        yield alone(self._errors, errors, NONE, f"({_describe(seen)})")
        yield alone(self._after, after * 1000, PROMPT, "ms")


def _undisturbed(server: Server, place: Place) -> Visits:
    """Measure other visitors' pages without an attack, to see how busy the machine is otherwise."""
    strangers = Strangers(Job(server.port, _pages(place)))
    time.sleep(_TIME_BEFORE)
    return strangers.gone()


def _pages(place: Place) -> tuple[str, ...]:
    slug, content = place.slug, place.edition.content
    return ("/healthz", f"/{slug}/", "/healthz", f"/{slug}/facts/{content.facts[0].id}", "/newspapers/?name=news")


def _children(server: Server) -> set[int]:
    """Return the server's workers, the processes that answer."""
    below = descendants(server.process.id)
    return set(below) - {each for child in below for each in descendants(child)}


def _answered_again(server: Server) -> float:
    """Return the seconds until `/healthz` answers; RuntimeError if it never does."""
    begin = time.perf_counter()
    while time.perf_counter() < begin + _TIME_TO_RECOVER:
        server.process.must_live()
        start = time.perf_counter()
        if status(server.port, request("GET", "/healthz", {}, benchmark_address())) == 200:
            return time.perf_counter() - start
        time.sleep(0.1)
    raise RuntimeError("the site does not answer any more")


def _describe(seen: Counter[int]) -> str:
    return ", ".join(f"{count} × {code or 'no answer'}" for code, count in sorted(seen.items())) or "nothing was sent"
