"""A letter in one language for a newspaper in another, as a sheet with two columns."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Rules
from campaign.domain.review.reviews import Review
from campaign.rendering.letters.two_columns import two_columns_html, two_columns_word
from campaign.rendering.letters.way import OutgoingLetter
from campaign.rendering.ways import offered_for
from tests.builders import a_card
from tests.rendering.shipped import edition, sample

SLUG = "ten-a-month"
OTHER: dict[Language, Language] = {"en": "es", "es": "en"}


def a_letter(ours: Language, theirs: Language) -> Manuscript:
    card = replace(a_card(letters=Rules(max_words=175)), language=theirs)
    return replace(sample(SLUG, ours), card=card)


@pytest.mark.parametrize("ours", LANGUAGES)
@pytest.mark.parametrize("theirs", LANGUAGES)
def test_the_sheet_is_offered_only_where_the_newspaper_has_another_language(ours: Language, theirs: Language) -> None:
    names = {way.name for way in offered_for(a_letter(ours, theirs))}

    assert names >= {"text", "docx"}
    assert ({"two-columns", "two-columns-docx"} <= names) is (ours != theirs)
    assert not {name for name in {way.name for way in offered_for(sample(SLUG, ours))} if "columns" in name}


@pytest.mark.parametrize("ours", LANGUAGES)
def test_the_word_file_has_hers_beside_an_empty_column_and_the_facts_in_both(ours: Language) -> None:
    manuscript = a_letter(ours, OTHER[ours])
    file = Document(BytesIO(two_columns_word(OutgoingLetter(Review(edition(), manuscript)))))
    letter, facts = file.tables
    left, right = ([cell.text for cell in column.cells] for column in letter.columns)

    assert [left[0], right[0]] == {"en": ["English", "Español"], "es": ["Español", "English"]}[ours]
    assert [text.split(" [")[0][:40] for text in left[1:]] == [
        paragraph.text[:40] for paragraph in manuscript.document.paragraphs
    ]
    assert set(right[1:]) == {""}
    assert [[cell.text for cell in row.cells] for row in facts.rows[1:]] == [
        [f"[{number}] {fact.claim[ours]}", f"[{number}] {fact.claim[OTHER[ours]]}"]
        for number, fact in enumerate(manuscript.facts, 1)
    ]


def test_what_is_written_into_the_empty_column_is_in_its_language() -> None:
    file = Document(BytesIO(two_columns_word(OutgoingLetter(Review(edition(), a_letter("es", "en"))))))

    assert 'w:lang w:val="en-US"' in file.tables[0].cell(1, 1)._tc.xml


@pytest.mark.parametrize("ours", LANGUAGES)
def test_the_page_says_the_same(ours: Language) -> None:
    manuscript = a_letter(ours, OTHER[ours])
    page = " ".join(two_columns_html(OutgoingLetter(Review(edition(), manuscript))).split())

    assert f'<td lang="{OTHER[ours]}"></td>' in page
    assert {"en": "{} words or fewer", "es": "hasta {} palabras"}[ours].format(manuscript.limits.max) in page
    assert page.count("<table") == 2
    assert f'<html lang="{ours}"' in page
