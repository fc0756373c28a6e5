"""What we say can be read without much schooling.

English is measured by the grade of Flesch and Kincaid (1975), Spanish by INFLESZ (I. Barrio-Cantalejo and others, "Validación
de la Escala INFLESZ", 2008), which is Szigriszt's formula; our own counter of sentences and syllables feeds both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from campaign.domain.editions import Content
from campaign.domain.evidence.marks import MARKER
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.texts.sentences import sentence_spans
from campaign.domain.texts.shingles import spared, words_of
from campaign.domain.texts.syllables import syllables
from tests.content.seeds import shipped_content
from tests.content.test_word_list import content, messages

#: The hardest that each may be: a grade in English, an ease in Spanish.
HARDEST: dict[Language, int] = {"en": 8, "es": 60}
#: Claims have to say who said what and when, in one sentence.
HARDEST_CLAIM: dict[Language, int] = {"en": 12, "es": 60}
SHORTEST = 4  # words; shorter texts are labels


@cache
def shipped() -> Content:
    return shipped_content()


def spoken(sentence: str, language: Language, *, with_names: bool) -> list[str]:
    """The words of a sentence in small letters, without numbers."""
    words = words_of(sentence)
    names = shipped().wording[language].names_and_terms.spans(words)
    left_out = spared(words, [] if with_names else names)
    return [
        sentence[word.start : word.end].lower()
        for word, is_out in zip(words, left_out, strict=True)
        if word.key[0].isalpha() and not is_out
    ]


def sentences(texts: Iterable[str], language: Language) -> Iterator[str]:
    for text in texts:
        plain = re.sub(r"\{\w+\}|%\(\w+\)[sd]", "it", MARKER.sub("", text))
        yield from (plain[start:end] for start, end in sentence_spans(plain, grammar(language)))


def measure(texts: Iterable[str], language: Language, *, with_names: bool = True) -> float:
    """The grade of English texts, the ease of Spanish ones."""
    counted = [spoken(text, language, with_names=with_names) for text in sentences(texts, language)]
    counted = [words for words in counted if words]
    words = sum(map(len, counted))
    sounds = sum(syllables(word, grammar(language)) for line in counted for word in line)
    if language == "en":
        return 0.39 * words / len(counted) + 11.8 * sounds / words - 15.59
    return 206.835 - 62.3 * sounds / words - words / len(counted)


def is_easy(texts: Iterable[str], language: Language) -> bool:
    found = measure(texts, language)
    return found <= HARDEST[language] if language == "en" else found >= HARDEST[language]


@cache
def texts(language: Language) -> dict[str, list[str]]:
    """What readers meet, by where they meet it."""
    found = {"page": [text for _, text in content(shipped().campaign, language)]}
    found |= {f"sheet {sheet.slug}": [text for _, text in content(sheet, language)] for sheet in shipped().sheets}
    found["questions"] = [part.prompt for letter in shipped().letters for part in letter.templates[language].parts]
    found["messages"] = [text for _, text in messages(language, is_about_content=False)]
    return {name: [text for text in told if len(text.split()) >= SHORTEST] for name, told in found.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_sheets_questions_and_messages_need_no_more_than_eight_years_of_school(language: Language) -> None:
    hard = {name: measure(told, language) for name, told in texts(language).items() if not is_easy(told, language)}

    assert hard == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_that_is_offered_is_no_harder_than_its_limit_but_for_its_names(language: Language) -> None:
    """Names are left out, as in the tip that writers get: whose report it is has to be said in full."""
    found = measure(offered(language), language, with_names=False)

    assert found <= HARDEST_CLAIM["en"] if language == "en" else found >= HARDEST_CLAIM["es"]


def offered(language: Language) -> list[str]:
    return [shipped().fact_by_id[id].claim[language] for shelf in shipped().campaign.shelves for id in shelf.facts]


@pytest.mark.parametrize(
    "language, easy, hard",
    [
        (
            "en",
            "Say who counted. Take all your numbers from one count.",
            "The promulgation of the aforementioned administrative regulation necessitated considerable deliberation.",
        ),
        (
            "es",
            "Diga quién contó. Tome sus cifras de un solo conteo.",
            "La promulgación de la mencionada reglamentación administrativa requirió considerables deliberaciones previas.",
        ),
    ],
)
def test_the_measure_tells_plain_words_from_others(language: Language, easy: str, hard: str) -> None:
    assert is_easy([easy], language)
    assert not is_easy([hard], language)
