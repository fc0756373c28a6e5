"""Identifies the processes of a running site by their command and their place below the master."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from bench.processes import descendants
from bench.servers import Server


def workers(server: Server) -> list[int]:
    """Return the processes that answer requests."""
    forks = {*fork_servers(server), *renderers(server)}
    return [id for id in descendants(server.process.id) if id not in forks]


def fork_servers(server: Server) -> list[int]:
    """Return the fork servers."""
    forks = _with_the_command(server)
    below = {child for id in forks for child in descendants(id)}
    return [id for id in forks if id not in below]


def renderers(server: Server) -> list[int]:
    """Return the processes that make PDFs."""
    return [child for id in fork_servers(server) for child in descendants(id)]


def _with_the_command(server: Server) -> list[int]:
    found = []
    for id in descendants(server.process.id):
        with suppress(OSError):
            if b"fork_server" in Path(f"/proc/{id}/cmdline").read_bytes():
                found.append(id)
    return found
