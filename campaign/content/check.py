"""`campaign check`: a folder checked against every rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from campaign.content.folders import Folder, read_folder
from campaign.content.locations import Locations
from campaign.content.newspapers.files import read_newspapers
from campaign.content.problems import Problem, in_order
from campaign.content.reserved import is_reserved
from campaign.content.source_texts import missing_texts, read_texts
from campaign.domain.editions import Content
from campaign.domain.faults import Fault
from campaign.domain.findings import Message
from campaign.domain.rules import content_faults
from campaign.domain.rules.held_by_sources import source_faults


def check_folder(
    path: Path, letters: Path | None, today: date, texts: Path | None = None
) -> tuple[Folder, list[Problem]]:
    """Read a campaign's folder and return everything wrong with it, in order of path and line.

    Rules for the whole are asked only once every file could be read, since the facts of a file that could not be read
    would seem not to exist. `texts` is where the sources' texts are; with it, every citation is compared with its
    paragraph.
    """
    folder = read_folder(path, letters)
    return folder, folder_problems(folder, today, texts)


def folder_problems(folder: Folder, today: date, texts: Path | None = None) -> list[Problem]:
    """Return everything wrong with a folder that was read."""
    content = folder.as_written()
    if content is None:
        return in_order(folder.problems)
    locations = Locations(folder.objects())
    faults = [*_folder_faults(content, folder.path.resolve().name), *content_faults(content, today)]
    if texts is not None:
        faults += [*missing_texts(content, texts), *source_faults(content, read_texts(content, texts))]
    return in_order([locations.problem(fault) for fault in faults])


def check_newspapers(path: Path) -> list[Problem]:
    """Return everything wrong with the file of rule cards."""
    found = read_newspapers(path)
    return found if isinstance(found, list) else []


def _folder_faults(content: Content, name: str) -> Iterator[Fault]:
    """A slug that is not the folder's, or an address that the site itself needs."""
    slug, place = content.campaign.slug, ("campaign", "slug")
    if is_reserved(slug):
        what = Message("the site itself uses the address '{slug}'", {"slug": slug})
        yield Fault(
            place, what, Message("choose another short name for the address (slug), and give the folder the same name")
        )
    if slug != name:
        what = Message("the slug '{slug}' is not the folder's name '{folder}'", {"slug": slug, "folder": name})
        yield Fault(place, what, Message("make them the same"))
