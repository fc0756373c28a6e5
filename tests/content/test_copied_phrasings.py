"""A pasted fact sentence betrays a campaign by itself: every shipped phrasing is found in a letter, and no sample has one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from campaign.domain.editions import Content
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import Draft
from campaign.domain.texts.own_words import LONG_RUN
from campaign.domain.texts.shingles import Stretch, keys_of
from tests.content.seeds import whole_folder

pytestmark = pytest.mark.slow

TODAY = date(2026, 11, 21)
#: A sentence may begin with a quotation mark.
SLACK = 1
LETTER = "what-happened-to-those-sent"


@pytest.fixture(scope="module")
def content() -> Content:
    found = whole_folder().content()
    assert found
    return found


def written(content: Content, draft: Draft, language: Language, slug: str = LETTER) -> Manuscript:
    letter = content.letter(slug)
    assert letter
    return Manuscript(content, letter.templates[language], draft, TODAY)


def _after(manuscript: Manuscript, start: int) -> list[Stretch]:
    return [stretch for stretch in manuscript.copied.stretches if stretch.start >= start]


def sample_of(content: Content, language: Language) -> Draft:
    letter = content.letter(LETTER)
    assert letter
    return letter.samples[language]


@pytest.mark.parametrize("cites", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrasing_of_eight_words_is_found_in_a_finished_letter(
    content: Content, language: Language, cites: bool
) -> None:
    own = written(content, sample_of(content, language), language).document.text
    pasted = [(fact.id, way) for fact in content.facts for way in fact.ways_to_say(language)]
    pasted = [(id, way) for id, way in pasted if len(keys_of(way)) >= LONG_RUN]
    missed = []
    for id, way in pasted:
        manuscript = written(content, Draft(text=f"{own}\n\n{way}{f'[@{id}]' * cites}"), language)
        start = manuscript.reading.text.rindex("\n\n") + 2
        if not any(
            stretch.start <= start + SLACK and stretch.length >= LONG_RUN for stretch in _after(manuscript, start)
        ):
            missed.append((id, way))

    assert missed == []
    assert len(pasted) > 500


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_shipped_sample_has_a_run_of_ours(content: Content, language: Language) -> None:
    runs = {
        letter.slug: manuscript.reading.text[longest.start : longest.end]
        for letter in content.letters
        for manuscript in [written(content, letter.samples[language], language, letter.slug)]
        if (longest := manuscript.copied.longest) and longest.length >= LONG_RUN
    }

    assert runs == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_and_titles_of_a_campaign_alone_are_not_copied_words(content: Content, language: Language) -> None:
    titles = [source.title for source in content.sources if source.title]
    own = written(content, sample_of(content, language), language).document.text
    manuscript = written(content, Draft(text="\n\n".join([own, *titles])), language)
    alone = written(content, replace(sample_of(content, language)), language)

    assert len(manuscript.copied.stretches) == len(alone.copied.stretches)
