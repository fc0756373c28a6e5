"""Two languages never mix in one letter: all that we add to a writer's words is in the letter's language."""

from __future__ import annotations

import re

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import Draft, FactChoice
from campaign.domain.texts.languages import language_of
from campaign.rendering.letters.addressing import closing, salutation, subject
from campaign.rendering.letters.pages import letter_page
from campaign.rendering.letters.sheet_ends import foot_lines, head_lines
from campaign.rendering.locale import locale_for
from tests.rendering.shipped import TEMPLATES, edition, sample, written

OTHER: dict[Language, Language] = {"en": "es", "es": "en"}
#: What a newspaper, an official or a book is called, in the language it has.
_NAMES = re.compile(r"“[^”]*”|«[^»]*»|https?://\S+")


def all_facts(language: Language) -> Manuscript:
    """Every fact of the campaign in one letter, each in its first phrasing, and then each as its claim."""
    facts = [fact for fact in edition().content.facts if fact.may_be_cited]
    choices = [FactChoice(fact.id, phrasing="1" if fact.phrasings[language] else None) for fact in facts]
    return written(Draft(facts=tuple(choices)), "short-reply", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_of_facts_are_in_the_letters_language(language: Language) -> None:
    sentences = all_facts(language).reading.sentences
    wrong = [one.text for one in sentences if language_of(_NAMES.sub("", one.text)) == OTHER[language]]

    assert len(sentences) > 150
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", TEMPLATES)
def test_what_is_around_a_letter_is_in_its_language(slug: str, language: Language) -> None:
    """Salutation, subject, closing and source sheet, whatever language the reader of the page has chosen."""
    manuscript, locale = sample(slug, language), locale_for(language)
    page = letter_page(manuscript, edition())
    rows = [
        " ".join(words.text for words in line.words if words.lang is None) for row in page.rows for line in row.lines
    ]
    around = [subject(manuscript, page.sender, locale), *head_lines(page), *foot_lines(page), *rows]
    ours = [page.salutation, page.closing, page.sources_title, *page.cues]

    assert [text for text in around if language_of(_NAMES.sub("", text)) == OTHER[language]] == []
    assert [text for text in (*ours, page.title) if text and text in in_the_other(manuscript, language)] == []


def in_the_other(manuscript: Manuscript, language: Language) -> set[str]:
    """What would be around the letter in the other language."""
    locale = locale_for(OTHER[language])
    return {
        salutation(manuscript, locale),
        closing(manuscript, locale),
        subject(manuscript, letter_page(manuscript, edition()).sender, locale),
        locale.translate(manuscript.traits.sources),
    } - {""}
