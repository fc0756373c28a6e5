"""Memory use over many letters."""

from __future__ import annotations

from collections.abc import Iterator

from bench import client
from bench.bare_pdf import bare_pdf
from bench.bounds import BOUNDS
from bench.drafts import drafts_of
from bench.letters import writer
from bench.processes import descendants, resident_kb
from bench.results import Result, alone
from bench.servers import Place

_LETTERS = 500
_WARM = 60


def over_many_letters(place: Place) -> Iterator[Result]:
    """How much the whole site grows over 500 letters by two renderers, and how large a renderer is then."""
    drafts = drafts_of(place.edition)
    with (
        place.ours(RENDERERS="2", TRUSTED_PROXIES="127.0.0.1") as server,
        bare_pdf(drafts.print_of(drafts.pdf(), place.services), place.folder) as baseline,
    ):
        visitor = writer(server, drafts)
        requests = drafts.pdf_requests(visitor, _LETTERS)
        _ = client.run(client.Job(server.port, requests, connections=2, most=_WARM)).rate
        ids = descendants(server.process.id)
        before = {id: resident_kb(id) for id in ids}
        _ = client.run(client.Job(server.port, requests, connections=2, most=_LETTERS)).rate
        if descendants(server.process.id) != ids:
            raise RuntimeError("a renderer was replaced while its memory was watched")
        after = {id: resident_kb(id) for id in ids}
        largest = max(after[id] for id in ids if len(descendants(id)) == 0)
        plain = [baseline.make().resident_kb for _ in range(_WARM + _LETTERS)]
    grown = (sum(after.values()) - sum(before.values())) / _LETTERS
    bare = (plain[-1] - plain[_WARM]) / _LETTERS
    name = "memory growth a letter"
    yield Result(name, grown, bare, None, BOUNDS[name], "kB")
    yield alone("renderer, memory", largest / 1000, BOUNDS["renderer, memory"], "MB")
