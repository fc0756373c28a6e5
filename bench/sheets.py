"""Fact sheet PDFs, rendered and cached."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median

from bench import client
from bench.bounds import BOUNDS
from bench.drafts import drafts_of
from bench.results import Result, alone, compared
from bench.servers import Place
from bench.visitor import Visitor
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES
from campaign.domain.letters.manuscripts import Manuscript
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.renderers.pool import RenderPool
from campaign.rendering.renderers.print_job import PrintJob
from campaign.rendering.sharing.cards import campaign_card, card_job, fact_card, sheet_card
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import FORMS, PAPERS, sheet_print

_PUBLIC = "https://letters.example.org"
_ROUNDS = 15

Make = Callable[[], PrintJob]


def rendered(place: Place) -> Iterator[Result]:
    """The slowest sheet, with its QR code, against the letter that its bound was set with; and every PDF's size."""
    drafts = drafts_of(place.edition)
    sample, measured = drafts.print_of(drafts.pdf(), place.services), drafts.measured_letter(place.services)
    pool = RenderPool(1, 30, 1)
    try:
        pool.start()
        makes = list(_sheets(place))
        timed = {id(make): _made(pool, make) for make in [*makes, *makes]}
        worst = max(makes, key=lambda make: timed[id(make)][0])
        rounds = [[_made(pool, make)[0] for make in (worst, lambda: measured, lambda: sample)] for _ in range(_ROUNDS)]
        letters = [_made(pool, make)[1] for make in _letters(place)]
    finally:
        pool.close()
    sheet, long, short = zip(*rounds, strict=True)
    yield compared("fact sheet PDF", sheet, long, BOUNDS["fact sheet PDF"], "ms")
    yield compared("fact sheet PDF, against the shortest letter", sheet, short, None, "ms")
    largest = max(size for _, size in timed.values())
    yield alone("fact sheet PDF, largest", largest / 1000, BOUNDS["fact sheet PDF, largest"], "kB")
    yield alone("letter PDF, largest", max(letters) / 1000, BOUNDS["letter PDF, largest"], "kB")


def cards(place: Place) -> Iterator[Result]:
    """The slowest share card, made once, and the size of the largest: of the campaign, each sheet, and two facts."""
    pool = RenderPool(1, 30, 1)
    try:
        pool.start()
        makes = list(_cards(place))
        timed = {id(make): _made(pool, make) for make in [*makes, *makes]}
        worst = max(makes, key=lambda make: timed[id(make)][0])
        rounds = [_made(pool, worst)[0] for _ in range(_ROUNDS)]
    finally:
        pool.close()
    yield alone("share card, once", median(rounds), BOUNDS["share card, once"], "ms")
    yield alone("share card, largest", max(size for _, size in timed.values()) / 1000, None, "kB")


def cached_card(place: Place) -> Iterator[Result]:
    """Requests per second for a card that was made before, against a bare greeting."""
    path = f"/{place.slug}/share/facts/{place.edition.content.facts[0].id}.{DEFAULT_LANGUAGE}.png"
    with place.ours() as server, place.bare("hello") as hello:
        visitor = Visitor(server.port)
        visitor.get(path)
        card, greeting = visitor.request("GET", path), Visitor(hello.port).request("GET", "/")
        pairs = [(_rate(server.port, card), _rate(hello.port, greeting)) for _ in range(_ROUNDS)]
    name = "cached share card"
    yield compared(name, [one for one, _ in pairs], [other for _, other in pairs], BOUNDS[name], "/s")


def cached(place: Place) -> Iterator[Result]:
    """Requests per second for a cached sheet and for "not modified", against a bare greeting."""
    path = f"/{place.slug}/sheets/{place.edition.content.sheets[0].slug}.pdf"
    with place.ours() as server, place.bare("hello") as hello:
        visitor = Visitor(server.port)
        tag = visitor.get(path).tag
        whole = visitor.request("GET", path)
        known = visitor.request("GET", path, headers={"If-None-Match": tag})
        greeting = Visitor(hello.port).request("GET", "/")
        for name, request in (("cached sheet PDF", whole), ("cached sheet PDF, 304", known)):
            pairs = [(_rate(server.port, request), _rate(hello.port, greeting)) for _ in range(_ROUNDS)]
            yield compared(name, [one for one, _ in pairs], [other for _, other in pairs], BOUNDS[name], "/s")


def _rate(port: int, request: bytes) -> float:
    return client.run(client.Job(port, [request], connections=4, seconds=0.7)).rate


def _sheets(place: Place) -> Iterator[Make]:
    for sheet in place.edition.content.sheets:
        for language in LANGUAGES:
            for paper in PAPERS:
                for form in FORMS:
                    yield lambda sheet=sheet, language=language, paper=paper, form=form: sheet_print(  # type: ignore[misc]  # bound now
                        sheet, place.edition, language, paper, Imprint(_PUBLIC), form
                    )


def _cards(place: Place) -> Iterator[Make]:
    edition, imprint = place.edition, Imprint(_PUBLIC)
    facts = sorted(edition.content.facts, key=lambda fact: len(fact.claim[DEFAULT_LANGUAGE]))
    for language in LANGUAGES:
        cards = [campaign_card(edition, language, imprint)]
        cards += [sheet_card(sheet, edition, language, imprint) for sheet in edition.content.sheets]
        cards += [fact_card(fact, edition, language, imprint) for fact in (facts[0], facts[-1])]
        yield from (partial(card_job, card) for card in cards)


def _letters(place: Place) -> Iterator[Make]:
    for letter in place.edition.content.letters:
        for language, sample in letter.samples.items():
            manuscript = Manuscript(place.edition.content, letter.templates[language], sample, place.services.today())
            yield lambda manuscript=manuscript: letter_print(manuscript, place.edition)  # type: ignore[misc]  # bound now


def _made(pool: RenderPool, make: Make) -> tuple[float, int]:
    """Return the milliseconds from edition to PDF through a renderer, and the bytes of the PDF."""
    start = time.perf_counter()
    pdf = pool.render(make())
    return (time.perf_counter() - start) * 1000, len(pdf)
