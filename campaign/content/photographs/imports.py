"""Puts a photograph into a campaign's folder: its files, made small and stripped, and its entry in `photos.yaml`."""

from __future__ import annotations

import re
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
    None if the folder has no such photograph.

    Raises CannotImport, when the files are deleted, if its words can't be found in the list.
    """
    files = _files(folder, id)
    for path in files:
        path.unlink()
    found = _items(_list(folder), id)
    text = _without(folder, id, f"- id: {id}\n  withdrawn: {today}\n")
    if text is not None:
        _replace(folder / LIST, text)
    return tuple(path.name for path in files) if found or files else None


def has_photograph(folder: Path, id: str) -> bool:
    """Whether a folder has files or words of a photograph, or says that it was withdrawn."""
    try:
        return bool(_files(folder, id) or _items(_list(folder), id))
    except CannotImport:
        return False


def _files(folder: Path, id: str) -> list[Path]:
    """Return a photograph's files, and what an import that was cut off left of them."""
    name = re.compile(rf"{re.escape(id)}-[0-9]+\.jpg|\.{re.escape(id)}-[0-9]+\.jpg\.part")
    return sorted(path for path in (folder / FILES).glob("*") if name.fullmatch(path.name))


def _items(file: YamlFile, id: str) -> dict[int, bool]:
    """Return where a list has an id, counted from 0, and whether it is withdrawn there."""
    items = enumerate(file.data or ())
    return {number: "withdrawn" in item for number, item in items if isinstance(item, dict) and item.get("id") == id}


def _without(folder: Path, id: str, gone: str) -> str | None:
    """Return the text of a list with `gone` in place of a photograph; None if it has none that is not withdrawn."""
    file, text = _list(folder), _text(folder)
    found = _items(file, id)
    live = [number for number, is_withdrawn in found.items() if not is_withdrawn]
    for number in reversed(live):  # from the end, so that the lines before stay where they are
        text = without_photograph(text, file, number, "" if any(found.values()) or number != live[0] else gone)
    if not live:
        return None
    after = parse_yaml(text, file.path)
    if isinstance(after, Problem) or not all(_items(after, id).values()) or _others(after, id) != _others(file, id):
        raise CannotImport(
            [f"delete the entry of '{id}' in {file.path} by hand, and write there: - {{{_brief(gone)}}}"]
        )
    return text


def _others(file: YamlFile, id: str) -> list[object]:
    return [item for item in file.data or () if not isinstance(item, dict) or item.get("id") != id]


def _brief(gone: str) -> str:
    return ", ".join(line.strip("- ") for line in gone.splitlines())


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
