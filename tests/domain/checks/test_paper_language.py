"""LANG-1."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.checks import paper_language
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Rules
from campaign.rendering.locale import locale_for
from tests.builders import a_card, a_manuscript

ASKED = Rules(max_words=200)


@pytest.mark.parametrize("letter", LANGUAGES)
@pytest.mark.parametrize("paper", LANGUAGES)
def test_a_letter_in_another_language_than_its_newspaper_says_so(letter: Language, paper: Language) -> None:
    card = replace(a_card(letters=ASKED), language=paper)
    found = list(paper_language.check(a_manuscript("A word.", letter, card=card)))

    assert [(finding.id, str(finding.level)) for finding in found] == ([] if letter == paper else [("LANG-1", "warn")])


@pytest.mark.parametrize(
    "reader, said",
    [
        (
            "en",
            "publishes in Spanish, and this letter is in English. You can write in Spanish with the questions in English,",
        ),
        (
            "es",
            "publica en español y esta carta está en inglés. Puede escribir en español con las preguntas en inglés,",
        ),
    ],
)
def test_it_is_said_in_the_readers_language(reader: Language, said: str) -> None:
    card = replace(a_card(letters=ASKED), language="es")
    [found] = paper_language.check(a_manuscript("A word.", "en", card=card))

    assert said in locale_for(reader).translate(found.message)


@pytest.mark.parametrize("letter", LANGUAGES)
def test_a_newspaper_of_unknown_language_gives_no_finding(letter: Language) -> None:
    """A list may leave the language out, and then any is only a guess."""
    for card in (None, replace(a_card(letters=ASKED), letters=Rules(), oped=Rules(), language="en", source_url=None)):
        assert list(paper_language.check(a_manuscript("A word.", letter, card=card))) == []
