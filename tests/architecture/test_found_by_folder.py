"""A new check is one module, and so is a new way out: no list names them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.code import ROOT

pytestmark = pytest.mark.slow

CHECK = '''"""NEW-1: a check that someone wrote just now."""

from campaign.domain.findings import Finding, Level, Message

ORDER, LEVELS = 25, (Level.STOP,)


def check(manuscript):
    """Find something in every letter."""
    yield Finding("NEW-1", Level.STOP, Message("new"))
'''
WAY = '''"""A letter as a shout."""

from campaign.domain.findings import Message
from campaign.rendering.letters.way import Way

WAYS = (Way("shout", Message("Shout"), 15, "text/plain", ".shout", lambda letter: "!"),)
'''
ASK = """
from campaign.commands.letters import letter
from campaign.domain.checks import ADVICE, CHECKS
from campaign.rendering.ways import OFFERED
names = [check.__module__.rpartition(".")[2] for check in CHECKS]
print(names[1:4], any(check.__module__.endswith("newest") for check in ADVICE))
print([way.name for way in OFFERED][:3])
print("shout" in next(option for option in letter.params if option.name == "form").type.choices)
"""


def test_a_module_in_its_folder_is_all_that_a_check_or_a_way_out_takes(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "campaign", tmp_path / "campaign", ignore=shutil.ignore_patterns("__pycache__", "static"))
    (tmp_path / "campaign" / "domain" / "checks" / "newest.py").write_text(CHECK)
    (tmp_path / "campaign" / "rendering" / "letters" / "shout.py").write_text(WAY)
    told = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.splitlines() == [
        "['length', 'newest', 'paper_language'] False",
        "['text', 'shout', 'eml']",
        "True",
    ]
