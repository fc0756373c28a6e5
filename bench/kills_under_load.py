"""Any process of the program is killed, at any moment, while people write, read and request PDFs.

Everything acknowledged must be there in the end, and PDFs must work again soon after each kill. If the master is
killed, the site is restarted as systemd would.
"""

from __future__ import annotations

import os
import random
import re
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from bench.attacks.target import benchmark_address
from bench.bounds import BOUNDS
from bench.drafts import drafts_of
from bench.processes import Process, free_port, wait_until_answered
from bench.renderer_processes import fork_servers, renderers, workers
from bench.results import Result, alone
from bench.servers import CAMPAIGN, Place, Server
from bench.visitor import Answer, Visitor

_KILLS = 200
_WRITERS = 2
_LINK = re.compile(r'data-path="([^"]*/drafts/[A-Za-z0-9_-]{22})"')
#: How often each kind of process is killed, out of twenty.
_VICTIMS = ("renderer",) * 9 + ("fork server",) * 4 + ("worker",) * 5 + ("master",) * 2
_MOST_SECONDS = 60.0


def at_any_moment(place: Place, kills: int = _KILLS) -> Iterator[Result]:
    """Kill, wait until a PDF comes, and repeat; in the end, look for everything that was acknowledged."""
    site = _Site(place)
    chance = random.Random(200)  # noqa: S311  # the same order in every run
    took: dict[str, list[float]] = {"renderer": [], "fork server": [], "worker": [], "master": []}
    try:
        people = _People(site)
        for _ in range(kills):
            time.sleep(chance.uniform(0, 0.4))
            victim = chance.choice(_VICTIMS)
            took[victim].append(site.kill(victim, chance))
        people.go_home()
        lost = [told for told in people.acknowledged if not told.is_there(site)]
        failing = sum(not works() for works in (site.makes_a_pdf, site.shows_a_page))
    finally:
        site.process.end()
    yield alone("killed: acknowledged writes lost", len(lost), BOUNDS["killed: acknowledged writes lost"], people.told)
    yield alone("killed: failing in the end", failing, BOUNDS["killed: failing in the end"], "")
    for victim, seconds in took.items():
        name = f"killed: PDFs back after a {victim}'s death"
        yield alone(name, max(seconds, default=0.0), BOUNDS.get(name), f"s ({len(seconds)} times)")


class _Site:
    """The running program."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.port = free_port()
        self.drafts = drafts_of(place.edition)
        self.process = self._start()

    def _start(self) -> Process:
        more = {"PORT": str(self.port), "HOST": "127.0.0.1", "TRUSTED_PROXIES": "127.0.0.1"}
        process = Process([*CAMPAIGN, "serve"], dict(self.place.environment) | more, self.place.log("killed"))
        wait_until_answered(process, self.port, "/readyz")
        return process

    def kill(self, victim: str, chance: random.Random) -> float:
        """Kill a process of this kind. Return the seconds until a PDF is made again."""
        server = Server(self.process, self.port)
        found = {"renderer": renderers, "fork server": fork_servers, "worker": workers}.get(victim)
        pids = found(server) if found else [self.process.id]
        begin = time.perf_counter()
        if pids:
            with suppress(ProcessLookupError):
                os.kill(chance.choice(pids), signal.SIGKILL)
        if victim == "master":
            self.process.end()
            self.process = self._start()
        while not self.makes_a_pdf():
            if time.perf_counter() - begin > _MOST_SECONDS:
                break
            time.sleep(0.05)
        return time.perf_counter() - begin

    def makes_a_pdf(self) -> bool:
        """Whether a new visitor gets a PDF."""
        with suppress(OSError, RuntimeError):
            person = _Person(self)
            return person.posts(self.drafts.path, self.drafts.pdf()).type == "application/pdf"
        return False

    def shows_a_page(self) -> bool:
        """Whether a page comes."""
        with suppress(OSError):
            return Visitor(self.port).get(f"/{self.place.slug}/").status == 200
        return False


class _Person:
    """A visitor at a separate address who has opened a form."""

    def __init__(self, site: _Site, path: str = "") -> None:
        self._from = {"X-Forwarded-For": benchmark_address()}
        self._visitor = Visitor(site.port)
        self._visitor.open_form(path or site.drafts.path, self._from)

    def posts(self, path: str, fields: list[tuple[str, str]]) -> Answer:
        """Press a button once."""
        try:
            return self._visitor.post(path, fields, self._from)
        finally:
            self._visitor.close()


@dataclass(frozen=True)
class _Acknowledged:
    """Something acknowledged as saved: a draft under its link, or a correction."""

    text: str
    link: str = ""

    def is_there(self, site: _Site) -> bool:
        """Whether it is in the store."""
        if self.link:
            return self.text.encode() in Visitor(site.port).get(self.link).body
        return any(item.text == self.text for item in site.place.services.store.inbox.all())


@dataclass
class _People:
    """Writers, correctors, readers and people requesting PDFs, one thread each, until they stop."""

    site: _Site
    acknowledged: list[_Acknowledged] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._gone = threading.Event()
        paper = next(iter(self.site.place.services.store.newspapers.register().with_card)).id
        self._correction = f"/newspapers/{paper}/correction"
        does: list[Callable[[int], None]] = [*[self._saves] * _WRITERS, self._corrects, self._reads, self._takes_a_pdf]
        self._threads = [threading.Thread(target=self._goes_on, args=(do, n)) for n, do in enumerate(does)]
        for thread in self._threads:
            thread.start()

    def go_home(self) -> None:
        """Stop all of them."""
        self._gone.set()
        for thread in self._threads:
            thread.join()

    @property
    def told(self) -> str:
        """Return what they were told, in one line."""
        return f"of {len(self.acknowledged)} ({', '.join(f'{n} {what}' for what, n in sorted(self.seen.items()))})"

    def _goes_on(self, do: Callable[[int], None], who: int) -> None:
        number = who
        while not self._gone.wait(0.1):
            number += 100
            try:
                do(number)
            except (OSError, RuntimeError):
                self.seen["cut off"] += 1

    def _saves(self, number: int) -> None:
        text = f"Saved as number {number}."
        fields = [("language", "en"), ("whole", "yes"), ("text", text), ("do", "save")]
        answer = _Person(self.site).posts(self.site.drafts.path, fields)
        link = _LINK.search(answer.body.decode())
        if answer.status == 200 and link:
            self.acknowledged.append(_Acknowledged(text, link[1]))
        self.seen[f"saves {answer.status}"] += 1

    def _corrects(self, number: int) -> None:
        text = f"Corrected as number {number}."
        answer = _Person(self.site, self._correction).posts(self._correction, [("text", text)])
        if answer.status == 303:
            self.acknowledged.append(_Acknowledged(text))
        self.seen[f"corrections {answer.status}"] += 1

    def _reads(self, _: int) -> None:
        self.seen[f"pages {Visitor(self.site.port).get(f'/{self.site.place.slug}/').status}"] += 1

    def _takes_a_pdf(self, _: int) -> None:
        answer = _Person(self.site).posts(self.site.drafts.path, self.site.drafts.pdf())
        self.seen[f"PDFs {answer.status}"] += 1
