"""FORM-1: papers print plain text; marks and capitals are taken out, or the letter is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.manuscripts import Manuscript
from campaign.domain.newspapers import Attachments, Refusal

_ADDRESS = re.compile(r"https?://\S+|\bwww\.\S+")
_EMPHASIS = re.compile(r"\*{2,}|_{2,}|(?<![\w*])\*[^\s*][^*\n]*\*(?!\w)|(?<![\w_])_[^\s_][^_\n]*_(?!\w)")
_HEADING = re.compile(r"^#{1,6}[ \t]+[^\n]+", re.MULTILINE)
_SHOUTS = re.compile(r"!{2,}|¡{2,}")
_IN_CAPITALS = re.compile(r"(?<![^\W\d_])[A-ZÀ-ÖØ-Þ]+(?![^\W\d_])")
_LONGEST_ACRONYM = 5
_MOST_EXCLAMATIONS = 2
_CAPITALS_IN_A_ROW = 3


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Emphasis, headings, exclamations and capitals. What stands in a web address is left alone.

    Where the paper's card says that it prints no emphasis, that is a stop; where it opens no attachment, a hint.
    """
    level = Level.STOP if Refusal.EMPHASIS in manuscript.rules.refuses else Level.WARN
    for finding in _marks_and_capitals(manuscript):
        yield replace(finding, level=level)
    yield from _attached(manuscript)


def _attached(manuscript: Manuscript) -> Iterator[Finding]:
    if manuscript.rules.attachments in (Attachments.REFUSED, Attachments.BODY_ONLY):
        message = Message(
            "{paper} opens no attachments: paste the text into the message or its form, and keep the PDF for yourself.",
            {"paper": manuscript.paper_name},
        )
        yield Finding("FORM-1", Level.HINT, message)


def _marks_and_capitals(manuscript: Manuscript) -> Iterator[Finding]:
    text = _ADDRESS.sub(lambda match: " " * len(match.group()), manuscript.reading.text)
    yield from _found(
        [match.span() for match in _EMPHASIS.finditer(text)],
        text,
        N_("Papers print no bold or italics: take the marks out around {words}."),
    )
    yield from _found(
        [match.span() for match in _HEADING.finditer(text)],
        text,
        N_("Papers write the headlines themselves: take out {words}, or make it a sentence."),
    )
    yield from _exclamations(text)
    yield from _found(list(_capitals(text)), text, N_("Capitals look like shouting: write {words} in small letters."))


def _exclamations(text: str) -> Iterator[Finding]:
    shouts = [match.span() for match in _SHOUTS.finditer(text)]
    if shouts:
        yield from _found(shouts, text, N_("One exclamation mark is enough, and none is stronger: {words}."))
    elif text.count("!") > _MOST_EXCLAMATIONS:
        places = [(index, index + 1) for index, character in enumerate(text) if character == "!"]
        yield from _found(places, text, N_("Many sentences end with {words}. A full stop is stronger."))


def _capitals(text: str) -> Iterator[tuple[int, int]]:
    """Long words in capitals, and several in a row. Acronyms of up to five letters alone are left in peace."""
    row: list[tuple[int, int]] = []
    end = 0
    for match in _IN_CAPITALS.finditer(text):
        between = text[end : match.start()]
        if row and not (between.isspace() and "\n" not in between):
            yield from _shouted(row)
            row = []
        row.append(match.span())
        end = match.end()
    yield from _shouted(row)


def _shouted(row: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    if len(row) >= _CAPITALS_IN_A_ROW:
        yield row[0][0], row[-1][1]
    else:
        yield from ((start, end) for start, end in row if end - start > _LONGEST_ACRONYM)


def _found(places: list[tuple[int, int]], text: str, advice: str) -> Iterator[Finding]:
    """One finding for all places of a kind, at the first of them."""
    if places:
        words = tuple(dict.fromkeys(text[start:end] for start, end in places))
        shown = " · ".join(words[:3]) + " …" * (len(words) > 3)
        yield Finding("FORM-1", Level.WARN, Message(advice, {"words": shown}), words, *places[0])
