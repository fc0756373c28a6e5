"""Puts the file of an event or a release into its campaign's folder, once it keeps every rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from campaign.content.check import folder_problems
from campaign.content.folders import Folder, read_folder, read_one
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.domain.events.events import Event
from campaign.domain.press.releases import Release
from campaign.domain.rules.identifiers import is_slug

T = TypeVar("T", Event, Release)


class IdTaken(Exception):
    """The campaign has such a file; the message is its path."""


@dataclass(frozen=True, slots=True)
class Added:
    """Where the file is now, None if it was refused; and the problems of it, or of one that can't be read."""

    file: Path | None
    problems: list[Problem]


def add_event(folder: Path, letters: Path | None, file: Path, today: date) -> Added:
    """Check an event with all rules of its campaign, and put its file into the folder. Raises IdTaken."""
    read = read_folder(folder, letters)
    placed = read_one(read, file, Event)
    if placed is None or read.problems:
        return Added(None, read.problems)
    read.events = [*_without(read.events, placed.value.id), placed]
    return _add(read, file, folder / "events" / f"{placed.value.id}.yaml", today)


def add_release(folder: Path, letters: Path | None, file: Path, today: date) -> Added:
    """Check a release with all rules of its campaign, and put its file into the folder. Raises IdTaken."""
    read = read_folder(folder, letters)
    placed = read_one(read, file, Release)
    if placed is None or read.problems:
        return Added(None, read.problems)
    read.press = [*_without(read.press, placed.value.id), placed]
    return _add(read, file, folder / "press" / f"{placed.value.id}.yaml", today)


def _without(known: list[Placed[T]], id: str) -> list[Placed[T]]:
    return [one for one in known if one.value.id != id]


def _add(read: Folder, file: Path, target: Path, today: date) -> Added:
    if target.exists() and file.resolve() != target.resolve():
        raise IdTaken(str(target))
    found = [problem for problem in folder_problems(read, today) if problem.path == str(file)]
    if any(problem.level == "error" for problem in found) or not is_slug(target.stem):
        return Added(None, found)
    target.parent.mkdir(exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    part.write_bytes(file.read_bytes())
    part.replace(target)
    return Added(target, found)
