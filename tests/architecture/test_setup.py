"""Setting up: all that is missing is named at once, and all that is fetched stands in the lock file."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.architecture.code import ROOT

#: In the place of Debian's programs: nothing is installed, and whoever asks is not root.
_NOTHING_IS_THERE = {"dpkg-query": "exit 1", "id": "echo 1000"}
_FILES = (
    "Makefile",
    "install-packages",
    "package-lock.json",
    "pyproject.toml",
    "requirements-dev.txt",
    "requirements.txt",
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A new checkout on a machine that has none of our packages."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in _FILES:
        shutil.copy(ROOT / name, folder / name)
    (tmp_path / "bin").mkdir()
    for name, does in _NOTHING_IS_THERE.items():
        (tmp_path / "bin" / name).write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        (tmp_path / "bin" / name).chmod(0o755)
    return folder


def make(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": f"{checkout.parent / 'bin'}:{os.environ['PATH']}"}
    return subprocess.run(
        ["make", *arguments], cwd=checkout, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def listed(name: str) -> set[str]:
    """The packages that a list of the Makefile names; a Python with venv needs no package for that."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    found = re.search(rf"^{name} := (.+)$", text, re.MULTILINE)
    assert found
    return set(found[1].split()) - {"python3-venv"}


@pytest.mark.parametrize(
    "goal, lists",
    [
        ("setup", ["RUN_PACKAGES"]),
        ("serve", ["RUN_PACKAGES"]),
        ("test", ["RUN_PACKAGES", "TEST_PACKAGES"]),
        ("quick", ["RUN_PACKAGES", "TEST_PACKAGES"]),
        ("sure", ["RUN_PACKAGES", "TEST_PACKAGES"]),
    ],
)
def test_without_root_one_line_says_all_that_is_missing(checkout: Path, goal: str, lists: list[str]) -> None:
    ran = make(checkout, goal)
    told = [line for line in ran.stderr.splitlines() if "apt-get" in line]
    [line] = told

    assert ran.returncode != 0
    assert set(line.split("--no-install-recommends ")[1].split()) - {"python3-venv"} == set().union(*map(listed, lists))


def test_after_a_setup_the_tests_still_name_what_they_lack(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / ".ready").touch()
    [line] = [line for line in make(checkout, "test").stderr.splitlines() if "apt-get" in line]

    assert listed("TEST_PACKAGES") <= set(line.split())


def test_nothing_is_installed_that_the_lock_file_does_not_name(checkout: Path) -> None:
    """A dry run: each call of pip checks hashes, or gets nothing but our own package and builds it with what is there."""
    calls = [line for line in make(checkout, "-n", "test").stdout.splitlines() if "/pip install" in line]
    ours = [call for call in calls if "--require-hashes" not in call]

    assert len(calls) == 3
    assert len(ours) == 1
    assert [flag for flag in ("--no-deps", "--no-build-isolation", "-e .") if flag not in ours[0]] == []


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_what_builds_the_program_is_locked(lock: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    locked = re.findall(r"^([a-z0-9-]+)==", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE)

    assert [name for name in project["build-system"]["requires"] if name not in locked] == []


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_a_lock_file_names_no_index(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert [line for line in text.splitlines() if re.search(r"://|--(?:extra-)?index|--find-links", line)] == []


def test_what_npm_fetches_is_locked_by_hash_and_names_no_registry(checkout: Path) -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    fetched = {name: about for name, about in packages.items() if name}
    calls = [line for line in make(checkout, "-n", "sure-but-tests").stdout.splitlines() if "/npm " in line]

    assert [name for name, about in fetched.items() if not about["integrity"].startswith("sha512-")] == []
    assert [name for name, about in fetched.items() if "resolved" in about] == []
    assert ["npm ci --ignore-scripts" in call for call in calls] == [True]
