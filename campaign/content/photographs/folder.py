"""A campaign's photographs as they are in its folder: `photos.yaml`, and the files in `photos/`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from campaign.content.photographs.jpeg_segments import hidden_parts, is_jpeg, size_of
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.shapes import structure
from campaign.content.yaml_files import YamlFile
from campaign.domain.editions import Photographs
from campaign.domain.evidence.photographs import PhotoFile, Photograph, WithdrawnPhotograph
from campaign.domain.faults import Place
from campaign.domain.findings import Message

LIST, FILES = "photos.yaml", "photos"
#: The most bytes of one file.
MOST_BYTES = 600_000
_IMPORT = Message("import the photograph again with `campaign import photo`")


@dataclass
class PhotographFolder:
    """What was read, each object with its place, and the problems of what could not be."""

    shown: list[Placed[Photograph]] = field(default_factory=list)
    withdrawn: list[Placed[WithdrawnPhotograph]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def photographs(self) -> Photographs:
        """The photographs of the folder."""
        shown = tuple(photograph.value for photograph in self.shown)
        return Photographs(shown, self.files, tuple(gone.value for gone in self.withdrawn))


def file_name(id: str, width: int) -> str:
    """Return the name of a photograph's file in `photos/`."""
    return f"{id}-{width}.jpg"


def read_photographs(path: Path, file: YamlFile) -> PhotographFolder:
    """Return the photographs of the campaign's folder `path`, listed in `file`."""
    folder = PhotographFolder()
    for number, item in enumerate(file.data or ()):
        _read_item(folder, path, file, number, item)
    folder.problems += _unlisted(folder, path, file)
    return folder


def _read_item(folder: PhotographFolder, path: Path, file: YamlFile, number: int, item: Any) -> None:
    if isinstance(item, dict) and "withdrawn" in item:
        gone = structure(file, item, WithdrawnPhotograph, (number,))
        if isinstance(gone, list):
            folder.problems += gone
        else:
            folder.withdrawn.append(Placed(gone, file, (number,)))
        return
    found = structure(file, item, Photograph, (number,))
    if isinstance(found, list):
        folder.problems += found
        return
    folder.shown.append(Placed(found, file, (number,)))
    for place, one in enumerate(found.files):
        at: Place = (number, "files", place)
        data = _data(path / FILES / file_name(found.id, one.width))
        folder.files[one.digest] = data
        folder.problems += [file.problem(at, what, _IMPORT) for what in _wrong(one, found.id, data)]
    if not found.files:
        folder.problems.append(file.problem((number, "files"), Message("the photograph has no files"), _IMPORT))


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError:
        return b""


def _wrong(one: PhotoFile, id: str, data: bytes) -> Iterator[Message]:
    """Return what is wrong with the bytes of a file."""
    values = {"file": f"{FILES}/{file_name(id, one.width)}"}
    if not is_jpeg(data):
        yield Message("{file} is missing or is no JPEG", values)
    elif len(data) > MOST_BYTES:
        yield Message("{file} is too large", values)
    elif hidden := hidden_parts(data):
        yield Message("{file} has more in it than the picture: {parts}", values | {"parts": ", ".join(hidden)})
    elif hashlib.sha256(data).hexdigest() != one.digest:
        yield Message("{file} is not the file that was imported", values)
    elif size_of(data) != (one.width, one.height):
        yield Message("{file} has another size than this list says", values)


def _unlisted(folder: PhotographFolder, path: Path, file: YamlFile) -> Iterator[Problem]:
    """Files that no photograph names would stay when a photograph is withdrawn."""
    known = {file_name(placed.value.id, one.width) for placed in folder.shown for one in placed.value.files}
    there = sorted((path / FILES).iterdir()) if (path / FILES).is_dir() else []
    for found in there:
        if found.name not in known and not found.name.startswith("."):
            what = Message("{file} belongs to no photograph of this list", {"file": f"{FILES}/{found.name}"})
            yield file.problem((), what, Message("delete that file"))
