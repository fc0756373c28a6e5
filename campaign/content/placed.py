"""Things read from files, with the place they came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from campaign.content.problems import Problem
from campaign.content.yaml_files import Place, YamlFile

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A value, the file it stands in and its place there."""

    value: T
    file: YamlFile
    place: Place = ()

    def error(self, at: Place, what: str, right: str) -> Problem:
        """A problem with the part of the value at `at`."""
        return self.file.problem((*self.place, *at), what, right)

    def warning(self, at: Place, what: str, right: str) -> Problem:
        """The same as a warning."""
        found = self.error(at, what, right)
        return Problem(found.path, found.line, what, right, "warning")
