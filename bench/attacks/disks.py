"""Disks that fill up, are read-only, fail or lose power: acknowledged data is kept, and letters keep working.

Full and read-only disks need root to mount a small one; failing disks need gcc. If either is missing, the item ends
with an error and counts as not run.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from bench.attacks.target import benchmark_address
from bench.drafts import drafts_of
from bench.results import Bound, Result, alone
from bench.servers import Place, Server
from bench.visitor import Answer, Visitor
from campaign.assembly import now
from campaign.storage.store import Store

NONE = Bound("ours", "≤", 0)
_KEY = re.compile(rb"drafts/([A-Za-z0-9_-]{22})")
_SAVES = 40
_SECONDS_TO_RECOVER = 30.0
_PROXY = {"TRUSTED_PROXIES": "127.0.0.1", "RENDERERS": "1"}


def full_disk(place: Place) -> Iterator[Result]:
    """Fill a 3 MB disk to the last byte, then free it."""
    with small_disk() as disk, site_on(place, disk / "var") as (server, var):
        writer = Writer(place, server)
        before = writer.saves()
        ballast = var / "ballast"
        with suppress(OSError), ballast.open("wb") as file:
            while True:
                file.write(b"\0" * 4096)
                file.flush()
        pages, ways = writer.reads(), writer.takes_away()
        refused = [writer.presses("save") for _ in range(5)]
        ballast.unlink()
        is_back = writer.saves_again()
    yield alone("full disk: pages and letters refused", sum(code != 200 for code in [*pages, *ways]), NONE, "")
    yield alone("full disk: saves without an answer that says so", count_unrefused(refused), NONE, f"of {len(refused)}")
    yield alone("full disk: not back when there is room again", int(before is None or not is_back), NONE, "")


def read_only_disk(place: Place) -> Iterator[Result]:
    """Kill the site with a journal on its disk, then start it on a read-only disk."""
    with small_disk() as disk:
        with site_on(place, disk / "var") as (server, var):
            Writer(place, server).saves()
            os.killpg(server.process.id, signal.SIGKILL)
        _until_done(["mount", "-o", "remount,ro", str(disk)])
        with place.ours(VAR_DIR=str(var), **_PROXY) as again:
            writer = Writer(place, again)
            pages, ways, refused = writer.reads(), writer.takes_away(), [writer.presses("save")]
    yield alone("read-only disk: pages and letters refused", sum(code != 200 for code in [*pages, *ways]), NONE, "")
    yield alone("read-only disk: saves without an answer that says so", count_unrefused(refused), NONE, "of 1")


def failing_disk(place: Place) -> Iterator[Result]:
    """Make every sync of the store's files fail for a while; a save that was not synced must not be acknowledged."""
    with tempfile.TemporaryDirectory(prefix="bench-disk-") as name:
        folder = Path(name)
        mark = folder / "failing"
        with site_on(place, folder / "var", LD_PRELOAD=shim(folder), FAIL_FSYNC=str(mark)) as (server, var):
            writer = Writer(place, server)
            kept = [writer.saves()]
            mark.touch()
            failed = [writer.presses("save") for _ in range(5)]
            pages, ways = writer.reads(), writer.takes_away()
            mark.unlink()
            is_back = writer.saves_again()
            kept += [writer.saves() for _ in range(5)]
            os.killpg(server.process.id, signal.SIGKILL)
        lost = count_lost(kept, var)
    yield alone("failing disk: saves acknowledged all the same", count_unrefused(failed), NONE, f"of {len(failed)}")
    yield alone("failing disk: pages and letters refused", sum(code != 200 for code in [*pages, *ways]), NONE, "")
    yield alone("failing disk: not back, or an acknowledged save lost", lost + (not is_back), NONE, "")


