"""Our site and the bare applications, each behind gunicorn with the same settings, on free ports of 127.0.0.1."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from bench.processes import ROOT, Process, free_port, wait_until_answered
from campaign.assembly import Services, services_from
from campaign.domain.editions import Edition

CAMPAIGN = (sys.executable, "-m", "campaign")
_UNLIMITED = "100000/second"


@dataclass(frozen=True)
class Place:
    """A folder for one run of the bench, with a store seeded from the shipped content."""

    folder: Path

    @cached_property
    def environment(self) -> Mapping[str, str]:
        """Our settings: the defaults, except for the rate limits."""
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "MAKEFLAGS")}
        return kept | {"VAR_DIR": str(self.folder / "var"), "PREVIEW_LIMIT": _UNLIMITED, "PDF_LIMIT": _UNLIMITED}

    @cached_property
    def services(self) -> Services:
        """The services for measurements in this process."""
        return services_from(self.environment)

    @cached_property
    def edition(self) -> Edition:
        """The shipped campaign's current edition."""
        store = self.services.ready_store()
        found = store.editions.newest(store.editions.slugs()[0])
        if found is None:
            raise RuntimeError("the store is empty")
        return found

    @property
    def slug(self) -> str:
        """The shipped campaign's slug."""
        return self.edition.campaign.slug

    def log(self, name: str) -> Path:
        """Return the path of a server's log."""
        return self.folder / f"{name}.log"

    @contextmanager
    def ours(self, **settings: str) -> Iterator[Server]:
        """Run our site and wait until it can make letters."""
        port = free_port()
        environment = dict(self.environment) | settings | {"PORT": str(port), "HOST": "127.0.0.1"}
        with Process([*CAMPAIGN, "serve"], environment, self.log("ours")) as process:
            wait_until_answered(process, port, "/readyz")
            yield Server(process, port)

    @contextmanager
    def bare(self, name: str, **settings: str) -> Iterator[Server]:
        """Run a bare application from `bench/bare`."""
        port = free_port()
        environment = dict(self.environment) | settings
        with Process(_bare_command(name, port), environment, self.log(name)) as process:
            wait_until_answered(process, port, "/")
            yield Server(process, port)


@dataclass(frozen=True)
class Server:
    """A running server."""

    process: Process
    port: int
    notes: dict[str, str] = field(default_factory=dict)


@contextmanager
def prepared_place() -> Iterator[Place]:
    """Yield a folder that is deleted afterwards."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        place = Place(Path(name))
        for command in ("init", "seed"):
            subprocess.run(
                [*CAMPAIGN, command], cwd=ROOT, env=dict(place.environment), check=True, stdout=subprocess.DEVNULL
            )
        try:
            yield place
        finally:
            if "parts" in place.__dict__:
                place.services.close()


def _bare_command(name: str, port: int) -> list[str]:
    """Return gunicorn's command with our own configuration, so that both run alike."""
    from campaign.web.server import gunicorn_conf as ours

    return [
        *(sys.executable, "-m", "gunicorn", "--chdir", str(ROOT / "bench" / "bare")),
        *("--bind", f"127.0.0.1:{port}", "--workers", str(ours.workers), "--worker-class", ours.worker_class),
        *("--threads", str(ours.threads), "--timeout", str(ours.timeout), "--keep-alive", str(ours.keepalive)),
        *("--access-logfile", "-", "--access-logformat", ours.access_log_format, "--log-level", ours.loglevel),
        f"{name}:app",
    ]
