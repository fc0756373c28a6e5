"""A letter-writing party: thirty writers behind one address who all want a PDF at the same moment."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from bench.bounds import BOUNDS
from bench.drafts import Drafts, drafts_of
from bench.results import Result, alone
from bench.servers import Place
from bench.visitor import Visitor

_WRITERS = 30
_TOGETHER = {"X-Forwarded-For": "203.0.113.80"}
_GIVEN_UP = 180.0

#: The seconds that a writer waits, as a share of the seconds they were told.
Patience = Callable[[float], float]


def thirty_writers(place: Place) -> Iterator[Result]:
    """Seconds until the last has a PDF, if the page retries by itself and if people press the button."""
    chance = random.Random(30)  # noqa: S311  # the same party in every run
    ways: dict[str, Patience] = {
        "thirty writers, last PDF, by itself": lambda told: told * chance.uniform(0.9, 1.4),
        "thirty writers, last PDF, by hand": lambda told: told + chance.uniform(1, 8),
    }
    drafts = drafts_of(place.edition)
    for name, patience in ways.items():
        with place.ours(PREVIEW_LIMIT="", PDF_LIMIT="", TRUSTED_PROXIES="127.0.0.1") as server:
            with ThreadPoolExecutor(_WRITERS) as party:
                writers = [_Writer(server.port, drafts, patience) for _ in range(_WRITERS)]
                for _ in party.map(_Writer.opens, writers):
                    pass
                start = time.perf_counter()
                seconds = list(party.map(_Writer.has_pdf, writers, [start] * _WRITERS))
            tries = sum(writer.tries for writer in writers)
        yield alone(name, max(seconds), BOUNDS[name], f"s ({tries} tries)")


class _Writer:
    """A writer at the party."""

    def __init__(self, port: int, drafts: Drafts, patience: Patience) -> None:
        self._visitor = Visitor(port)
        self._drafts = drafts
        self._patience = patience
        self.tries = 0

    def opens(self) -> None:
        """Open the form."""
        self._visitor.open_form(self._drafts.path, _TOGETHER)

    def has_pdf(self, start: float) -> float:
        """Ask until the PDF comes. Return the seconds since `start`."""
        while time.perf_counter() - start < _GIVEN_UP:
            self.tries += 1
            answer = self._visitor.post(self._drafts.path, self._drafts.pdf(), _TOGETHER)
            if answer.type == "application/pdf":
                return time.perf_counter() - start
            if answer.status not in (429, 503):
                raise RuntimeError(f"instead of a PDF came {answer.status}")
            self._visitor.close()
            time.sleep(self._patience(answer.retry_after))
        return _GIVEN_UP
