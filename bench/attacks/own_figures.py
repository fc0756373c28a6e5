"""Letters with hundreds of numbers marked as the writer's own, and with as many numbers as fit."""

from __future__ import annotations

from collections.abc import Iterator

from bench.attacks.target import Target


def run(target: Target) -> Iterator[int]:
    """Request previews, text and source sheets with a token from one address."""
    whole = [("language", "en"), ("whole", "yes"), ("with_sources", "yes"), ("sender-name", "Ana")]
    own = [("own_figures", f"{number} people {'x' * 180}") for number in range(590)]
    times = ("10:00 a.m. " * 1_720)[:19_000]
    forms = [
        [*whole, ("text", "900 people were sent. " * 20), *own, ("do", "check")],
        [*whole, ("text", times), ("do", "check")],
        [*whole, ("text", times), ("do", "text:anyway")],
        [*whole, ("text", "900 " * 4_700), ("do", "check")],
        [*whole, ("text", "two hundred thousand " * 900), ("do", "text:anyway")],
    ]
    yield from target.sent([target.form(form) for form in forms])
