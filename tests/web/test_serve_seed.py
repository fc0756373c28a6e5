"""`campaign serve --seed`, as `make serve` runs it: one process makes the store, publishes what is new, and serves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.content.seeds import CAMPAIGN as SLUG
from tests.web.servers import CAMPAIGN, Server, gone

pytestmark = pytest.mark.slow


@contextmanager
def started(folder: Path) -> Iterator[Server]:
    """The site in a folder that may be empty."""
    (folder / "var").mkdir(exist_ok=True)
    server = Server(folder, (*CAMPAIGN, "serve", "--seed"), {"RENDERERS": "1"})
    try:
        yield server
    finally:
        server.end()


def said_before_serving(site: Server) -> list[str]:
    return site.logged.split("Serving on ")[0].splitlines()


def test_it_makes_a_store_and_a_key_and_publishes_and_serves_and_a_second_start_changes_nothing(tmp_path: Path) -> None:
    with started(tmp_path) as site:
        site.wait_until_ready()
        first = said_before_serving(site)
        page = site.visitor.get(f"/{SLUG}/").text
        key = (tmp_path / "var" / "secret_key").read_bytes()
        assert (tmp_path / "var" / "secret_key").stat().st_mode & 0o777 == 0o600
    with started(tmp_path) as site:
        second = said_before_serving(site)
        assert site.visitor.get(f"/{SLUG}/").text == page

    assert first[0] == f"{SLUG}: new edition 1"
    assert any(line.startswith("newspapers: ") for line in first)
    assert second == [f"{SLUG}: unchanged, edition 1"]
    assert (tmp_path / "var" / "secret_key").read_bytes() == key


def test_it_serves_in_the_very_process_that_was_started_and_ends_whole(tmp_path: Path) -> None:
    with started(tmp_path) as site:
        site.wait_until_ready()
        command = site.processes[site.process.pid]
        everything = set(site.processes)
        site.process.terminate()
        site.process.wait(timeout=30)

        assert command.split()[1:] == [*CAMPAIGN[1:], "serve", "--seed"]
        assert gone(site, everything) == set()
        assert "Traceback" not in site.logged
