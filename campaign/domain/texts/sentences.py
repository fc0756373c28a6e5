"""Where the sentences of a paragraph begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from campaign.domain.grammar.abbreviations import goes_on
from campaign.domain.language import Language

_NO = re.compile(r"\b[Nn]o\.[”\"»’)]*(?=\s+[¿¡“\"«‘(—]*[^\W\d_a-z])")
_LONGEST_PIECE = 2_000  # characters; no newspaper runs a longer sentence


def sentence_spans(text: str, language: Language) -> list[tuple[int, int]]:
    """Where each sentence of a paragraph starts and ends, without the space around it."""
    spans: list[tuple[int, int]] = []
    for offset, piece in _bounded(text):
        for found in get_sentence_boundaries(language, piece):
            for first, words in _after_no(found["text"]):
                start = offset + found["start_index"] + first + len(words) - len(words.lstrip())
                end = offset + found["start_index"] + first + len(words.rstrip())
                if start < end:
                    goes_on_here = bool(spans) and goes_on(text, spans[-1][1], start, language)
                    spans.append((spans.pop()[0] if goes_on_here else start, end))
    return spans


def _after_no(words: str) -> Iterator[tuple[int, str]]:
    """The sentence, cut after each "no." that ends one: sentencex takes every "no." for a number's, even "dice que no."."""
    start = 0
    for match in _NO.finditer(words):
        yield start, words[start : match.end()]
        start = match.end()
    yield start, words[start:]


def _bounded(text: str) -> Iterator[tuple[int, str]]:
    """The text in pieces, cut at spaces: sentencex takes time with the square of a line of quotation marks."""
    start = 0
    while start < len(text):
        end = start + _LONGEST_PIECE
        if end < len(text):
            end = text.rfind(" ", start + _LONGEST_PIECE // 2, end) + 1 or end
        yield start, text[start:end]
        start = end
