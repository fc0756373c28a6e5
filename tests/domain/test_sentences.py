"""Where a sentence ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.reading import sentence_spans

SENTENCES: list[tuple[Language, list[str]]] = [
    ("es", ["El art. 5 dice que no.", "La Sra. Ruiz lo sabe."]),
    ("es", ["Dijo no.", "Fueron 500."]),
    ("es", ["Dijo que no.", "¿Por qué?"]),
    ("es", ["El caso U.T. v. Bondi sigue abierto.", "Avanza."]),
    ("en", ["They said no.", "We went on."]),
    ("en", ["He said “no.”", "Then he left."]),
    ("en", ["No.", "Nobody knew."]),
    ("en", ["See No. 5 and no. 12.", "They hold it."]),
    ("en", ["The no. of people grew.", "It was large."]),
]


@pytest.mark.parametrize(("language", "sentences"), SENTENCES)
def test_a_sentence_ends_where_a_reader_ends_it(language: Language, sentences: list[str]) -> None:
    text = " ".join(sentences)

    assert [text[start:end] for start, end in sentence_spans(text, language)] == sentences


PIECES = st.sampled_from(["no.", "No.", "A", "v.", "x", "U.T.", "5", "“", "”", ".", "?", "Sra.", "¿"])


@given(st.lists(PIECES, max_size=20), st.sampled_from(LANGUAGES))
def test_sentences_follow_one_another_and_lose_no_word(pieces: list[str], language: Language) -> None:
    text = " ".join(pieces)
    spans = sentence_spans(text, language)

    assert all(before[1] <= after[0] for before, after in zip(spans, spans[1:], strict=False))
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
