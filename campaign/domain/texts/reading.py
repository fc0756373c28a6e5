"""A document as checks read it: one text, its sentences and numbers, and the facts that support them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import fold
from campaign.domain.templates.documents import Document, Mark, Run
from campaign.domain.texts.campaign_wording import CampaignWording
from campaign.domain.texts.quotations import quotations, without_quotations
from campaign.domain.texts.sentences import sentence_spans
from campaign.domain.texts.shingles import Word, spared, words_of

#: Characters between two paragraphs.
_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at a place in the body, the facts cited in it and in its paragraph, and the figures it mentions.

    `marks` are the places in the body of its citation marks, with the facts of each.
    """

    text: str
    start: int
    paragraph: int
    part: str | None
    yours: bool
    cited: tuple[str, ...]
    cited_in_paragraph: tuple[str, ...]
    mentions: tuple[Mention, ...]
    marks: tuple[tuple[int, tuple[str, ...]], ...] = ()

    @property
    def end(self) -> int:
        """The end of the sentence in the body."""
        return self.start + len(self.text)

    @property
    def scope(self) -> tuple[str, ...]:
        """The facts that this sentence's numbers are compared with."""
        return self.cited or self.cited_in_paragraph

    def words_of(self, mention: Mention) -> str:
        """Return the number as written; positions of mentions are positions in the body."""
        return self.text[mention.start - self.start : mention.end - self.start]


class Reading:
    """A document prepared for checks; everything expensive is computed once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.language = document.language
        self.grammar = grammar(document.language)
        self.text = document.text
        self._apart_by: CampaignWording | None = None
        self._apart: list[bool] = []

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in order."""
        return tuple(self._sentences())

    @cached_property
    def words(self) -> list[Word]:
        """The words of the text, including line ends."""
        return words_of(self.text)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The words of the text in the form for comparison, each once."""
        return frozenset(word.key for word in self.words)

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    def words_in(self, start: int, end: int) -> list[Word]:
        """Return the words that begin in a stretch of the text."""
        return self.words[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def apart(self, wording: CampaignWording) -> list[bool]:
        """Return which words belong to no one: the campaign's names, titles and terms, and quotations."""
        if wording is not self._apart_by:
            self._apart = spared(self.words, [*wording.common.spans(self.words), *quotations(self.text)])
            self._apart_by = wording
        return self._apart

    @cached_property
    def unquoted(self) -> str:
        """The text folded, with quotations blanked out; every word keeps its position."""
        return fold(without_quotations(self.text))

    @cached_property
    def note_numbers(self) -> dict[str, int]:
        """The number of each cited fact."""
        return self.document.note_numbers

    @property
    def cited(self) -> tuple[str, ...]:
        """All facts cited, in order of first appearance."""
        return tuple(self.note_numbers)

    def spans_of(self, part: str) -> Iterator[tuple[int, int]]:
        """Yield where each paragraph of a part of the letter begins and ends."""
        start = 0
        for paragraph in self.document.paragraphs:
            end = start + len(paragraph.text)
            if paragraph.part == part:
                yield start, end
            start = end + _BETWEEN

    def _sentences(self) -> Iterator[Sentence]:
        start = 0
        for number, paragraph in enumerate(self.document.paragraphs):
            text = paragraph.text
            marks = list(_marks(paragraph.runs))
            spans = sentence_spans(text, self.grammar)
            cited_here = tuple(dict.fromkeys(fact for _, facts in marks for fact in facts))
            for (first, last), own in zip(spans, _marks_by_sentence(spans, marks), strict=True):
                words = text[first:last]
                cited = tuple(dict.fromkeys(fact for _, facts in own for fact in facts))
                found = tuple(_moved(mention, start + first) for mention in mentions(words, self.grammar))
                placed = tuple((start + place, facts) for place, facts in own)
                yield Sentence(
                    words, start + first, number, paragraph.part, paragraph.yours, cited, cited_here, found, placed
                )
            start += len(text) + _BETWEEN


def _marks(runs: tuple[Run | Mark, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    place = 0
    for run in runs:
        if isinstance(run, Mark):
            yield place, run.facts
        else:
            place += len(run.text)


def _marks_by_sentence(
    spans: list[tuple[int, int]], marks: list[tuple[int, tuple[str, ...]]]
) -> list[list[tuple[int, tuple[str, ...]]]]:
    """Assign marks to sentences: a mark belongs to the sentence of the character before it, or to the first."""
    owned: list[list[tuple[int, tuple[str, ...]]]] = [[] for _ in spans]
    for place, facts in marks:
        owner = max((index for index, (start, _) in enumerate(spans) if start < place), default=0)
        if owned:
            owned[owner].append((place, facts))
    return owned


def _moved(mention: Mention, by: int) -> Mention:
    return replace(mention, start=mention.start + by, end=mention.end + by)
