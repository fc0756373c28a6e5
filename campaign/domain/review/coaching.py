"""What a writer is told of their own words: how much is ours, the longest run of it, and how the letter begins."""

from __future__ import annotations

import math
from dataclasses import dataclass

from campaign.domain.checks.opening import copied_in, first_sentence
from campaign.domain.letters.manuscripts import Manuscript


@dataclass(frozen=True, slots=True)
class Coaching:
    """`percent` of the four-word runs are ours; `longest` is the longest run of ours and `length` its words; `first` the
    first sentence, and whether it has words of ours. `town` is where this should touch the writer, as far as we know."""

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
    """Work it out for a draft."""
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
