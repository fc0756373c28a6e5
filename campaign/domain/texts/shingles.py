"""Runs of words that a text shares with others, which tell copied words from the writer's own.

Copy detectors compare four words in a row ("shingles"). Here every word keeps its position, so that matches can be
shown. Everything takes time proportional to the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from campaign.domain.language import fold

Gram = tuple[str, str, str, str]
Span = tuple[int, int]
GRAM = 4

_WORD = re.compile(r"[^\W_]+(?:['’‘ʼ][^\W_]+)*|\n")
#: The key of a line end, which no run of words crosses.
BREAK = "\n"


class Word(NamedTuple):
    """A word at a position in a text, and its folded form for comparison."""

    start: int
    end: int
    key: str

    @property
    def is_break(self) -> bool:
        """Whether this is a line end, which no run of words crosses."""
        return self.key == BREAK


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of copied words."""

    start: int
    end: int
    length: int


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many four-word runs of a text count, how many of them are copied, and where.

    `covered` is the number of words in at least one copied run.
    """

    counted: int
    copied: int
    covered: int
    stretches: tuple[Stretch, ...]

    @property
    def share(self) -> float:
        """The copied share of everything that counts, from 0 to 1."""
        return self.copied / self.counted if self.counted else 0.0

    @property
    def longest(self) -> Stretch | None:
        """The longest copied run; the first if there are several."""
        return max(self.stretches, key=lambda stretch: stretch.length, default=None)


def words_of(text: str) -> list[Word]:
    """Return the words of a text in order, including line ends. "Guatemala's" is compared as "Guatemala"."""
    return [Word(match.start(), match.end(), _key(match.group())) for match in _WORD.finditer(text)]


def keys_of(text: str) -> list[str]:
    """Return the words of a text in the form for comparison, without line ends."""
    return [_key(word) for word in _WORD.findall(text) if word != BREAK]


def _key(word: str) -> str:
    return fold(word).removesuffix("'s") if "'" in word or not word.isascii() else word.lower()


def grams(keys: Sequence[str]) -> Iterator[Gram]:
    """Return all runs of four words."""
    return zip(keys, keys[1:], keys[2:], keys[3:], strict=False)


def find_run(words: Sequence[Word], keys: Sequence[str]) -> Span | None:
    """Return where these words first are in a row, across lines, in a text; None if they are not."""
    plain = [word for word in words if not word.is_break]
    place = f" {' '.join(word.key for word in plain)} ".find(f" {' '.join(keys)} ")
    if place < 0 or not keys:
        return None
    first = " ".join(word.key for word in plain)[:place].count(" ")
    return plain[first].start, plain[first + len(keys) - 1].end


def spared(words: Sequence[Word], spans: Iterable[Span]) -> list[bool]:
    """Return which words are in one of the spans; line ends always are, so that no run crosses them."""
    marks = [word.is_break for word in words]
    index = 0
    for start, end in sorted(spans):
        while index < len(words) and words[index].end <= start:
            index += 1
        for inside in range(index, len(words)):
            if words[inside].start >= end:
                break
            marks[inside] = True
            index = inside
    return marks


def overlap(words: Sequence[Word], is_ours: Callable[[Gram], bool], apart: Sequence[bool]) -> Overlap:
    """Return which four-word runs are ours. A run with a word marked `apart` is not counted."""
    keys = [word.key for word in words]
    counts = [not any(marks) for marks in zip(apart, apart[1:], apart[2:], apart[3:], strict=False)]
    copied = [count and is_ours(gram) for count, gram in zip(counts, grams(keys), strict=True)]
    stretches: list[Stretch] = []
    covered = reached = 0
    for first, last in runs(copied):
        end = last + GRAM
        stretches.append(Stretch(words[first].start, words[end - 1].end, end - first))
        covered += end - max(first, reached)
        reached = end
    return Overlap(sum(counts), sum(copied), covered, tuple(stretches))


def runs(marks: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield the first and last position of each unbroken run of true marks."""
    first = None
    for index, mark in enumerate(marks):
        if mark and first is None:
            first = index
        elif not mark and first is not None:
            yield first, index - 1
            first = None
    if first is not None:
        yield first, len(marks) - 1


class Phrases:
    """Names, titles and terms, found as whole words in a text. Singular and plural are treated the same."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._single: set[str] = set()
        self._longer: dict[tuple[str, str], set[tuple[str, ...]]] = {}
        self._known: set[str] = set()  # with which any of them begins
        for phrase in phrases:
            self._add(tuple(_stem(key) for key in keys_of(phrase)))

    def _add(self, keys: tuple[str, ...]) -> None:
        self._known.update(keys[:1])
        if len(keys) == 1:
            self._single.add(keys[0])
        elif keys:
            self._longer.setdefault((keys[0], keys[1]), set()).add(keys)

    def spans(self, words: Sequence[Word]) -> Iterator[Span]:
        """Return the positions of the phrases."""
        stems = [_stem(word.key) for word in words]
        if self._known.isdisjoint(stems):
            return
        for index, stem in enumerate(stems):
            if stem in self._single:
                yield words[index].start, words[index].end
            for phrase in self._longer.get((stem, stems[index + 1] if index + 1 < len(stems) else ""), ()):
                if tuple(stems[index : index + len(phrase)]) == phrase:
                    yield words[index].start, words[index + len(phrase) - 1].end


def _stem(key: str) -> str:
    """Return the word without a plural ending; the same for both languages, since it is only compared with itself."""
    if len(key) > 4 and key.endswith("ies"):
        return key[:-3] + "y"
    return key[:-1] if len(key) > 3 and key.endswith("s") else key
