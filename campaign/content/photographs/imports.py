"""Puts a photograph into a campaign's folder: its files, made small and stripped, and its entry in `photos.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from campaign.content.photographs.entries import Entry, entry_text, without_photograph
from campaign.content.photographs.folder import FILES, LIST, PhotographFolder, file_name, read_photographs
from campaign.content.photographs.originals import read_original
from campaign.content.photographs.sizes import EncodedPhoto, encoded
from campaign.content.problems import Problem
from campaign.content.shapes import structure
from campaign.content.yaml_files import YamlFile, parse_yaml, read_yaml
from campaign.domain.evidence.photographs import PhotoFile, Photograph
from campaign.domain.rules.identifiers import form_faults
from campaign.domain.rules.pages.photographs import photograph_faults

_HEADER = "# Photographs, as `campaign import photo` wrote them. `campaign photo withdraw` takes one away for good.\n\n"


class CannotImport(Exception):
    """The photograph is not imported; `reasons` say everything that is wrong, and what to do."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons


@dataclass(frozen=True, slots=True)
class Imported:
    """The files that were written, the smallest first."""

    files: tuple[PhotoFile, ...]
    bytes: int


def import_photograph(folder: Path, original: Path, id: str, entry: Entry) -> Imported:
    """Import a photograph under an id that is new.

    Raises CannotImport, before anything is written, if the entry is not complete or the people shown did not agree, and
    UnreadablePhoto if the file is no photograph that we take.
    """
    file = _list(folder)
    before = read_photographs(folder, file)
    reasons = _entry_faults(id, entry, before)
    if reasons:
        raise CannotImport(reasons)
    made = encoded(read_original(original))
    if {one.file.digest for one in made} & before.files.keys():
        raise CannotImport(["this picture is in photos.yaml already"])
    text = entry_text({"id": id} | dict(entry), tuple(one.file for one in made))
    _write(folder, id, made, _text(folder) + text)
    return Imported(tuple(one.file for one in made), sum(len(one.data) for one in made))


def withdraw_from_folder(folder: Path, id: str, today: str) -> tuple[str, ...] | None:
    """Delete a photograph's files and words from a folder, leaving its id and the day. Return the names of the files;
    None if the folder has no such photograph."""
    file = _list(folder)
    found = [number for number, item in enumerate(file.data or ()) if isinstance(item, dict) and item.get("id") == id]
    names = sorted(path.name for path in (folder / FILES).glob(f"{id}-*.jpg") if path.stem[len(id) + 1 :].isdigit())
    for name in names:
        (folder / FILES / name).unlink()
    for number in found:
        text = without_photograph(_text(folder), file, number, f"- id: {id}\n  withdrawn: {today}\n")
        _replace(folder / LIST, text)
    return tuple(names) if found or names else None


def _list(folder: Path) -> YamlFile:
    """Return the list of a folder, which may not have one yet."""
    path = folder / LIST
    file = read_yaml(path, str(path)) if path.exists() else parse_yaml("", str(path))
    if isinstance(file, Problem):
        raise CannotImport([str(file)])
    if not isinstance(file.data, list | None):
        raise CannotImport([f"{path} should be a list"])
    return file


def _entry_faults(id: str, entry: Entry, before: PhotographFolder) -> list[str]:
    """Return everything that is wrong with an entry, before its picture is read."""
    if any(placed.value.id == id for placed in before.withdrawn):
        return [f"'{id}' was withdrawn, and a photograph that was withdrawn never comes back"]
    if any(placed.value.id == id for placed in before.shown):
        return [f"there is a photograph '{id}' already; choose another id"]
    parsed = parse_yaml(entry_text({"id": id} | dict(entry), ()).replace("files:", "files: []"), LIST)
    if isinstance(parsed, Problem):
        return [str(parsed.what)]
    found = structure(parsed, parsed.data[0], Photograph, (0,))
    if isinstance(found, list):
        return [f"{problem.key.words}: {problem.what}; {problem.right}" for problem in found]
    faults = [*form_faults(("id",), id), *photograph_faults((), found)]
    return [
        f"{', '.join(map(str, fault.place))}: {fault.what}; {fault.right}" for fault in faults if fault.level == "error"
    ]


def _text(folder: Path) -> str:
    path = folder / LIST
    text = path.read_text(encoding="utf-8") if path.exists() else _HEADER
    return text if text.endswith("\n") else f"{text}\n"


def _write(folder: Path, id: str, made: tuple[EncodedPhoto, ...], text: str) -> None:
    """Write the files, then the list that names them: what stops in between leaves files that the check names."""
    (folder / FILES).mkdir(exist_ok=True)
    for one in made:
        path = folder / FILES / file_name(id, one.file.width)
        part = path.with_name(f".{path.name}.part")
        part.write_bytes(one.data)
        part.replace(path)
    _replace(folder / LIST, text)


def _replace(path: Path, text: str) -> None:
    part = path.with_name(f".{path.name}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)
