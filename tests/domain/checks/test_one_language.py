"""LANG-2."""

from __future__ import annotations

import pytest

from campaign.domain.checks import one_language
from campaign.domain.language import Language
from campaign.domain.texts.languages import language_of
from campaign.rendering.locale import locale_for
from tests.builders import a_manuscript
from tests.campaigns.corpus import corpus
from tests.campaigns.frozen_campaign import frozen_manuscript, written_drafts

ENGLISH = "I drive the school bus on our side of the river, and I hear what the children say about it."
SPANISH = "Manejo el autobús de la escuela de este lado del río y oigo lo que dicen los niños de todo esto."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (SPANISH, "es"),
        ("manejo el autobus de la escuela y oigo lo que dicen los ninos de esto", "es"),
        ("Santa Fe, Española, Los Alamos, Las Cruces, Albuquerque, Taos", None),
        ("Gracias.", None),
        ("Ich fahre den Schulbus auf unserer Seite des Flusses, und ich höre die Kinder.", None),
        ("", None),
    ],
)
def test_a_text_tells_its_language_by_its_commonest_words(text: str, language: Language | None) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(("ours", "other"), [("en", SPANISH), ("es", ENGLISH)])
def test_a_letter_in_the_other_language_is_told_once_how_to_go_on(ours: Language, other: str) -> None:
    (found,) = one_language.check(a_manuscript(f"{other} {other}", ours))

    assert "Set the letter’s language to" in str(found.message)
    assert found.words == (other,)


def test_a_sentence_in_the_other_language_is_shown() -> None:
    text = f"{ENGLISH} {ENGLISH} {SPANISH} {ENGLISH}"
    (found,) = one_language.check(a_manuscript(text, "en"))

    assert text[found.start : found.end] == SPANISH
    assert "comillas" in locale_for("es").translate(found.message)


def test_what_someone_said_may_be_in_another_language() -> None:
    assert not list(one_language.check(a_manuscript(f"{ENGLISH} My mother said: “{SPANISH}” {ENGLISH}", "en")))


def test_no_letter_by_people_who_had_not_read_the_check_is_told_of_a_language() -> None:
    letters = [*written_drafts(), *(draft for _, draft in corpus())]
    told = [one.id for one in letters if list(one_language.check(frozen_manuscript(one.text, one.language)))]

    assert len(letters) > 300
    assert told == []


def test_their_sentences_are_noticed_in_a_letter_of_the_other_language() -> None:
    """Of every letter in each language, the first long sentence inside a letter of the other one."""
    letters = [draft for half, draft in corpus() if half == "open"]
    english, spanish = ([draft for draft in letters if draft.language == language] for language in ("en", "es"))
    pairs = [*zip(english, spanish, strict=False), *zip(spanish, english, strict=False)]
    mixed = [(one, sentence) for one, other in pairs if (sentence := first_long(other.text, other.language))]
    missed = [
        one.id
        for one, sentence in mixed
        if not list(one_language.check(frozen_manuscript(f"{one.text}\n\n{sentence}", one.language)))
    ]

    print(f"missed {len(missed)} of {len(mixed)} sentences in the other language")
    assert len(missed) * 20 <= len(mixed)


def first_long(text: str, language: Language) -> str:
    sentences = frozen_manuscript(text, language).reading.sentences
    return next((one.text for one in sentences if len(one.text.split()) >= 10), "")
