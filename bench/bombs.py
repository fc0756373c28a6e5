"""Input that could keep a renderer or a check busy forever."""

from __future__ import annotations

from collections.abc import Iterator

from bench.bounds import BOUNDS
from bench.drafts import Drafts, Form, drafts_of
from bench.letters import letter, writer
from bench.results import Result, alone
from bench.servers import Place

_TIMEOUT = 2.0
_CLEAR = (200, 400, 413, 422, 503)


def form_input(place: Place) -> Iterator[Result]:
    """Each bomb ends soon with a clear page, and the next letter comes at once."""
    drafts = drafts_of(place.edition)
    beyond: dict[str, float] = {}
    after: dict[str, float] = {}
    with place.ours(RENDER_SECONDS=str(_TIMEOUT)) as server:
        visitor = writer(server, drafts)
        for name, form in _bombs(drafts):
            for do in ("check", "pdf:anyway", "text", "print:anyway", "whole"):
                answer = visitor.post(drafts.path, [*form, ("do", do)])
                is_page = answer.type == "application/pdf" or b"</html>" in answer.body
                if answer.status not in _CLEAR or not is_page:
                    raise RuntimeError(f"the bomb '{name}' ({do}) ended with {answer.status} {answer.type}")
                beyond[f"{name}, {do}"] = answer.seconds - _TIMEOUT
                after[f"{name}, {do}"] = letter(visitor, drafts, drafts.pdf()).seconds
    slowest = max(beyond, key=lambda name: beyond[name])
    yield alone(
        "worst bomb beyond the timeout", beyond[slowest], BOUNDS["worst bomb beyond the timeout"], f"s ({slowest})"
    )
    yield alone("next letter after a bomb", max(after.values()), BOUNDS["next letter after a bomb"], "s")


def _bombs(drafts: Drafts) -> Iterator[tuple[str, Form]]:
    facts = [fact.id for fact in drafts.edition.content.facts if fact.may_be_cited]
    marks = " ".join(f"Said.[@{id}]" for id in facts)
    whole = [("language", "en"), ("whole", "yes"), ("with_sources", "yes"), ("sender-name", "Ana")]
    sentence = "In 2019 more than 900 people were sent to Guatemala by plane. "
    texts = {
        "short of the limit of print": sentence * 320,
        "100 kB of prose": sentence * 1600,
        "3 MB of prose": sentence * 48_000,
        "an unbroken word of 20 kB": "a" * 19_990,
        "an unbroken word of 3 MB": "a" * 3_000_000,
        "unbroken signs of 20 kB": "%" * 19_990,
        "20,000 lines": "a\n\n" * 20_000,
        "200 lines": "word\n" * 199,
        "deep brackets": "[@" * 9_000,
        "deep braces": "{{" * 9_000,
        "many marks": marks * 20,
        "marks without words": "".join(f"[@{id}]" for id in facts) * 4,
        "figures": "900 " * 4_900,
        "figures with marks": ("900[@" + facts[0] + "] ") * 600,
        "number words": "two hundred thousand " * 940,
        "full stops": "." * 19_990,
        "combining accents": "á" + "\u0301" * 19_000,
    }
    for name, text in texts.items():
        yield name, [*whole, ("text", text)]
    yield "every fact chosen", [*drafts.sample(), *(("fact", id) for id in facts)]
    for field in ("name", "headline", "address"):
        yield f"100 kB as {field}", [*drafts.sample(), *_without(field, "x" * 100_000)]
        yield f"100 kB of words as {field}", [*drafts.sample(), *_without(field, "Ana " * 25_000)]
    yield "100 kB in each blank", [*drafts.sample(), *((f"blank-b{number}", "x" * 100_000) for number in range(30))]


def _without(field: str, value: str) -> Form:
    return [(f"sender-{field}", value)]
