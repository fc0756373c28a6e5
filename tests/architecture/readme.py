"""The README as its readers use it: the blocks that they copy."""

from __future__ import annotations

import re

from tests.architecture.code import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
NAME = "letters.example.org"


def commands_after(words: str) -> str:
    """The first block below these words."""
    found = re.search(rf"{re.escape(words)}.*?\n```\n(.*?)```", README, re.DOTALL)
    assert found, f"the README says nowhere: {words}"
    return found[1]
