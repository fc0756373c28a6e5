"""Which words of a letter are ours, and which are the writer's own.

Ours is what a writer took from us: a phrasing, a request, a starter, as a whole or in a long run. Everyday runs that
anyone would write ("what we pay to") are no one's, nor are names, titles, terms, numbers and quotations by themselves.
A run is ours if it has enough words besides those, in four-word runs that a single text of ours has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from campaign.domain.texts.campaign_wording import CampaignWording
from campaign.domain.texts.reading import Reading
from campaign.domain.texts.shingles import BREAK, GRAM, Gram, Span, Stretch, grams, keys_of, runs, spared

#: A run of this many words is what a phrase search finds, whichever of our texts it is from.
LONG_RUN = 8
#: So many distinctive words, from the letter's own template and facts, are no coincidence.
DISTINCTIVE_RUN = 7
#: A sentence of ours with so many words is ours as a whole, even if it is shorter than a run.
SHORTEST_SENTENCE = 5


@dataclass(frozen=True, slots=True)
class Copied:
    """How many of a text's words are ours, of how many, and where, in order and without overlap."""

    ours: int
    words: int
    stretches: tuple[Stretch, ...]

    @property
    def share(self) -> float:
        """The share of the words that are ours, from 0 to 1."""
        return self.ours / self.words if self.words else 0.0

    @property
    def longest(self) -> Stretch | None:
        """The longest copied run; the first if there are several."""
        return max(self.stretches, key=lambda stretch: stretch.length, default=None)


def copied_words(reading: Reading, wording: CampaignWording, owners: Set[str]) -> Copied:
    """Return what a text has from the templates and facts that are its `owners`, and its long runs from any of ours."""
    found = [*_long_stretches(reading, wording, owners), *_whole_sentences(reading, wording, owners)]
    stretches = tuple(_joined(reading, found))
    ours = sum(len(reading.text[stretch.start : stretch.end].split()) for stretch in stretches)
    return Copied(ours, reading.document.word_count, stretches)


def _long_stretches(reading: Reading, wording: CampaignWording, owners: Set[str]) -> Iterator[Span]:
    words, known = reading.words, list(grams([word.key for word in reading.words]))
    is_distinctive = _distinctive(reading, wording)
    is_anyones = [BREAK not in gram and wording.is_ours(gram) for gram in known]
    is_owned = [ours and wording.is_of(gram, owners) for ours, gram in zip(is_anyones, known, strict=True)]
    for marks, least in ((is_anyones, LONG_RUN), (is_owned, DISTINCTIVE_RUN)):
        for first, last in runs(marks):
            if _distinctive_words(known, wording, is_distinctive, first, last) >= least:
                yield words[first].start, words[last + GRAM - 1].end


def _distinctive(reading: Reading, wording: CampaignWording) -> list[bool]:
    """Return which words are not names, titles, terms, quotations, numbers or ends of lines."""
    numbers = [(mention.start, mention.end) for sentence in reading.sentences for mention in sentence.mentions]
    in_numbers = spared(reading.words, numbers)
    return [not (is_apart or is_number) for is_apart, is_number in zip(reading.apart(wording), in_numbers, strict=True)]


def _distinctive_words(
    known: Sequence[Gram], wording: CampaignWording, is_distinctive: Sequence[bool], first: int, last: int
) -> int:
    """Return how many distinctive words of a run are in four-word runs that only one text of ours has."""
    distinct = {at + n for at in range(first, last + 1) if wording.is_of_one(known[at]) for n in range(GRAM)}
    return sum(is_distinctive[at] for at in distinct)


def _whole_sentences(reading: Reading, wording: CampaignWording, owners: Set[str]) -> Iterator[Span]:
    for sentence in reading.sentences:
        keys = tuple(keys_of(sentence.text))
        least = SHORTEST_SENTENCE if wording.is_sentence_of(keys, owners) else LONG_RUN
        if len(keys) >= least and wording.is_sentence(keys):
            words = reading.words_in(sentence.start, sentence.end)
            yield words[0].start, words[-1].end


def _joined(reading: Reading, spans: Iterable[Span]) -> Iterator[Stretch]:
    """Return the spans in order, those that overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    for start, end in merged:
        yield Stretch(start, end, len(keys_of(reading.text[start:end])))
