"""Saved drafts as large as they may be, from one network of an IPv6 /48 after another within it."""

from __future__ import annotations

from collections.abc import Iterator

from bench.attacks.target import Target

#: What the store may grow by: the room for drafts, and what a database needs around it.
_MOST_GROWTH = 8_000_000
SETTINGS = {"DRAFTS_MEGABYTES": "2"}


def run(target: Target) -> Iterator[int]:
    """Every save is for a page of its own and from a /64 of its own; RuntimeError if the store outgrows its room."""
    store = target.place.folder / "var" / "campaign.sqlite3"
    before = store.stat().st_size
    text = "In 2019 more than 900 people were sent there. " * 1_300
    requests = [
        target.form(
            [("part-opening", text), ("saved_once", f"{number:022d}"), ("do", "save")],
            address=f"2001:db8:77:{number:x}::1",
        )
        for number in range(400)
    ]
    yield from target.sent(requests)
    grown = store.stat().st_size - before
    if grown > _MOST_GROWTH:
        raise RuntimeError(f"the store grew by {grown} bytes")
