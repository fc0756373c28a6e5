"""The composer shows which words are ours, and how many that is."""

from __future__ import annotations

import re

import pytest

from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.templates.word_counts import between_spaces
from tests.web.addresses import LETTER
from tests.web.browse import Browse
from tests.web.page import said, seen
from tests.web.writing import Writer

pytestmark = pytest.mark.slow

FACT = "transfers-senate-945"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("button", ["check", "whole"])
def test_pasted_words_are_tinted_and_counted(browse: Browse, edition: Edition, language: Language, button: str) -> None:
    claim = edition.content.fact_by_id[FACT].claim[language]
    page = Writer(browse, LETTER, language).types(part_opening=claim).presses(button)
    [*marks] = [mark for paragraph in page.with_class("paragraph") for mark in paragraph.iter("mark")]
    [line] = page.with_class("ours-line")
    ours, all_words = map(int, re.findall(r"[0-9]+", said(line)))

    assert "".join("".join(seen(mark).split()) for mark in marks).startswith("".join(claim.rstrip(".").split())[:40])
    assert {"en": "(our words:", "es": "(palabras nuestras:"}[language] in said(marks[0])
    assert ours == all_words == between_spaces(claim)
    assert {"en": "Editors prefer yours.", "es": "Las redacciones prefieren las suyas."}[language] in said(line)


@pytest.mark.parametrize("way", ["a chosen phrasing", "a chosen ask"])
def test_what_the_writer_chose_of_ours_counts_as_ours(browse: Browse, way: str) -> None:
    writer = Writer(browse).types(part_opening="I sold tires in Deming until last June.")
    if way == "a chosen phrasing":
        writer.chooses(FACT).types(**{f"say-{FACT}": "0"})
    else:
        writer.types(**{"pick-ask": "0"})
    [line] = writer.presses("check").with_class("ours-line")
    ours, all_words = map(int, re.findall(r"[0-9]+", said(line)))

    assert 4 < ours <= all_words - 8


def test_of_words_of_ones_own_nothing_is_said(browse: Browse) -> None:
    page = Writer(browse).types(text="I sold tires in Deming until last June.", whole="yes").presses("check")

    assert page.with_class("copied") == page.with_class("ours-line") == []
