"""`campaign check`: a folder held to every rule."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from campaign.content.folders import Folder, read_folder
from campaign.content.held_by_sources import source_problems
from campaign.content.newspapers.files import read_newspapers
from campaign.content.problems import Problem
from campaign.content.rules import rule_problems


def check_folder(
    path: Path, letters: Path | None, today: date, texts: Path | None = None
) -> tuple[Folder, list[Problem]]:
    """Read a campaign's folder and find everything wrong with it, in order of path and line.

    Rules that speak of the whole are held only once every file could be read, since a file that could not be read
    would make its facts look as if they did not exist. `texts` is where the sources' texts are; with it, every
    citation is compared with its paragraph.
    """
    folder = read_folder(path, letters)
    return folder, folder_problems(folder, today, texts)


def folder_problems(folder: Folder, today: date, texts: Path | None = None) -> list[Problem]:
    """Everything wrong with a folder that was read."""
    problems = list(folder.problems)
    if not problems:
        problems += rule_problems(folder, today)
        if texts is not None:
            problems += source_problems(folder, texts)
    return sorted(dict.fromkeys(problems))


def check_newspapers(path: Path) -> list[Problem]:
    """Everything wrong with the file of rule cards."""
    found = read_newspapers(path)
    return sorted(found) if isinstance(found, list) else []
