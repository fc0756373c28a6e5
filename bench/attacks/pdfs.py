"""What one address can do to the renderers, and what can happen to them by themselves."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from bench.attacks.target import Target, benchmark_address, status
from bench.renderer_processes import fork_servers, renderers

_LETTERS = 18
_READERS_OF_PDFS = 2


def flood(target: Target) -> Iterator[int]:
    """Request eighteen PDFs at once from one address: half of the letters have too many numbers, half nearly as
    many."""
    text = ("10:00 a.m. " * 1_720)[:19_000]
    admitted = "10:00 a.m. " * 95 + "and so on and so on " * 300
    forms = [
        [
            ("language", "en"),
            ("whole", "yes"),
            ("with_sources", "yes"),
            ("text", f"{number} {words}"),
            ("do", "pdf:anyway"),
        ]
        for number in range(_LETTERS // 2)
        for words in (text, admitted)
    ]
    requests = [target.form(form) for form in forms]
    with ThreadPoolExecutor(_LETTERS) as senders:
        yield from senders.map(lambda raw: status(target.port, raw), requests)


def stopped(target: Target) -> Iterator[int]:
    """Stop every renderer again and again while visitors request PDFs."""
    yield from _signalled(target, lambda: renderers(target.server), signal.SIGSTOP)


def killed(target: Target) -> Iterator[int]:
    """Kill the fork server again and again while visitors request PDFs."""
    yield from _signalled(target, lambda: fork_servers(target.server), signal.SIGKILL)


def _signalled(target: Target, victims: Callable[[], list[int]], sign: signal.Signals) -> Iterator[int]:
    end = time.perf_counter() + target.seconds

    def ask(_: int) -> list[int]:
        seen = []
        while time.perf_counter() < end:
            seen.append(status(target.port, target.form(target.drafts.pdf(), address=benchmark_address())))
        return seen

    with ThreadPoolExecutor(_READERS_OF_PDFS) as readers:
        asking = readers.map(ask, range(_READERS_OF_PDFS))
        while time.perf_counter() < end:
            for victim in victims():
                with suppress(ProcessLookupError):
                    os.kill(victim, sign)
            time.sleep(3)
        for seen in asking:
            yield from seen
