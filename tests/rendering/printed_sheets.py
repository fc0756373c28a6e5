"""A printed handout as a reader with a pencil sees it: its numbers, its notes, and the rows of its source list.

Nothing of the program reads a number here: what counts is every group of digits that stands in the PDF.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from campaign.domain.evidence.pictures import Map
from campaign.domain.language import Language
from campaign.rendering.locale import locale_for
from tests.rendering.pdf_files import opened, squeezed

#: A number as it is printed, its groups and its decimals with it.
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
#: What stands in a row before the letter of its first work.
_FIGURES = re.compile(r"(.*?)(?=(?: ·)? [A-Z]{1,2}, )")
_WORK = re.compile(r"[A-Z]{1,2}")
_NOTES = re.compile(r"[\d,\s]+")
#: How the date that a row speaks of begins.
_AS_OF: dict[Language, str] = {"en": "As of", "es": "Al?|En"}
#: What turns the page's axes where a drawing begins one of its own: nothing.
_OF_A_DRAWING = [1, 0, 0, 1, 0, 0]
_RAISED = 0.7  # of the size of the words before it
_FOOT = 40  # points from the bottom, where the pages of a sheet that is printed whole are counted


@dataclass(frozen=True)
class Run:
    """Some letters drawn at once: where, how large, and whether they are part of a drawing."""

    page: int
    height: float
    size: float
    text: str
    is_drawn: bool


@dataclass(frozen=True)
class Cited:
    """Words, and the numbers of the notes that follow them."""

    words: str
    notes: tuple[int, ...]


@dataclass(frozen=True)
class PrintedSheet:
    """What a sheet says above its source list, and the figures and date of each of its rows."""

    cited: tuple[Cited, ...]
    rows: dict[int, tuple[str, str]]


def printed_sheet(
    pdf: bytes, language: Language, maps: Iterable[Map] = (), aside: Iterable[str] = (), has_foot: bool = False
) -> PrintedSheet:
    """Read a sheet's PDF; `maps` are its maps, whose places are numbered, and `aside` texts that carry no notes: a heading,
    a date, the line of sources. Each of them must be there."""
    locale = locale_for(language)
    above = _FOOT if has_foot else 0
    runs = _without([run for run in _runs(pdf) if run.is_drawn or run.height > above], aside)
    runs = _without_place_numbers(runs, maps, language)
    heading = next(
        place for place, run in enumerate(runs) if run.text.strip() == locale.translate("Where this comes from")
    )
    flow, below = runs[:heading], runs[heading + 1 :]
    return PrintedSheet(
        tuple(_cited(flow)),
        dict(_rows(below, _AS_OF[language])),
    )


def _runs(pdf: bytes) -> Iterator[Run]:
    for number, page in enumerate(opened(pdf).pages):
        found: list[tuple[Any, ...]] = []
        page.extract_text(visitor_text=lambda *told, found=found: found.append(told))
        for text, outer, inner, _, size in (one for one in found if one[0].strip()):
            height = inner[5] * outer[3] + outer[5]
            yield Run(number, height, abs(size * inner[3] * outer[3]), text, list(outer) == _OF_A_DRAWING)


def _without(runs: list[Run], aside: Iterable[str]) -> list[Run]:
    """Leave out the runs that spell each text, which is drawn in one go."""
    for text in aside:
        words = squeezed(text)
        spelled = [squeezed(run.text) for run in runs]
        start = "".join(spelled).find(words)
        assert start >= 0, f"not printed in one go: {text}"
        ends = [sum(map(len, spelled[: place + 1])) for place in range(len(runs))]
        runs = [
            run
            for run, of, end in zip(runs, spelled, ends, strict=True)
            if not (start <= end - len(of) and end <= start + len(words) and of)
        ]
    return runs


def _without_place_numbers(runs: list[Run], maps: Iterable[Map], language: Language) -> list[Run]:
    """Leave out what names the places of the maps: their numbers in the drawings, and those before the places' labels.

    Every other number stays, and each of these must be there.
    """
    names = [(str(number), place.label[language]) for each in maps for number, place in enumerate(each.places, 1)]
    drawn = [run.text.strip() for run in runs if run.is_drawn and DIGITS.search(run.text)]
    assert drawn == [number for number, _ in names]
    flow = [run for run in runs if not run.is_drawn]
    listed = [
        place
        for place, (run, after) in enumerate(pairwise(flow))
        if (run.text.strip(" ."), after.text.strip()) in names
    ]
    assert {(flow[place].text.strip(" ."), flow[place + 1].text.strip()) for place in listed} == set(names)
    return [run for place, run in enumerate(flow) if place not in listed]


def _cited(flow: list[Run]) -> Iterator[Cited]:
    """The words up to each note; those that no note follows are left to the note before them."""
    words, raised, size = "", "", 0.0
    notes: tuple[int, ...] = ()
    for run in flow:
        if run.size < _RAISED * size and _NOTES.fullmatch(run.text):
            raised += run.text
            continue
        if raised:
            notes = tuple(int(number) for number in raised.split(",") if number.strip())
            yield Cited(words, notes)
            words, raised = "", ""
        words, size = f"{words} {run.text}", run.size
    yield Cited(words, tuple(int(number) for number in raised.split(",") if number.strip()) or notes)


def _rows(runs: list[Run], as_of: str) -> Iterator[tuple[int, tuple[str, str]]]:
    """Each row's figures and its date. Its number is drawn by itself, as is the letter of each work in the list below."""
    rows: dict[int, str] = {}
    for run in runs:
        text = run.text.strip()
        if _WORK.fullmatch(text):
            break
        if text == str(len(rows) + 1):
            rows[len(rows) + 1] = ""
        else:
            rows[len(rows)] += f" {text}"
    for number, row in rows.items():
        figures, dated = _FIGURES.match(row), re.search(rf" · (?:{as_of}) ([^·]*)", row)
        assert figures
        assert dated, row
        yield number, (figures[1], dated[1])
