"""Forms with hundreds of thousands of fields, and bodies of directional or line-ending characters alone."""

from __future__ import annotations

from collections.abc import Iterator

from bench.attacks.target import Target


def run(target: Target) -> Iterator[int]:
    """Send bodies below 4 MB without a token."""
    bodies = [
        b"&".join(b"part-%d=x" % number for number in range(300_000)),
        b"&" * 3_900_000,
        ("part-opening=" + "\u202e" * 1_300_000).encode(),
        b"part-opening=" + b"%0A" * 1_290_000,
        b"part-opening=" + b"\n" * 3_800_000,
        b"x" * 3_800_000,
    ]
    yield from target.sent([target.post(body) for body in bodies])
