"""How much fits the two sides of a worksheet: lines to write on, shared among its questions, and facts.

The estimates err towards fewer lines: a worksheet has two sides, whatever its questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from campaign.rendering.renderers.print_job import Paper

#: What four facts with their sources may have where there are six blanks below them, and what each further blank takes.
_MOST_CHARACTERS, _SIX, _BLANK = 1150, 6, 100
#: Characters on a line of the imprint, and what such a line takes of those of the facts.
_IMPRINT, _IMPRINT_LINE = 66, 85
#: Millimeters between the margins, and what a line of handwriting takes.
_HEIGHTS: dict[Paper, float] = {"letter": 254, "a4": 271}
_LINE = 8.0
#: Characters on a line of the title, of a question and of running text, and the height of each in millimeters.
_TITLE, _QUESTION, _TEXT = (36, 11.5), (66, 6.1), (76, 5.7)
#: The title's and the lead's margins, the line above the title, and the advice at the end, which may take two lines.
_AROUND, _AROUND_QUESTION = 30.0, 5.0
_LEAST = 3
#: Words that every question gets, so that a short one has room for a hand that writes large.
_BASE = 10


def lines_of(prompts: Sequence[str], words: Sequence[int], title: str, paper: Paper) -> tuple[int, ...]:
    """Return the lines for each question, by how many words answer it, and at last those for the facts."""
    taken = _AROUND + _height(title, _TITLE) + sum(_height(prompt, _QUESTION) for prompt in prompts)
    taken += _height(" " * 60, _QUESTION) + (len(prompts) + 1) * _AROUND_QUESTION
    room = int((_HEIGHTS[paper] - taken) / _LINE)
    return _shared(room, [*words, round(sum(words) / max(1, len(words)))])


def most_characters(blanks: int, imprint: int = 0) -> int:
    """Return how many characters four facts may have on the back, with so many blanks to fill in below them, and so
    many characters of the imprint that say who publishes it."""
    return _MOST_CHARACTERS - _BLANK * max(0, blanks - _SIX) - _IMPRINT_LINE * ceil(imprint / _IMPRINT)


def _height(text: str, size: tuple[int, float]) -> float:
    characters, height = size
    return ceil(len(text) / characters) * height


def _shared(room: int, words: Sequence[int]) -> tuple[int, ...]:
    """Return the room in whole lines, by words; none gets fewer than three."""
    extra = max(0, room - _LEAST * len(words))
    whole = sum(words) + _BASE * len(words)
    lines = [_LEAST + extra * (count + _BASE) // whole for count in words]
    most = sorted(range(len(words)), key=lambda place: -words[place])[: max(0, room - sum(lines))]
    return tuple(count + (place in most) for place, count in enumerate(lines))
