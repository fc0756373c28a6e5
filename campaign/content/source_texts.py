"""Source texts in a folder, for those who have them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from campaign.domain.editions import Content
from campaign.domain.evidence.sources import Source
from campaign.domain.faults import Fault
from campaign.domain.findings import Message

_NOTE = re.compile(r"(\d+)\.\s")


def read_texts(content: Content, folder: Path) -> dict[str, Mapping[int, str]]:
    """Return the paragraphs of each source whose text is in the folder, by the source's id."""
    read = ((source.id, _paragraphs(source, folder)) for source in content.sources)
    return {id: paragraphs for id, paragraphs in read if paragraphs is not None}


def missing_texts(content: Content, folder: Path) -> Iterator[Fault]:
    """Return a fault for each source whose text is named and not in the folder."""
    for source in content.sources:
        name = source.text or source.notes
        if name and _paragraphs(source, folder) is None:
            what = Message("we can’t find the file {file}", {"file": name})
            right = Message("put it in {folder}", {"folder": str(folder)})
            yield Fault(("sources", source.id, "text" if source.text else "notes"), what, right)


def _paragraphs(source: Source, folder: Path) -> Mapping[int, str] | None:
    name = source.text or source.notes
    if name is None:
        return None
    try:
        lines = [line for line in (folder / name).read_text(encoding="utf-8-sig").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError):
        return None
    if source.text:
        return dict(enumerate(lines, 1))
    return {int(match[1]): line[match.end() :] for line in lines if (match := _NOTE.match(line))}
