"""How the table of bad files is written: a rule, and the faults planted in a good folder that must meet it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from campaign.domain.faults import Gravity

CAMPAIGN, SOURCES, FACTS, SHEET = "campaign.yaml", "sources.yaml", "facts/example.yaml", "sheets/example.yaml"
EN, ES = "letters/example/en.md", "letters/example/es.md"
SAMPLE_EN, SAMPLE_ES = "letters/example/sample.en.yaml", "letters/example/sample.es.yaml"
NEWSPAPERS, PHOTOS = "newspapers.yaml", "photos.yaml"


@dataclass(frozen=True)
class Fault:
    """One file spoilt, and where `check` must point: at the line that holds `at`, of this file or of `told_of`.

    `old` becomes `new`, each time it stands there; an empty `old` makes `new` the whole file. `also` are spoilt besides.
    """

    file: str
    old: str
    new: str | bytes
    at: str | int
    told_of: str | None = None
    also: tuple[tuple[str, str, str], ...] = ()

    def plant(self, folder: Path) -> None:
        for file, old, new in ((self.file, self.old, self.new), *self.also):
            _spoil(folder / file, old, new)

    def line(self, folder: Path) -> int:
        if isinstance(self.at, int):
            return self.at
        lines = (folder / (self.told_of or self.file)).read_text(encoding="utf-8").split("\n")
        return next(number for number, line in enumerate(lines, 1) if self.at in line)


@dataclass(frozen=True)
class Gone(Fault):
    """A file that is not there."""

    def plant(self, folder: Path) -> None:
        (folder / self.file).unlink()


@dataclass(frozen=True)
class Rule:
    """What `check` says, and two or three faults that make it say so."""

    says: str
    faults: tuple[Fault, ...]
    level: Gravity = "error"


def rule(says: str, *faults: Fault, is_warning: bool = False, is_notice: bool = False) -> Rule:
    return Rule(says, faults, "warning" if is_warning else "notice" if is_notice else "error")


def in_file(file: str) -> Callable[..., Fault]:
    """A short way to write many faults of one file."""
    return lambda old, new, at, **more: Fault(file, old, new, at, **more)


def _spoil(path: Path, old: str, new: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(new, bytes):
        path.write_bytes(new)
    elif not old:
        path.write_text(new, encoding="utf-8")
    else:
        text = path.read_text(encoding="utf-8")
        assert old in text, f"'{old}' is not in {path.name}: the fault is planted nowhere"

        path.write_text(text.replace(old, new), encoding="utf-8")


@dataclass(frozen=True)
class Renamed(Fault):
    """A file or folder under another name."""

    def plant(self, folder: Path) -> None:
        (folder / self.file).rename(folder / str(self.new))
