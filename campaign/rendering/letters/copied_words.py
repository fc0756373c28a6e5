"""Where copied text begins and ends in a letter, for marking it on a page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from campaign.domain.texts.shingles import Stretch


@dataclass(frozen=True, slots=True)
class CampaignWords:
    """A piece of copied text, and whether the copied stretch begins or ends with it."""

    begins: bool
    ends: bool


class CopiedWords:
    """Stretches of copied words, with overlapping ones merged."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self._spans: list[tuple[int, int]] = []
        for stretch in sorted(stretches, key=lambda stretch: stretch.start):
            if self._spans and stretch.start < self._spans[-1][1]:
                start, end = self._spans.pop()
                self._spans.append((start, max(end, stretch.end)))
            else:
                self._spans.append((stretch.start, stretch.end))

    def edges(self, start: int, end: int) -> Iterator[int]:
        """Return where copied text begins and ends between two positions."""
        return (edge for span in self._spans for edge in span if start < edge < end)

    def at(self, start: int, end: int) -> CampaignWords | None:
        """Return the copied text in a piece between two positions, which no edge divides."""
        index = bisect_right(self._spans, start, key=lambda span: span[0]) - 1
        if index < 0 or start >= self._spans[index][1] or start >= end:
            return None
        begins, ends = self._spans[index]
        return CampaignWords(start == begins, end == ends)
