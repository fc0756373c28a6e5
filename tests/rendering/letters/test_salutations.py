"""A letter has one salutation: its writer's, where the text begins with one, else ours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import Draft
from tests.rendering.letters.test_officials import GREETING, texts_of
from tests.rendering.officials import MESSAGE, official_sample

LETTER = "bring-it-back"
OURS = {MESSAGE: GREETING, LETTER: {"en": "To the Editor:", "es": "A la redacción:"}}
TYPED: dict[str, dict[Language, list[str]]] = {
    MESSAGE: {
        "en": ["Dear Council Member Ortiz,", "Dear Council Member Ortiz:", "To whom it may concern:"],
        "es": ["Estimada concejala Ortiz:", "Estimada señora Ortiz,", "A quien corresponda:"],
    },
    LETTER: {"en": ["Dear Editor,", "To the Editor:"], "es": ["Estimado editor,", "Señora directora:"]},
}
BODY = {"en": "I live on Canal Street.", "es": "Vivo en la calle Canal."}
CASES = [(slug, language, typed) for slug in TYPED for language in LANGUAGES for typed in TYPED[slug][language]]


def letter(slug: str, language: Language, text: str) -> Manuscript:
    sample = official_sample(slug, language)
    return replace(sample, draft=Draft(text=text))


@pytest.mark.parametrize("gap", ["\n\n", "\n", " "], ids=["own paragraph", "own line", "same line"])
@pytest.mark.parametrize(("slug", "language", "typed"), CASES)
def test_a_salutation_of_the_writer_replaces_ours(slug: str, language: Language, typed: str, gap: str) -> None:
    for way, text in texts_of(letter(slug, language, typed + gap + BODY[language])).items():
        assert text.count(typed) == 1, way
        assert OURS[slug][language] not in text.replace(typed, ""), way


@pytest.mark.parametrize("slug", TYPED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_without_a_salutation_has_ours_once(slug: str, language: Language) -> None:
    for way, text in texts_of(letter(slug, language, BODY[language])).items():
        assert text.count(OURS[slug][language]) == 1, way


def test_a_line_that_names_the_article_may_precede_the_salutation() -> None:
    manuscript = letter(LETTER, "en", f"Re: “Last bus leaves,” June 3\n\nDear Editor,\n\n{BODY['en']}")

    assert all("To the Editor" not in text for text in texts_of(manuscript).values())
