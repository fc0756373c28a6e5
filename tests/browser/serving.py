"""The real program, started as an operator starts it, on a free port and with a store of its own. It has two campaigns: the shipped
one, and the invented one, which writes to officials too."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from campaign.content.gallery import gallery_folder
from tests.commands.running import Program

READY_SECONDS = 300  # no bound: a busy machine may take long, and what never gets ready must end


@contextmanager
def served(folder: Path, **more: str) -> Iterator[str]:
    """The site's address while it runs, with more settings than those that every story needs."""
    settings = {
        "VAR_DIR": str(folder / "var"),
        "PORT": "0",
        "PREVIEW_LIMIT": "100000/minute",
        "PDF_LIMIT": "100000/minute",
        "PYTHONUNBUFFERED": "1",
    }
    for step in (["init"], ["seed", "--no-paper"], ["seed", gallery_folder(), "--no-paper"]):
        done = Program(folder / "var").run(*step)
        assert done.code == 0, done.err
    environment = {**os.environ, **settings, **more}
    log = folder / "serve.log"
    with (
        log.open("w") as output,
        subprocess.Popen(
            [sys.executable, "-m", "campaign", "serve"], env=environment, stdout=output, stderr=output
        ) as server,
    ):
        try:
            yield _address_when_ready(log, server)
        finally:
            server.terminate()


def _address_when_ready(log: Path, server: subprocess.Popen[bytes]) -> str:
    ends = time.monotonic() + READY_SECONDS
    while time.monotonic() < ends and server.poll() is None:
        said = re.search(r"http://\S+", log.read_text())
        if said and _is_ready(said[0]):
            return said[0]
        time.sleep(0.1)
    raise RuntimeError(f"the site did not become ready:\n{log.read_text()}")


def _is_ready(address: str) -> bool:
    try:
        with urlopen(f"{address}/readyz") as answer:  # noqa: S310  # our own site
            return bool(answer.status == 200)
    except URLError:
        return False
