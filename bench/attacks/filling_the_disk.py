"""The largest possible saved drafts, from one network after another within an IPv6 /48."""

from __future__ import annotations

from collections.abc import Iterator

from bench.attacks.target import Target

#: How much the store may grow: the space for drafts, plus the database's overhead.
_MOST_GROWTH = 8_000_000
SETTINGS = {"DRAFTS_MEGABYTES": "2"}


def run(target: Target) -> Iterator[int]:
    """Save from a separate page and /64 each time; RuntimeError if the store exceeds its space."""
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
