"""A printed fact sheet as a reader with a pencil sees it: its numbers, its notes, and the rows of its source list.

Nothing of the program reads a number here: what counts is every group of digits that stands in the PDF.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from campaign.domain.language import Language
from campaign.rendering.words import words_for
from tests.rendering.pdf_files import opened

#: A number as it is printed, its groups and its decimals with it.
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
#: What stands in a row before the letter of its first work.
_FIGURES = re.compile(r"(.*?)(?=(?: ·)? [A-Z]{1,2}, )")
_WORK = re.compile(r"[A-Z]{1,2}")
_NOTES = re.compile(r"\d+(?:,\s*\d+)*")
_RAISED = 0.7  # of the size of the words before it
_FOOT = 40  # points from the bottom, where pages are counted


@dataclass(frozen=True)
class Run:
    """Some letters drawn at once: where, how large, and whether on the page itself or in a drawing."""

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
    """What a sheet says above its source list, what its charts say, and the figures and date of each of its rows."""

    cited: tuple[Cited, ...]
    table_cells: tuple[str, ...]
    drawn: tuple[str, ...]
    rows: dict[int, tuple[str, str]]


def printed_sheet(pdf: bytes, language: Language) -> PrintedSheet:
    """Read a sheet's PDF."""
    words = words_for(language)
    all_runs = list(_runs(pdf))
    runs = [run for run in all_runs if not run.is_drawn and run.height > _FOOT]
    heading = next(place for place, run in enumerate(runs) if run.text.strip() == words.say("Where this comes from"))
    flow, below = runs[:heading], runs[heading + 1 :]
    return PrintedSheet(
        tuple(_cited(flow)),
        tuple(run.text for first in _table_rows(flow) for run in flow[first : first + 2]),
        tuple(run.text for run in all_runs if run.is_drawn),
        dict(_rows(below, words.say("As of"))),
    )


def _runs(pdf: bytes) -> Iterator[Run]:
    for number, page in enumerate(opened(pdf).pages):
        found: list[tuple[Any, ...]] = []
        page.extract_text(visitor_text=lambda *told, found=found: found.append(told))
        told = [one for one in found if one[0].strip()]
        for text, outer, inner, _, size in told:
            height = inner[5] * outer[3] + outer[5]
            yield Run(number, height, abs(size * inner[3] * outer[3]), text, outer[:4] != told[0][1][:4])


def _table_rows(flow: list[Run]) -> Iterator[int]:
    """Where each row of a table begins: a figure, what it is, and the number of its note, side by side."""
    for first in range(len(flow) - 2):
        figure, _, note = row = flow[first : first + 3]
        beside = len({(run.page, round(run.height), round(run.size)) for run in row}) == 1
        if beside and DIGITS.search(figure.text) and note.text.strip().isdigit():
            yield first


def _cited(flow: list[Run]) -> Iterator[Cited]:
    """The words up to each note; those that no note follows are left to the note before them."""
    in_tables = {first + 2 for first in _table_rows(flow)}
    words = ""
    notes: tuple[int, ...] = ()
    for place, run in enumerate(flow):
        is_raised = bool(place) and run.size < _RAISED * flow[place - 1].size and _NOTES.fullmatch(run.text.strip())
        if place in in_tables or is_raised:
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
        figures, dated = _FIGURES.match(row), re.search(rf" · {re.escape(as_of)} ([^·]*)", row)
        assert figures
        assert dated, row
        yield number, (figures[1], dated[1])
