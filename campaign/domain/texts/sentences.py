"""Sentence boundaries in a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from campaign.domain.grammar.pack import Grammar

_NO = re.compile(r"\b[Nn]o\.[”\"»’)]*(?=\s+[¿¡“\"«‘(—]*[^\W\d_a-z])")
_LONGEST_PIECE = 2_000  # characters; no newspaper prints a longer sentence


def sentence_spans(text: str, grammar: Grammar) -> list[tuple[int, int]]:
    """Return the start and end of each sentence of a paragraph, without surrounding space."""
    spans: list[tuple[int, int]] = []
    words = grammar.sentences
    for offset, piece in _bounded(text):
        for found in get_sentence_boundaries(words.segmenter, piece):
            for first, cut in _after_no(found["text"]):
                start = offset + found["start_index"] + first + len(cut) - len(cut.lstrip())
                end = offset + found["start_index"] + first + len(cut.rstrip())
                if start < end:
                    goes_on_here = bool(spans) and words.goes_on(text, spans[-1][1], start)
                    spans.append((spans.pop()[0] if goes_on_here else start, end))
    return spans


def _after_no(words: str) -> Iterator[tuple[int, str]]:
    """Split a sentence after each "no." that ends one: sentencex takes every "no." for an abbreviation, even in
    "dice que no."."""
    start = 0
    for match in _NO.finditer(words):
        yield start, words[start : match.end()]
        start = match.end()
    yield start, words[start:]


def _bounded(text: str) -> Iterator[tuple[int, str]]:
    """Return the text in pieces, cut at spaces: sentencex takes quadratic time for a line of quotation marks."""
    start = 0
    while start < len(text):
        end = start + _LONGEST_PIECE
        if end < len(text):
            end = text.rfind(" ", start + _LONGEST_PIECE // 2, end) + 1 or end
        yield start, text[start:end]
        start = end
