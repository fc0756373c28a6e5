"""How many letters each region has, as far as everyone may know: small places are not shown apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

#: Fewer letters than this could lead to who wrote them.
SMALLEST = 5
#: From these counts on, a region is shown in the next stronger tone.
_TONES = (SMALLEST, 10, 25, 50)


@dataclass(frozen=True, slots=True)
class RegionCounts:
    """The regions that are `shown`, most letters first, each with its code and count.

    `elsewhere` is how many letters the others have together; None if they are too few to say.
    """

    shown: tuple[tuple[str, int], ...]
    elsewhere: int | None

    @property
    def has_others(self) -> bool:
        """Whether regions that are not shown have letters."""
        return self.elsewhere != 0


def region_counts(regions: Mapping[str, int]) -> RegionCounts:
    """Return the counts that everyone may see. Letters without a known region (an empty code) are elsewhere.

    One region alone that has too few would follow from the total, so the smallest shown one then joins it.
    """
    ordered = sorted(regions.items(), key=lambda item: (-item[1], item[0]))
    shown = [(code, count) for code, count in ordered if code and count >= SMALLEST]
    others = [count for code, count in ordered if not code or count < SMALLEST]
    if others and sum(others) < SMALLEST and shown:
        others.append(shown.pop()[1])
    elsewhere = sum(others)
    return RegionCounts(tuple(shown), elsewhere if elsewhere >= SMALLEST or not others else None)


def tone(count: int) -> int:
    """Return how strong a region with so many letters is drawn: 0 for too few to show, then 1 to 4."""
    return sum(count >= least for least in _TONES)
