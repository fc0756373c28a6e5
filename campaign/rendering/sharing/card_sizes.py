"""How large the words of a card are, so that every language's fit: an estimate that errs towards smaller type."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil

#: The room between a card's name and its lower edge, and its width, in pixels.
ROOM, WIDE = 494, 1080
#: Sizes of type in pixels: of the foot, of labels, and of a sentence, largest first, with what is the matter beside it.
FOOT, LABEL = 24, 26
#: The sentence gives way first: what is the matter shrinks only beside one that is small already.
_SIZES = {74: 32, 66: 32, 60: 32, 54: 32, 48: 32, 44: 32, 40: 30, 36: 29, 33: 28, 30: 26, 27: 25, 24: 24}
#: A headline smaller than this is not read where cards are shown small; numbers beside it give way.
HEADLINE_LEAST = 36
#: The height of a number set large, with the space around it, and of one among several.
NUMBER_HIGH, VALUE_HIGH = 180, 118
#: The least height of dots, and the largest size of what became of a fact.
DOTS_LEAST, OVER_MOST = 160, 48
#: The mean width of a letter in its size, a little more than it is in these typefaces, and the height of a line.
_LETTER, _LINE = 0.49, 1.25
#: The size of a number, and the mean widths in it of a digit and of a letter beside it, with the space around.
NUMBER, _DIGIT, _BESIDE = 150, 0.54, 0.22
_FIGURE = re.compile(r"(?:(.*?)\s)?(\S*\d\S*)(?:\s(.*))?")


@dataclass(frozen=True, slots=True)
class SplitFigure:
    """A number with the words around it, which are set smaller: "at least" 945, 10 "a month"."""

    before: str
    number: str
    after: str

    def __str__(self) -> str:
        return " ".join(filter(None, (self.before, self.number, self.after)))


def figure_size(figure: SplitFigure) -> int:
    """Return the size of a number set large, in pixels, so that it and the words beside it stay on one line."""
    wide = NUMBER * (_DIGIT * len(figure.number) + _BESIDE * (len(figure.before) + len(figure.after) + 3))
    return round(NUMBER * min(1, WIDE / wide))


def split_figure(text: str) -> SplitFigure:
    """Return a number as a fact states it, taken apart; what is a word is the number itself."""
    found = _FIGURE.fullmatch(text)
    return SplitFigure(found[1] or "", found[2], found[3] or "") if found else SplitFigure("", text, "")


def lines_high(text: str, size: int, width: int = WIDE) -> int:
    """Return how high a text is, in pixels, set in a size of type in lines of a width."""
    return ceil(ceil(len(text) * size * _LETTER / width) * size * _LINE)


def caveat_size(size: int) -> int:
    """Return the size of what is the matter, beside a sentence of a size."""
    return _SIZES.get(size, _SIZES[min(_SIZES)])


def largest_size(sentence: str, caveat: str, room: int) -> int:
    """Return the largest size in which a sentence, and what is the matter with it, fit into some height."""
    for size, beside in _SIZES.items():
        below = lines_high(caveat, beside, WIDE - 30) + 20 if caveat else 0
        if lines_high(sentence, size) + below <= room:
            return size
    return min(_SIZES)
