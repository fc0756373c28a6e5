"""Where the places of content are in files: a fault's place becomes a path and a line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.yaml_files import YamlFile
from campaign.domain.faults import Fault, Place, Reference
from campaign.domain.findings import Message


class Locations:
    """The file of each object of content.

    Where two objects share an id, a fault is at the last and a reference leads to the first.
    """

    def __init__(self, objects: Iterable[tuple[Place, Placed[object]]]) -> None:
        self._objects: dict[Place, list[Placed[object]]] = {}
        for place, placed in objects:
            self._objects.setdefault(place, []).append(placed)

    def problem(self, fault: Fault) -> Problem:
        """Return the fault as a problem of the file that has its place."""
        placed, rest = self._find(fault.place, -1)
        what, right = (self._resolved(message, placed.file) for message in (fault.what, fault.right))
        return replace(placed.file.problem((*placed.place, *rest), what, right), level=fault.level)

    def _find(self, place: Place, which: int) -> tuple[Placed[object], Place]:
        """Return the object that a place is in, and the rest of the place."""
        for length in range(len(place), 0, -1):
            if place[:length] in self._objects:
                return self._objects[place[:length]][which], place[length:]
        raise LookupError(f"no file has {place}")

    def _resolved(self, message: Message, file: YamlFile) -> Message:
        """Return the message with every reference to a place as a path and a line."""
        return replace(message, values={name: self._value(value, file) for name, value in message.values.items()})

    def _value(self, value: object, file: YamlFile) -> object:
        match value:
            case Reference():
                return self._described(value, file)
            case tuple():
                return tuple(self._value(item, file) for item in value)
            case _:
                return value

    def _described(self, reference: Reference, file: YamlFile) -> object:
        """Return a place in the same file by its line alone; its text makes it easy to find."""
        placed, rest = self._find(reference.place, 0)
        line = placed.file.line((*placed.place, *rest))
        words = f" (“{reference.words}”)" if reference.words else ""
        if placed.file is file:
            return Message("line {line}{words}", {"line": line, "words": words})
        return f"{placed.file.path}:{line}{words}"
