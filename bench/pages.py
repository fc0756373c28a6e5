"""Pages per second, and page times while letters are made."""

from __future__ import annotations

from collections.abc import Iterator

from bench import client
from bench.bounds import BOUNDS
from bench.drafts import drafts_of
from bench.letters import writer
from bench.results import Result, compared
from bench.servers import Place
from bench.visitor import Visitor

_ROUNDS = 15


def campaign_page(place: Place) -> Iterator[Result]:
    """The campaign page, against a bare view that returns the same bytes."""
    path = f"/{place.slug}/"
    page = place.folder / "page.html"
    with place.ours() as server:
        page.write_bytes(Visitor(server.port).get(path).body)
        with place.bare("same_bytes", PAGE=str(page)) as bare:
            visitor = Visitor(server.port)
            ours, same = visitor.request("GET", path), visitor.request("GET", "/")
            pairs = [(_rate(server.port, ours), _rate(bare.port, same)) for _ in range(_ROUNDS)]
    name = "campaign page"
    yield compared(name, [one for one, _ in pairs], [other for _, other in pairs], BOUNDS[name], "/s")


def while_letters_are_made(place: Place) -> Iterator[Result]:
    """Page times of the campaign and a fact while four clients make letters, against an idle site."""
    drafts = drafts_of(place.edition)
    paths = (f"/{place.slug}/", f"/{place.slug}/facts/{place.edition.content.facts[0].id}")
    idle: list[float] = []
    busy: list[float] = []
    with place.ours(TRUSTED_PROXIES="127.0.0.1") as server:
        visitor = writer(server, drafts)
        pages = [visitor.request("GET", path) for path in paths]
        letters = drafts.pdf_requests(visitor, 100)
        reader = client.Job(server.port, pages, pause=0.005, seconds=1.5)
        client.run(reader)
        for _ in range(_ROUNDS):
            idle += client.run(reader).latencies
            writers = client.Running(client.Job(server.port, letters, connections=4, seconds=2.5))
            client.run(client.Job(server.port, pages, pause=0.005, seconds=0.3))  # until all four are working
            busy += client.run(reader).latencies
            _ = writers.seen().rate
    name = "pages while letters are made, p99"
    ours, bare = _p99(busy), _p99(idle)
    yield Result(name, ours, bare, ours / bare, BOUNDS[name], "ms")


def _rate(port: int, request: bytes) -> float:
    return client.run(client.Job(port, [request], connections=4, seconds=0.7)).rate


def _p99(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.99)] * 1000
