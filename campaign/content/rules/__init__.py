"""Every rule that content must keep, a subject a module."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from campaign.content.folders import Folder
from campaign.content.problems import Problem
from campaign.content.rules import about, facts, figures, letters, sheets, sources


def rule_problems(folder: Folder, today: date) -> Iterator[Problem]:
    """Everything wrong with a folder that could be read, in no order."""
    yield from sources.problems(folder)
    yield from facts.problems(folder, today)
    yield from figures.problems(folder)
    yield from about.problems(folder)
    yield from sheets.problems(folder)
    yield from letters.problems(folder, today)
