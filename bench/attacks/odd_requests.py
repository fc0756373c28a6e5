"""Requests that no browser sends: invalid host names, JSON nested a hundred thousand levels deep, other kinds of
body."""

from __future__ import annotations

from collections.abc import Iterator

from bench.attacks.target import Target


def run(target: Target) -> Iterator[int]:
    """None may return 500, and error pages may not fail either."""
    hosts = ["a" * 64 + ".example", "a..b", ".", "-", "a" * 300, "[::1", "a b", "xn--" + "a" * 80, "é.example"]
    deep = b"[" * 100_000
    own, paper = target.path + "/own", "/newspapers/albuquerque-journal-nm/correction"
    yield from target.sent(
        [
            *(target.get("/", headers={"Host": host}) for host in hosts),
            *(target.get(f"/{target.place.slug}/", headers={"Host": host}) for host in hosts),
            *(target.post(deep, path, kind="application/json") for path in (None, own, paper)),
            target.post(b"<a/>", kind="text/xml"),
            target.post(b"part-opening=x", kind="text/plain"),
            target.post(b"part-opening=x", kind="multipart/form-data"),
            target.post(b"--x\r\n", kind="multipart/form-data; boundary=" + "x" * 2_000),
        ]
    )
