"""The arrows between layers, as `pyproject.toml` draws them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.architecture.code import ROOT


def test_every_layer_keeps_to_what_stands_below_it() -> None:
    linter = Path(sys.executable).with_name("lint-imports")

    found = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert found.returncode == 0, found.stdout
