"""Which words of a letter are ours, and which are the writer's own.

There are two measures. How much is copied: the share of four-word runs, where names, titles, terms and quotations are
not counted, since no one can write without them. What a search would find: runs of words as a phrase search sees them,
so that a name or number in the middle hides nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from campaign.domain.texts.campaign_wording import CampaignWording
from campaign.domain.texts.reading import Reading
from campaign.domain.texts.shingles import BREAK, GRAM, Span, Stretch, Word, grams, runs

#: A run of this length is what a phrase search finds, whichever of our texts it is from.
LONG_RUN = 8
#: A run with fewer words than this besides names, titles and quotations belongs to no one.
_TELLING = GRAM


@dataclass(frozen=True, slots=True)
class Copied:
    """What is ours in a text: the share of its four-word runs, and every copied stretch in order."""

    share: float
    stretches: tuple[Stretch, ...]

    @property
    def longest(self) -> Stretch | None:
        """The longest copied run; the first if there are several."""
        return max(self.stretches, key=lambda stretch: stretch.length, default=None)


def copied_words(reading: Reading, wording: CampaignWording, owners: Set[str]) -> Copied:
    """Return what a text shares with the templates and facts that are its `owners`, and its long runs from any of
    ours."""
    words = reading.words
    apart = reading.apart(wording)
    known = list(grams([word.key for word in words]))
    anybodys = [wording.is_ours(gram) and BREAK not in gram for gram in known]
    owned = [ours and wording.is_of(gram, owners) for ours, gram in zip(anybodys, known, strict=True)]
    figures = [(mention.start, mention.end) for sentence in reading.sentences for mention in sentence.mentions]
    weights = _weights(words, figures)
    found = [
        Stretch(words[first].start, words[last + GRAM - 1].end, sum(weights[first : last + GRAM]))
        for first, last in _runs_of_ours(anybodys, owned, weights)
        if sum(weights[at] for at in range(first, last + GRAM) if not apart[at]) >= _TELLING
    ]
    return Copied(_share(owned, apart), tuple(found))


def _share(owned: Sequence[bool], apart: Sequence[bool]) -> float:
    counted = [not any(marks) for marks in zip(apart, apart[1:], apart[2:], apart[3:], strict=False)]
    copied = sum(ours and counts for ours, counts in zip(owned, counted, strict=True))
    return copied / sum(counted) if copied else 0.0


def _runs_of_ours(anybodys: Sequence[bool], owned: Sequence[bool], weights: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Return long runs from any of our texts, and shorter ones from the letter's own template and facts."""
    for first, last in runs(anybodys):
        if sum(weights[first : last + GRAM]) >= LONG_RUN:
            yield first, last
        else:
            yield from ((first + a, first + b) for a, b in runs(owned[first : last + 1]))


def _weights(words: Sequence[Word], figures: Sequence[Span]) -> list[int]:
    """Return how many words each word counts for: a number, such as a date, has only one wording and is one word."""
    weights = [1] * len(words)
    starts = [word.start for word in words]
    for start, end in figures:
        first, after = bisect_left(starts, start), bisect_left(starts, end)
        weights[first + 1 : after] = [0] * (after - first - 1)
    return weights
