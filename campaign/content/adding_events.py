"""Put an event's file into its campaign's folder, once all rules of the campaign allow it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from campaign.content.check import check_folder
from campaign.content.problems import Problem
from campaign.content.yaml_files import read_yaml
from campaign.domain.rules.identifiers import is_slug


class CannotAdd(Exception):
    """The event cannot be added; `problems` are those of its file."""

    def __init__(self, message: str, problems: Sequence[Problem] = ()) -> None:
        super().__init__(message)
        self.problems = problems


def add_event(file: Path, folder: Path, letters: Path, today: date) -> Path:
    """Copy the file to the campaign's folder under the event's id, and return where it is.

    Raises CannotAdd if the folder has such an event already, or if a rule finds an error that was not there before.
    """
    read = read_yaml(file, str(file))
    if isinstance(read, Problem):
        raise CannotAdd("it can’t be read", [read])
    id = str(read.data.get("id", "")) if isinstance(read.data, dict) else ""
    if not is_slug(id):
        raise CannotAdd("it is no event with an id of lowercase letters, digits and single hyphens")
    target = folder / "events" / f"{id}.yaml"
    if target.exists():
        raise CannotAdd(f"{target} is there already: edit it, or give this event another id")
    if not (folder / "campaign.yaml").is_file():
        raise CannotAdd(f"there is no campaign in {folder}; name its folder with --folder")
    problems = _problems_with(file, folder, letters, today, target.name)
    if problems:
        raise CannotAdd("it has errors", problems)
    target.parent.mkdir(exist_ok=True)
    shutil.copyfile(file, target)
    return target


def _problems_with(file: Path, folder: Path, letters: Path, today: date, name: str) -> list[Problem]:
    """Return the errors of the event's file within a copy of the folder, so that nothing is changed meanwhile."""
    with TemporaryDirectory() as place:
        copy = Path(place) / folder.resolve().name
        shutil.copytree(folder, copy)
        (copy / "events").mkdir(exist_ok=True)
        tried = copy / "events" / name
        shutil.copyfile(file, tried)
        found = check_folder(copy, letters, today)[1]
        return [problem for problem in found if problem.path == str(tried) and problem.level == "error"]
