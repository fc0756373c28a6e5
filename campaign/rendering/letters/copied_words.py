"""Where copied words begin and end in a letter, so that a page can mark them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from campaign.domain.texts.shingles import Stretch


@dataclass(frozen=True, slots=True)
class CampaignWords:
    """A piece of copied words; whether they begin with it, and whether they end with it."""

    begins: bool
    ends: bool


class CopiedWords:
    """Stretches of copied words, those that overlap joined into one."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self._spans: list[tuple[int, int]] = []
        for stretch in sorted(stretches, key=lambda stretch: stretch.start):
            if self._spans and stretch.start < self._spans[-1][1]:
                start, end = self._spans.pop()
                self._spans.append((start, max(end, stretch.end)))
            else:
                self._spans.append((stretch.start, stretch.end))

    def edges(self, start: int, end: int) -> Iterator[int]:
        """Where copied words begin and end between two places."""
        return (edge for span in self._spans for edge in span if start < edge < end)

    def at(self, start: int, end: int) -> CampaignWords | None:
        """What a piece between two places, which no edge cuts, is of copied words."""
        index = bisect_right(self._spans, start, key=lambda span: span[0]) - 1
        if index < 0 or start >= self._spans[index][1] or start >= end:
            return None
        begins, ends = self._spans[index]
        return CampaignWords(start == begins, end == ends)
