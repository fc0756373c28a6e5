"""Entries of `photos.yaml`, as an organizer would write them; texts are quoted, so that they are read as text."""

from __future__ import annotations

import json
from collections.abc import Mapping

from campaign.content.yaml_files import YamlFile
from campaign.domain.evidence.photographs import PhotoFile

#: What an entry says, in order: texts, lists of texts, truths, and keys with texts.
Entry = Mapping[str, object]


def entry_text(entry: Entry, files: tuple[PhotoFile, ...]) -> str:
    """Return an entry as YAML. What is None is left out."""
    lines = [f"{key}: {_flow(value)}" for key, value in entry.items() if value is not None]
    lines.append("files:")
    lines += [f"  - {_flow({'width': file.width, 'height': file.height, 'digest': file.digest})}" for file in files]
    return "- " + "\n  ".join(lines) + "\n"


def without_photograph(text: str, file: YamlFile, number: int, gone: str) -> str:
    """Return the text of a list whose item `number`, counted from 0, is replaced by the lines `gone`.

    Comments directly above the item and in it go with it; those directly above the next one stay.
    """
    lines = text.splitlines(keepends=True)
    first = file.lines[(number,)] - 1
    margin = len(lines[first]) - len(lines[first].lstrip())
    last = file.lines.get((number + 1,), len(lines) + 1) - 1
    while last > first + 1 and _is_between(lines[last - 1], margin):
        last -= 1
    while first and lines[first - 1].lstrip().startswith("#"):
        first -= 1
    return "".join([*lines[:first], gone, *lines[last:]])


def _is_between(line: str, margin: int) -> bool:
    """Whether a line belongs to no item: it is empty, or a comment that is no further in than the items."""
    words = line.lstrip()
    return not words or words.startswith("#") and len(line) - len(words) <= margin


def _flow(value: object) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items() if inner is not None) + "}"
    return json.dumps(value, ensure_ascii=False)
