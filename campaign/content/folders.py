"""A campaign's folder, read in full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from campaign.content.campaign_formats import with_todays_keys
from campaign.content.letters.folders import LetterFolder, read_letter, template_set
from campaign.content.photographs.folder import LIST, PhotographFolder, read_photographs
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.reasons import with_both
from campaign.content.shapes import structure
from campaign.content.yaml_files import YamlFile, read_yaml
from campaign.domain.editions import Content
from campaign.domain.events.events import Event
from campaign.domain.evidence.campaigns import Campaign
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.sources import Source
from campaign.domain.faults import Place
from campaign.domain.findings import Message
from campaign.domain.petition.petitions import Petition
from campaign.domain.press.releases import Release
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.domain.texts.web_addresses import without_tracking

T = TypeVar("T")


@dataclass
class Folder:
    """Everything read, each object with its place, and the problems of files that could not be read."""

    path: Path
    campaign: Placed[Campaign] | None = None
    sources: list[Placed[Source]] = field(default_factory=list)
    facts: list[Placed[Fact]] = field(default_factory=list)
    sheets: list[Placed[FactSheet]] = field(default_factory=list)
    letters: list[LetterFolder] = field(default_factory=list)
    press: list[Placed[Release]] = field(default_factory=list)
    photographs: PhotographFolder = field(default_factory=PhotographFolder)
    events: list[Placed[Event]] = field(default_factory=list)
    petition: Placed[Petition] | None = None
    problems: list[Problem] = field(default_factory=list)

    def content(self) -> Content | None:
        """Return the content as it is published, if everything could be read: with the photographs that it shows."""
        written = self.as_written()
        if written is None:
            return None
        return replace(
            written,
            sources=tuple(_without_tracking(source) for source in written.sources),
            photographs=written.photographs.only(written.photographs_used),
            press=tuple(release.published for release in written.press),
        )

    def as_written(self) -> Content | None:
        """Return the content as its authors wrote it, if everything could be read."""
        if self.campaign is None or self.problems:
            return None
        return Content(
            self.campaign.value,
            tuple(source.value for source in self.sources),
            tuple(fact.value for fact in self.facts),
            tuple(sheet.value for sheet in self.sheets),
            tuple(template_set(folder) for folder in self.letters),
            self.photographs.photographs,
            events=tuple(event.value for event in self.events),
            petition=self.petition.value if self.petition else None,
            press=tuple(release.value for release in self.press),
        )

    def objects(self) -> Iterator[tuple[Place, Placed[object]]]:
        """Return each object with the beginning of its place in content."""
        if self.campaign:
            yield ("campaign",), self.campaign
        if self.petition:
            yield ("petition",), self.petition
        yield from ((("sources", source.value.id), source) for source in self.sources)
        yield from ((("facts", fact.value.id), fact) for fact in self.facts)
        yield from ((("sheets", sheet.value.slug), sheet) for sheet in self.sheets)
        yield from ((("events", event.value.id), event) for event in self.events)
        yield from ((("press", release.value.id), release) for release in self.press)
        yield from ((("photographs", shown.value.id), shown) for shown in self.photographs.shown)
        yield from ((("photographs", gone.value.id), gone) for gone in self.photographs.withdrawn)
        for letter in self.letters:
            yield from ((("letters", letter.slug), template) for template in list(letter.templates.values())[:1])
            yield from ((("letters", letter.slug, language), found) for language, found in letter.templates.items())
            yield from ((("samples", letter.slug, language), sample) for language, sample in letter.samples.items())


def _without_tracking(source: Source) -> Source:
    """Return the source with tracking parameters removed from its address."""
    return replace(source, url=without_tracking(source.url)) if source.url else source


def read_folder(path: Path, letters: Path | None) -> Folder:
    """Read a campaign's folder and its letters. A folder of letters inside the campaign's goes before `letters`."""
    folder = Folder(path)
    folder.campaign = read_one(folder, path / "campaign.yaml", Campaign)
    folder.sources = _many(folder, path / "sources.yaml", Source)
    for file in _yaml_files(path / "facts"):
        folder.facts += _many(folder, file, Fact)
    folder.sheets = [sheet for file in _yaml_files(path / "sheets") if (sheet := read_one(folder, file, FactSheet))]
    folder.press = [release for file in _yaml_files(path / "press") if (release := _if_any(folder, file, Release))]
    folder.photographs = _photographs(folder, path)
    folder.events = [event for file in _yaml_files(path / "events") if (event := _if_any(folder, file, Event))]
    folder.petition = _if_any(folder, path / "petition.yaml", Petition)
    inside = path / "letters"
    for place in _subfolders(inside if inside.is_dir() else letters):
        folder.letters += [read_letter(place, folder.problems)]
    return folder


def _yaml_files(folder: Path) -> list[Path]:
    """Return the files that people wrote, without those that macOS, a file manager or an editor leaves beside them."""
    return sorted(file for file in folder.glob("*.yaml") if not file.name.startswith((".", "~", "#")))


def _subfolders(path: Path | None) -> list[Path]:
    if path is None or not path.is_dir():
        return []
    return sorted(place for place in path.iterdir() if place.is_dir() and not place.name.startswith((".", "_")))


def _photographs(folder: Folder, path: Path) -> PhotographFolder:
    """Return a campaign's photographs; few campaigns have any. Files without a list belong to no photograph."""
    if not (path / LIST).exists():
        file: YamlFile | None = YamlFile(str(path / LIST), [], {})
    else:
        file = _list(folder, path / LIST)
    found = read_photographs(path, file) if file else PhotographFolder()
    folder.problems += found.problems
    return found


def _if_any(folder: Folder, path: Path, shape: type[T]) -> Placed[T] | None:
    """Return the object that a file describes; a file that is not there, or in which everything is a comment, has
    none."""
    file = _file(folder, path) if path.exists() else None
    return _object(folder, file, shape) if file and file.data is not None else None


def read_one(folder: Folder, path: Path, shape: type[T]) -> Placed[T] | None:
    """Return the object that a file describes; None if it can’t be read, with its problems among the folder’s."""
    file = _file(folder, path)
    return _object(folder, file, shape) if file else None


def _object(folder: Folder, file: YamlFile, shape: type[T]) -> Placed[T] | None:
    if not isinstance(file.data, dict):
        folder.problems.append(
            file.problem(
                (), Message("this file should be keys with their values (key: value)"), Message("see seeds/README.md")
            )
        )
        return None
    file = with_todays_keys(file) if shape is Campaign else file
    found = structure(file, with_both(file.data), shape)
    if isinstance(found, list):
        folder.problems += found
        return None
    return Placed(found, file)


def _list(folder: Folder, path: Path) -> YamlFile | None:
    file = _file(folder, path)
    if file is None or isinstance(file.data, list):
        return file
    folder.problems.append(
        file.problem((), Message("this file should be a list"), Message("begin each item with '- id:'"))
    )
    return None


def _many(folder: Folder, path: Path, shape: type[T]) -> list[Placed[T]]:
    file = _list(folder, path)
    if file is None:
        return []
    found: list[Placed[T]] = []
    for index, item in enumerate(file.data):
        value = structure(file, with_both(item), shape, (index,))
        if isinstance(value, list):
            folder.problems += value
        else:
            found.append(Placed(value, file, (index,)))
    return found


def _file(folder: Folder, path: Path) -> YamlFile | None:
    file = read_yaml(path, str(path))
    if isinstance(file, Problem):
        folder.problems.append(file)
        return None
    return file
