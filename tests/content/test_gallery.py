"""The gallery's invented content is as sound as real content, and shows one of everything."""

from __future__ import annotations

from datetime import date

import pytest

from campaign.content.check import check_folder, check_newspapers
from campaign.content.gallery import LETTER, gallery_folder, gallery_newspapers, gallery_texts, unfinished_draft
from campaign.domain.checks import findings
from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Moment, Status
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.sheets.fact_sheets import SheetKind
from campaign.domain.templates.kinds import Kind
from campaign.rendering.sheets.prints import has_back

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def content() -> Content:
    found = check_folder(gallery_folder(), None, TODAY)[0].content()
    assert found is not None
    return found


def test_the_gallery_keeps_every_rule_and_its_sources_hold_it_up() -> None:
    assert check_folder(gallery_folder(), None, TODAY, gallery_texts())[1] == []
    assert check_newspapers(gallery_newspapers()) == []


def test_there_is_one_of_everything(content: Content) -> None:
    figures = [figure for fact in content.facts for figure in fact.figures]
    units = {"date" if isinstance(figure, Moment) else figure.unit for figure in figures}
    blocks = [type(block).__name__ for block in content.sheets[0].blocks]

    assert [(sheet.kind, has_back(sheet)) for sheet in content.sheets] == [
        (SheetKind.HANDOUT, True),
        (SheetKind.QUESTIONS, False),
    ]
    assert {fact.status for fact in content.facts} == set(Status)
    assert units >= {"people", "percent", "dollars", "date"}
    assert sorted(blocks) == ["Bars", "Columns", "FactList", "Map", "Numbers", "Photo", "Prose", "Says", "Timeline"]
    assert {letter.templates["en"].kind for letter in content.letters} == set(Kind)
    assert {unknown for source in content.sources for unknown in source.unknowns} == {"issued", "url"}


def test_whatever_has_a_name_says_that_it_is_invented(content: Content) -> None:
    campaign = content.campaign
    named = [
        campaign.name.en,
        *(body.name.en for body in campaign.bodies),
        *(holder.name for holder in campaign.officials),
        *(quote.organisation for quote in campaign.quotes),
        *(name for event in content.events for name in (event.host, *event.title.in_each)),
        *(source.publisher or "" for source in content.sources),
    ]

    assert [name for name in named if "(invent" not in name] == []
    assert "Nothing on these pages is true." in campaign.summary.en


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_unfinished_draft_has_findings_of_every_level(content: Content, language: Language) -> None:
    letter = content.letter(LETTER)
    assert letter is not None

    found = findings(Manuscript(content, letter.templates[language], unfinished_draft(language), TODAY))

    assert {finding.level for finding in found} == set(Level)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_finished_letters_have_no_findings(content: Content, language: Language) -> None:
    for letter in content.letters:
        written = Manuscript(content, letter.templates[language], letter.samples[language], TODAY)

        # One sample keeps a starter, so that the gallery shows how that is marked.
        assert [found for found in findings(written) if found.id != "ORIG-1"] == [], letter.slug
