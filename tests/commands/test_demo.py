"""`campaign demo` serves the gallery from a store of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Where the demo says that it is."""
    (tmp_path / "campaign.sqlite3").write_text("somebody's store")
    environment = {
        "PATH": os.environ["PATH"],
        "VAR_DIR": str(tmp_path),
        "PORT": "0",
        "DATABASE_URL": "sqlite:////nowhere/at/all",
    }
    command = [sys.executable, "-m", "campaign", "demo"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as demo:
        assert demo.stdout is not None
        yield demo.stdout.readline().removeprefix("Serving on ").strip()
        demo.terminate()
        demo.wait(30)


def test_the_address_that_it_prints_is_the_gallery(address: str, tmp_path: Path) -> None:
    assert address.endswith("/demo/")
    with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310  # our own site
        assert "The Night Bus (invented)" in answer.read().decode()
    assert (tmp_path / "campaign.sqlite3").read_text() == "somebody's store"
    assert (tmp_path / "demo" / "campaign.sqlite3").exists()
