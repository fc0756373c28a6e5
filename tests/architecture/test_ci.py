"""What must hold before anything lands: all of it is asked for, and nothing is skipped."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.code import ROOT

HELD_BY_SOURCES = "tests/content/test_held_by_sources.py"
#: Stands for every program that is called, and says how.
_TELLS = '#!/bin/sh\necho "$(basename "$0") $* CI=$CI CAMPAIGN_SOURCES=$CAMPAIGN_SOURCES"\n'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in which every program only says that it was called."""
    folder = tmp_path / "checkout"
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    for program in (tmp_path / "bin" / "make", folder / ".venv" / "bin" / "campaign"):
        program.parent.mkdir(parents=True)
        program.write_text(_TELLS, encoding="utf-8")
        program.chmod(0o755)
    return folder


def ci(checkout: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": f"{checkout.parent / 'bin'}:{os.environ['PATH']}", **settings}
    return subprocess.run(
        [checkout / ".ci" / "run"], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_everything_is_asked_for_with_the_texts_beside_the_checkout(checkout: Path) -> None:
    texts = checkout.parent / "shared" / "sources"
    texts.mkdir(parents=True)
    ran = ci(checkout)
    told = f"CI=true CAMPAIGN_SOURCES={texts}"

    assert ran.stdout.splitlines() == [
        f"make sure-but-tests {told}",
        f"campaign check --sources {texts} {told}",
        f"make test {told}",
    ]
    assert ran.returncode == 0


def test_the_folder_of_texts_may_be_named(checkout: Path) -> None:
    (checkout.parent / "shared" / "sources").mkdir(parents=True)
    ran = ci(checkout, CAMPAIGN_SOURCES="/elsewhere")

    assert "make test CI=true CAMPAIGN_SOURCES=/elsewhere" in ran.stdout.splitlines()


def test_without_the_texts_it_fails_and_says_what_is_missing(checkout: Path) -> None:
    ran = ci(checkout)

    assert ran.returncode != 0
    assert "CAMPAIGN_SOURCES" in ran.stderr


@pytest.mark.slow
@pytest.mark.parametrize("settings, outcome", [({"CI": "true"}, "error"), ({"CI": ""}, "skipped")])
def test_tests_that_need_the_texts_fail_in_ci_and_say_elsewhere_that_they_are_skipped(
    settings: dict[str, str], outcome: str, tmp_path: Path
) -> None:
    asked = f"{HELD_BY_SOURCES}::test_every_text_that_a_source_names_is_held_and_every_whole_text_is_named"
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-o", "addopts=", asked],
        cwd=ROOT,
        env={**os.environ, "CAMPAIGN_SOURCES": str(tmp_path / "nowhere"), **settings},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert f"1 {outcome}" in ran.stdout
