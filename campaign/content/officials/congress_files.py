"""Reads the public files on Congress from the disk or from an https address."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from campaign.content.newspapers.lists import decoded_text, json_data, list_text
from campaign.content.newspapers.tables import Unreadable
from campaign.content.officials.congress import FILES, TABLE, CongressFiles
from campaign.content.problems import Problem
from campaign.content.yaml_files import parse_yaml

Downloaded = tuple[bytes, date | None]


@dataclass
class CongressReading:
    """What was read: the members' files, the texts of tables of ZIP codes, and the day on which the newest file was
    changed, if a server said so."""

    files: CongressFiles = field(default_factory=CongressFiles)
    tables: list[str] = field(default_factory=list)
    changed_on: date | None = None

    @property
    def has_members(self) -> bool:
        """Whether anything but tables of ZIP codes was read; a file on offices alone then says what is missing."""
        return self.files != CongressFiles()

    def add(self, name: str, text: str) -> None:
        """Add a file by what is in it; Unreadable, with its name, if it is none of those that are known."""
        first = text.lstrip()[:400].partition("\n")[0].lower()
        if first[:1] not in "[{-#" and ("zcta" in first or "zip" in first) and ":" not in first:
            self.tables.append(text)
        else:
            self.files.add(name, _data(name, text))


def read_congress_files(paths: Iterable[Path]) -> CongressReading:
    """Read files from the disk; of a folder, those in it that go by the names of these files."""
    reading = CongressReading()
    for path in (file for given in paths for file in _files(given)):
        try:
            reading.add(path.name, list_text(path))
        except Unreadable as error:
            raise Unreadable(f"{path}: {error}") from None
    return reading


def _files(given: Path) -> Iterator[Path]:
    if not given.is_dir():
        yield given
        return
    known = {name.rpartition(".")[0] for name in (*FILES, TABLE)}
    found = [path for path in sorted(given.iterdir()) if path.stem in known]
    if not found:
        raise Unreadable(f"{given} has none of these files: {', '.join((*FILES, TABLE))}")
    yield from found


def download_congress_files(url: str, download: Callable[[str], Downloaded]) -> CongressReading:
    """Read the files at an address: one of them, or all in a folder."""
    reading = CongressReading()
    for address in _addresses(url):
        raw, changed_on = download(address)
        reading.add(address, decoded_text(raw))
        reading.changed_on = max(filter(None, (reading.changed_on, changed_on)), default=None)
    return reading


def _addresses(url: str) -> Iterator[str]:
    if url.endswith((".yaml", ".yml", ".json", ".csv")):
        yield url
    else:
        yield from (f"{url.rstrip('/')}/{name}" for name in FILES)


def _data(name: str, text: str) -> object:
    if text.lstrip()[:1] in ("[", "{"):
        try:
            return json_data(text, "members, offices or committees")
        except Unreadable as error:
            raise Unreadable(f"{name}: {error}") from None
    file = parse_yaml(text, name)
    if isinstance(file, Problem):
        raise Unreadable(f"line {file.line}: {file.what}; {file.right}")
    return file.data
