"""The letter shown with all checks, and the checks alone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import median

from bench.bounds import BOUNDS
from bench.drafts import drafts_of
from bench.results import Result, alone, compared
from bench.servers import Place
from bench.visitor import Visitor
from campaign.domain.checks import findings

_COUNT = 60


def with_all_checks(place: Place) -> Iterator[Result]:
    """The page with a 250-word letter and its suggestions, each text different, against a bare form post of it."""
    drafts = drafts_of(place.edition)
    ours: list[float] = []
    bare: list[float] = []
    with place.ours() as server, place.bare("form_post") as other:
        visitor, poster = Visitor(server.port), Visitor(other.port)
        visitor.open_form(drafts.path)
        poster.open_form("/")
        for number, form in enumerate(drafts.previews(_COUNT + 10)):
            texts = [value for name, value in form if name.startswith("part-")][:4]
            fields = [("name", f"Writer {number}"), *zip(("opening", "stake", "facts", "closing"), texts, strict=False)]
            preview = visitor.post(drafts.path, [*form, ("do", "check")])
            plain = poster.post("/", fields)
            if preview.status != 200 or b"to-edit" not in preview.body or b"True" not in plain.body:
                raise RuntimeError(f"no preview: {preview.status}, {plain.status}")
            ours.append(preview.seconds * 1000)
            bare.append(plain.seconds * 1000)
    name = "preview with all checks"
    yield compared(name, ours[10:], bare[10:], BOUNDS[name], "ms")


def alone_in_process(place: Place) -> Iterator[Result]:
    """The checks of the same letters, from building the document to the last finding, in this process."""
    drafts = drafts_of(place.edition)
    taken: list[float] = []
    for form in drafts.previews(_COUNT + 10):
        manuscript = drafts.manuscript(form, place.services)
        start = time.perf_counter()
        found = findings(manuscript)
        taken.append((time.perf_counter() - start) * 1000)
        if not found:
            raise RuntimeError("the checks found nothing in shuffled sentences")
    yield alone("checks alone", median(taken[10:]), BOUNDS["checks alone"], "ms")
