"""Letter PDFs: one at a time, as many as two cores can make, and the first after a start."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from statistics import median

from bench import client
from bench.bare_pdf import BarePdf, bare_pdf
from bench.bounds import BOUNDS
from bench.drafts import Drafts, drafts_of
from bench.results import Result, compared
from bench.servers import Place, Server
from bench.visitor import Answer, Visitor

_CONNECTIONS = 4
_SECONDS_OF_BOTH = 1.5


def whole_request(place: Place) -> Iterator[Result]:
    """Form, checks, HTML and PDF through the server, against bare `write_pdf` of the same HTML."""
    drafts = drafts_of(place.edition)
    form = drafts.pdf()
    ours: list[float] = []
    bare: list[float] = []
    with place.ours() as server, bare_pdf(drafts.print_of(form, place.services), place.folder) as baseline:
        visitor = writer(server, drafts)
        for _ in range(41):
            made, answer = baseline.make(), letter(visitor, drafts, form)
            if hashlib.sha256(answer.body).hexdigest() != made.digest:
                raise RuntimeError("the baseline makes another PDF than ours")
            ours.append(answer.seconds * 1000)
            bare.append(made.seconds * 1000)
    yield compared("letter PDF, whole request", ours, bare, BOUNDS["letter PDF, whole request"], "ms")


def saturated(place: Place) -> Iterator[Result]:
    """Letters per second with both cores busy, against twice what one core makes bare while both are busy.

    On a machine whose two cores share resources, one alone is faster than either of two. Twice that rate is printed
    beside it, and no program reaches it.
    """
    drafts = drafts_of(place.edition)
    what = drafts.print_of(drafts.pdf(), place.services)
    ours: list[float] = []
    bare: list[float] = []
    alone_twice: list[float] = []
    with (
        place.ours(RENDERERS="2", TRUSTED_PROXIES="127.0.0.1") as server,
        bare_pdf(what, place.folder) as first,
        bare_pdf(what, place.folder) as second,
    ):
        visitor = writer(server, drafts)
        requests = drafts.pdf_requests(visitor, 100)
        for _ in range(15):
            alone_twice.append(2 / median(first.make().seconds for _ in range(7)))
            bare.append(_rate_of_both(first, second))
            ours.append(client.run(client.Job(server.port, requests, _CONNECTIONS, seconds=2)).rate)
    name = "letters a second, saturated"
    yield compared(name, ours, bare, BOUNDS[name], "/s")
    yield compared("letters a second, against twice a core alone", ours, alone_twice, None, "/s")


def _rate_of_both(first: BarePdf, second: BarePdf) -> float:
    """Return the letters per second of two baselines at the same time."""
    with ThreadPoolExecutor(2) as both:
        return sum(both.map(_rate, (first, second)))


def _rate(baseline: BarePdf) -> float:
    begin, count = time.perf_counter(), 0
    while time.perf_counter() - begin < _SECONDS_OF_BOTH:
        baseline.make()
        count += 1
    return count / (time.perf_counter() - begin)


def first_after_ready(place: Place) -> Iterator[Result]:
    """The very first request after `/readyz`, against the next; the form was opened before the site restarted."""
    drafts = drafts_of(place.edition)
    form = drafts.pdf()
    with place.ours() as server:
        known = writer(server, drafts)
    first: list[float] = []
    warm: list[float] = []
    for _ in range(15):
        with place.ours() as server:
            visitor = Visitor(server.port, known.cookie, known.token)
            first.append(letter(visitor, drafts, form).seconds * 1000)
            warm.append(median(letter(visitor, drafts, form).seconds * 1000 for _ in range(7)))
            visitor.close()
    yield compared("first letter PDF after ready", first, warm, BOUNDS["first letter PDF after ready"], "ms")


def writer(server: Server, drafts: Drafts) -> Visitor:
    """Return a visitor who has opened the form and already made a letter or two."""
    visitor = Visitor(server.port)
    visitor.open_form(drafts.path)
    for _ in range(4):
        letter(visitor, drafts, drafts.pdf())
    return visitor


def letter(visitor: Visitor, drafts: Drafts, form: list[tuple[str, str]]) -> Answer:
    """Return a letter's PDF; RuntimeError for any other response."""
    answer = visitor.post(drafts.path, form)
    if answer.type != "application/pdf":
        raise RuntimeError(f"instead of a letter came {answer.status} {answer.type}")
    return answer