def power_cut(place: Place) -> Iterator[Result]:
    """Keep only what was synced at the moment of the power cut; every acknowledged save must be there."""
    with tempfile.TemporaryDirectory(prefix="bench-disk-") as name:
        folder = Path(name)
        kept = folder / "kept"
        kept.mkdir()
        with site_on(place, folder / "var", LD_PRELOAD=shim(folder), KEPT=str(kept)) as (server, _):
            shutil.copy(folder / "var" / "campaign.sqlite3", kept)
            writer = Writer(place, server)
            keys = [writer.saves() for _ in range(_SAVES)]
            os.killpg(server.process.id, signal.SIGKILL)
        lost = count_lost(keys, kept)
    yield alone("power cut: acknowledged saves lost", lost, NONE, f"of {len(keys)}")


class Writer:
    """A writer who changes address with every request, so that no limit applies."""

    def __init__(self, place: Place, server: Server) -> None:
        self._place, self._drafts = place, drafts_of(place.edition)
        self._visitor = Visitor(server.port)
        self._visitor.open_form(self._drafts.path)

    def presses(self, button: str) -> Answer:
        """Return the response to a button."""
        fields = [*self._drafts.sample(), ("do", button)]
        return self._visitor.post(self._drafts.path, fields, {"X-Forwarded-For": benchmark_address()})

    def saves(self) -> str | None:
        """Save, and return the key of the draft if the save was acknowledged."""
        answer = self.presses("save:new")
        found = _KEY.search(answer.body) if answer.status == 200 else None
        return found[1].decode("ascii") if found else None

    def saves_again(self) -> bool:
        """Return whether saving works again within a while."""
        ends = time.monotonic() + _SECONDS_TO_RECOVER
        while time.monotonic() < ends:
            if self.saves():
                return True
            time.sleep(0.5)
        return False

    def reads(self) -> list[int]:
        """Return the statuses of some pages."""
        slug = self._place.slug
        paths = ("/", f"/{slug}/", f"/{slug}/facts/", f"/{slug}/letters/", "/newspapers/", self._drafts.path)
        return [self._visitor.get(path).status for path in paths]

    def takes_away(self) -> list[int]:
        """Export the letter in every format and return the statuses."""
        return [self.presses(f"{way}:anyway").status for way in ("text", "docx", "eml", "markdown", "pdf")]


def count_unrefused(answers: list[Answer]) -> int:
    """Return how many responses to "save" are not a 503 containing the letter."""
    return sum(answer.status != 503 or b"Ana Invented" not in answer.body for answer in answers)


def count_lost(keys: list[str | None], folder: Path) -> int:
    """Return how many saves are missing from a store; a save that was not acknowledged counts too."""
    store = Store.open(f"sqlite:///{folder / 'campaign.sqlite3'}")
    try:
        return sum(key is None or store.drafts.find(key, now()) is None for key in keys)
    finally:
        store.close()


@contextmanager
def site_on(place: Place, var: Path, **settings: str) -> Iterator[tuple[Server, Path]]:
    """Run a site with a folder of its own and a copy of the seeded store."""
    var.mkdir()
    place.services.store.back_up(var / "campaign.sqlite3")
    shutil.copy(place.folder / "var" / "secret_key", var)
    chosen: Mapping[str, str] = {**_PROXY, **settings, "VAR_DIR": str(var)}
    with place.ours(**chosen) as server:
        yield server, var


@contextmanager
def small_disk() -> Iterator[Path]:
    """Mount a 3 MB disk in memory."""
    with tempfile.TemporaryDirectory(prefix="bench-disk-") as name:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", name], check=True)
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", "--lazy", name], check=True)


def _until_done(command: list[str]) -> None:
    """Retry, since a disk stays busy until the last killed process has released it."""
    for _ in range(50):
        if subprocess.run(command, capture_output=True).returncode == 0:
            return
        time.sleep(0.1)
    subprocess.run(command, check=True)


def shim(folder: Path) -> str:
    """Compile the library that sits between the site and its disk."""
    library = folder / "disk.so"
    source = Path(__file__).with_name("disk.c")
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl", "-pthread"], check=True)
    return str(library)
