"""The wheel carries all that the program needs: installed into an empty environment, it makes a letter."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
from importlib.metadata import distribution
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "PIP_CONFIG_FILE", "LANG")}
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=kept | environment, check=True, capture_output=True
    )


def copied(place: Path) -> None:
    """What the lock file names, from the environment that was installed from it, and nothing else of that."""
    names = re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    for name in names:
        for file in distribution(name).files or ():
            if ".." not in file.parts:  # its programs are not needed
                (place / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(file.locate(), place / file)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the locked dependencies and the wheel, far from the checkout. `make setup` tries the hashes."""
    place = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip")
    run(*pip, "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", place / "dist", ROOT, cwd=place)
    venv.create(place / "env", with_pip=False)
    python = place / "env" / "bin" / "python"
    copied(
        Path(
            run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place)
            .stdout.decode()
            .strip()
        )
    )
    run(*pip, "--python", python, "install", "-q", "--no-deps", *sorted((place / "dist").glob("*.whl")), cwd=place)
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
