"""Puts a release into a campaign's folder, once it keeps every rule."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from campaign.content.check import folder_problems
from campaign.content.folders import read_folder, read_one
from campaign.content.problems import Problem
from campaign.domain.press.releases import Release
from campaign.domain.rules.identifiers import is_slug


class ReleaseTaken(Exception):
    """The campaign has a release with this id; the message is the path of its file."""


def add_release(folder: Path, letters: Path | None, file: Path, today: date) -> tuple[Release | None, list[Problem]]:
    """Check a release with all rules of its campaign, and put its file into the folder if nothing is wrong.

    Return the release, None if it was refused, and the problems of its file; of other files only if one can't be read.
    Raises ReleaseTaken.
    """
    read = read_folder(folder, letters)
    if read.problems:
        return None, read.problems
    placed = read_one(read, file, Release)
    if placed is None:
        return None, read.problems
    target = folder / "press" / f"{placed.value.id}.yaml"
    read.press = [known for known in read.press if known.value.id != placed.value.id] + [placed]
    found = [problem for problem in folder_problems(read, today) if problem.path == str(file)]
    if target.exists() and file.resolve() != target.resolve():
        raise ReleaseTaken(str(target))
    if any(problem.level == "error" for problem in found) or not is_slug(placed.value.id):
        return None, found
    target.parent.mkdir(exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    part.write_bytes(file.read_bytes())
    part.replace(target)
    return placed.value, found
