"""Reports of published letters, from one network after another within an IPv6 /48 and from many others."""

from __future__ import annotations

from collections.abc import Iterator

from bench.attacks.target import Target

#: Reports that may wait at once (`web/public/letters/reports.py`).
_MOST_WAITING = 2000


def run(target: Target) -> Iterator[int]:
    """Send a separate report each time; RuntimeError if more wait than the organizers can read, or any shows."""
    path, slug = f"/{target.place.slug}/published/tell", target.place.slug
    letter = [
        ("outcome", "published"),
        ("newspaper", "The Invented Courier"),
        ("headline", "=cmd() <script>alert(1)</script> " * 4),
        ("published_on", "2026-11-20"),
        ("address", "https://example.org/" + "a" * 300),
        ("may_show", "yes"),
    ]
    requests = [
        target.form([*letter, ("saved_once", f"{number:022d}")], path, address=_address(number))
        for number in range(4_000)
    ]
    yield from target.sent(requests)
    store = target.place.services.ready_store()
    if store.reports.waiting(slug) > _MOST_WAITING or store.wall.page(slug, 1).count:
        raise RuntimeError("more reports wait than there is room for, or some show")


def _address(number: int) -> str:
    return f"2001:db8:88:{number:x}::1" if number % 2 else f"2001:db8:{number:x}::1"
