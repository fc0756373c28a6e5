"""Coaching on originality: how much of a letter is our text, its longest run, and how the letter begins."""

from __future__ import annotations

import math
from dataclasses import dataclass

from campaign.domain.checks.opening import copied_in, first_sentence
from campaign.domain.letters.manuscripts import Manuscript


@dataclass(frozen=True, slots=True)
class Coaching:
    """`percent` is the share of four-word runs that are ours; `longest` is our longest run and `length` its number
    of words; `first` is the first sentence, and whether it contains our words. `town` is a place with meaning for
    the writer, if known."""

    percent: int
    longest: str
    length: int
    first: str
    first_is_own: bool
    town: str

    @property
    def is_own(self) -> bool:
        """Whether nothing of ours was found."""
        return not self.longest and self.first_is_own


def coaching(manuscript: Manuscript) -> Coaching:
    """Return the coaching for a draft."""
    text, copied = manuscript.reading.text, manuscript.copied
    longest, first = copied.longest, first_sentence(manuscript.reading)
    return Coaching(
        percent=math.ceil(copied.share * 100),
        longest=text[longest.start : longest.end] if longest else "",
        length=longest.length if longest else 0,
        first=first.text if first else "",
        first_is_own=first is None or copied_in(manuscript, first).longest is None,
        town=next(iter(manuscript.towns), ""),
    )
