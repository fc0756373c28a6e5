"""Where a sentence ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.texts.sentences import sentence_spans

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
    ("es", ["Calcularon en feb. de 2026 que costaron 40 millones."]),
    ("es", ["Llegué a las 5 p. m. con mi hija.", "Salimos a las 7 a.m. y volvimos."]),
    ("es", ["Llegué a las 5 p. m.", "Vi a la gente."]),
    ("es", ["El n.º 5, la N.ª 7 y la D.ª Ana son así."]),
    ("es", ["Son aprox. 900 personas.", "Fueron 900 aprox.", "Nadie sabe."]),
    ("es", ["Lo dijo Mons. Ruiz, con la Profa. Díaz, el Pdte. Paz y la Mtra. Sol."]),
    ("es", ["Vivo en la Col. Centro de Cd. Juárez.", "Según la sec. 4, inc. 2, es así."]),
    ("es", ["El Cnel. López, el Pbro. Ruiz y la Hna. María hablaron."]),
    ("es", ["Vive en EE. UU. desde 1990.", "Trabaja."]),
    ("en", ["Jane Example, D-N.M., Al Example, R-S.C., and Bo Example, D-R.I., estimated it."]),
    ("en", ["I asked Al Example, D-N.H. and I-Vt. at once.", "He said no."]),
    ("en", ["I asked Al Example, D-N.M.", "He said no."]),
    ("en", ["It was approx. 900 people, the max. of them men, est. 1990."]),
    ("en", ["Dist. Atty. Paz wrote to the dept. of labor.", "It answered."]),
    ("en", ["It ran from 5 p.m. to 6 p.m. and then at 7 p. m. on Monday.", "We left at 7 p.m.", "He stayed."]),
    ("en", ["i live in taos.", "i read it."]),
    ("en", ["That is the end.", "Next we go."]),
]


@pytest.mark.parametrize(("language", "sentences"), SENTENCES)
def test_a_sentence_ends_where_a_reader_ends_it(language: Language, sentences: list[str]) -> None:
    text = " ".join(sentences)

    assert [text[start:end] for start, end in sentence_spans(text, grammar(language))] == sentences


def test_a_text_that_is_read_in_pieces_loses_no_word_and_hardly_a_sentence() -> None:
    """A sentence may be cut in two where a piece ends, and nowhere else."""
    sentence = "The bus left again at night, and nobody said where it went."
    text = " ".join([sentence] * 100)
    found = [text[start:end] for start, end in sentence_spans(text, grammar("en"))]

    assert " ".join(found) == text
    assert found.count(sentence) >= 97


PIECES = st.sampled_from(["no.", "No.", "A", "v.", "x", "U.T.", "5", "“", "”", ".", "?", "Sra.", "¿"])


@given(st.lists(PIECES, max_size=20), st.sampled_from(LANGUAGES))
def test_sentences_follow_one_another_and_lose_no_word(pieces: list[str], language: Language) -> None:
    text = " ".join(pieces)
    spans = sentence_spans(text, grammar(language))

    assert all(before[1] <= after[0] for before, after in zip(spans, spans[1:], strict=False))
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
