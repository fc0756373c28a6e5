"""A printed fact sheet as a reader with a pencil sees it: its numbers, its notes, and the rows of its source list.

Nothing of the program reads a number here: what counts is every group of digits that stands in the PDF.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from campaign.domain.language import Language
from campaign.rendering.locale import locale_for
from tests.rendering.pdf_files import opened

#: A number as it is printed, its groups and its decimals with it.
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
#: What stands in a row before the letter of its first work.
_FIGURES = re.compile(r"(.*?)(?=(?: ·)? [A-Z]{1,2}, )")
_WORK = re.compile(r"[A-Z]{1,2}")
_NOTES = re.compile(r"\d+(?:,\s*\d+)*")
#: How the date that a row speaks of begins.
_AS_OF: dict[Language, str] = {"en": "As of", "es": "Al?|En"}
_RAISED = 0.7  # of the size of the words before it
_FOOT = 40  # points from the bottom, where pages are counted


@dataclass(frozen=True)
class Run:
    """Some letters drawn at once: where, and how large."""

    page: int
    height: float
    size: float
    text: str


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


def printed_sheet(pdf: bytes, language: Language) -> PrintedSheet:
    """Read a sheet's PDF."""
    locale = locale_for(language)
    runs = [run for run in _runs(pdf) if run.height > _FOOT]
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
            yield Run(number, height, abs(size * inner[3] * outer[3]), text)


def _cited(flow: list[Run]) -> Iterator[Cited]:
    """The words up to each note; those that no note follows are left to the note before them."""
    words = ""
    notes: tuple[int, ...] = ()
    for place, run in enumerate(flow):
        is_raised = bool(place) and run.size < _RAISED * flow[place - 1].size and _NOTES.fullmatch(run.text.strip())
        if is_raised:
            notes = tuple(int(number) for number in DIGITS.findall(run.text.replace(",", " ")))
            yield Cited(words, notes)
            words = ""
        else:
            words += f" {run.text}"
    yield Cited(words, notes)


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
