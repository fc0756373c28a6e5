"""What is made ready of our own words once an edition."""

from __future__ import annotations

import pytest

from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.texts.campaign_wording import CampaignWording
from campaign.domain.texts.syllables import syllables
from tests.builders import a_content, a_template

#: A word of each language's invented template, and one that stands in none.
OURS: dict[Language, str] = {"en": "somebody", "es": "alguien"}
THEIRS: dict[Language, str] = {"en": "canaryquilt", "es": "canarioquieto"}


def wording(language: Language) -> CampaignWording:
    return a_content([a_template(language)]).wording[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_has_the_syllables_that_the_rule_counts_however_often_it_is_asked_for(language: Language) -> None:
    found = wording(language)
    for word in (OURS[language], THEIRS[language]):
        assert {found.syllables(word) for _ in range(3)} == {syllables(word, grammar(language))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_we_published_are_remembered_and_a_writers_are_forgotten(language: Language) -> None:
    found = wording(language)
    found.syllables(OURS[language])
    found.syllables(THEIRS[language])

    assert OURS[language] in repr(vars(found)["_syllables"])
    assert THEIRS[language] not in repr(vars(found))
