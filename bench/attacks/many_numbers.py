"""Letters made of numbers and citations, each of which becomes a row of the source sheet, exported as files."""

from __future__ import annotations

from collections.abc import Iterator

from bench.attacks.target import Target


def run(target: Target) -> Iterator[int]:
    """Request PDFs and every other format with a token, within one address's limits; short letters too."""
    facts = [fact.id for fact in target.place.edition.content.facts if fact.may_be_cited]
    whole = [("language", "en"), ("whole", "yes"), ("with_sources", "yes"), ("sender-name", "Ana")]
    texts = (
        ("10:00 a.m. " * 1_720)[:19_000],
        "10:00 a.m. " * 195,
        " ".join(f"It was so.[@{id}]" for id in facts * 3)[:19_000],
        " ".join(f"It was so.[@{id}]" for id in facts[:58]),
        "900 " * 199,
    )
    ways = ("pdf:anyway", "docx:anyway", "text:anyway", "markdown:anyway")
    yield from target.sent([target.form([*whole, ("text", text), ("do", way)]) for way in ways for text in texts])
