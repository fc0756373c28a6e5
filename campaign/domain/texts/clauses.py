"""The words of a sentence that belong to each of its citation marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.texts.reading import Sentence

#: Fewer words before a mark do not say what it stands for.
_FEW = 6


@dataclass(frozen=True, slots=True)
class Clause:
    """The words up to a mark, at a place in the body, and the facts cited there.

    What follows the last mark is the writer's again, unless hardly anything stands before the mark.
    """

    text: str
    start: int
    cited: tuple[str, ...]


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the words of each mark. Marks with no word between them count as one."""
    marks = _joined(sentence)
    start = sentence.start
    for number, (place, facts) in enumerate(marks, 1):
        is_last = (
            number == len(marks) and len(sentence.text[start - sentence.start : place - sentence.start].split()) < _FEW
        )
        end = sentence.end if is_last else place
        yield Clause(sentence.text[start - sentence.start : end - sentence.start], start, facts)
        start = end


def _joined(sentence: Sentence) -> list[tuple[int, tuple[str, ...]]]:
    found: list[tuple[int, tuple[str, ...]]] = []
    start = sentence.start
    for place, facts in sentence.marks:
        between = sentence.text[start - sentence.start : place - sentence.start]
        if found and not any(map(str.isalnum, between)):
            found[-1] = (place, tuple(dict.fromkeys((*found[-1][1], *facts))))
        else:
            found.append((place, facts))
        start = place
    return found
