"""The wheel carries all that the program needs: installed into an empty environment, it makes a letter."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "PIP_CONFIG_FILE", "LANG")}
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=kept | environment, check=True, capture_output=True
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the locked dependencies and the wheel, far from the checkout."""
    place = tmp_path_factory.mktemp("wheel")
    run(
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        place / "dist",
        ROOT,
        cwd=place,
    )
    venv.create(place / "env", with_pip=True)
    pip = place / "env" / "bin" / "pip"
    run(pip, "install", "-q", "--require-hashes", "-r", ROOT / "requirements.txt", cwd=place)
    run(pip, "install", "-q", "--no-deps", *sorted((place / "dist").glob("*.whl")), cwd=place)
    return place


def test_the_wheel_alone_makes_a_letter(installed: Path) -> None:
    campaign = installed / "env" / "bin" / "campaign"
    samples = sorted((ROOT / "letters").glob("*/*/sample.es.yaml"))
    template = samples[0].parent.name

    run(campaign, "init", cwd=installed)
    run(campaign, "seed", cwd=installed)
    made = run(
        campaign, "letter", template, "--draft", samples[0], "--language", "es", "--format", "pdf", cwd=installed
    )

    assert made.stdout.startswith(b"%PDF-")
