"""Every number of a fact sheet stands in exactly one row of its source list, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from campaign.domain.evidence.facts import Figure
from campaign.domain.evidence.holding import says_figure, verdict
from campaign.domain.evidence.pictures import Map, values_of
from campaign.domain.evidence.values import figure_of
from campaign.domain.language import Language
from campaign.domain.sheets.fact_sheets import FactList, FactSheet, Numbers, Prose, facts_in
from campaign.domain.sheets.rows import sheet_rows
from campaign.domain.templates.documents import Document, paragraph_of
from campaign.domain.templates.kinds import Kind
from campaign.domain.texts.reading import Reading, Sentence
from campaign.rendering.environment import site_of
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import sheet_html
from tests.rendering.fragments import parsed, said, tagged, with_class
from tests.rendering.pdf_files import text_of, words_of
from tests.rendering.shipped import SHEET_PAGES, edition, sheet, sheet_pdf

FACTS = edition().content.fact_by_id


def sentences(shown: FactSheet, language: Language) -> tuple[Sentence, ...]:
    """The sheet's prose, with the facts that each sentence cites."""
    prose = [text for block in shown.blocks if isinstance(block, Prose) for text in block.paragraphs]
    prose += [place.text for block in shown.shown if isinstance(block, Map) for place in block.places]
    lines = [
        line for text in [*shown.lead, *shown.news, *prose] for line in text[language].splitlines() if line.strip()
    ]
    paragraphs = tuple(paragraph_of(line, FACTS) for line in lines)
    return Reading(Document(language, Kind.LETTER, paragraphs)).sentences


def shown_outside_prose(shown: FactSheet) -> Iterator[tuple[str, Figure]]:
    """Each figure that a list or chart of the sheet shows, with its fact."""
    for block in shown.shown:
        if isinstance(block, FactList):
            yield from ((id, figure) for id in block.ids for figure in FACTS[id].figures)
        elif not isinstance(block, Prose):
            values = block.values if isinstance(block, Numbers) else [value for _, value in values_of(block)]
            yield from ((value.fact, figure_of(value, FACTS[value.fact])) for value in values)


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_each_fact_has_one_row_with_its_figures(slug: str, language: Language) -> None:
    shown = sheet(slug)
    by_fact = {row.fact.id: row.figures for row in sheet_rows(shown.on_page, FACTS, language)}

    assert list(by_fact) == list(facts_in(shown.on_page))
    assert [(id, figure) for id, figure in shown_outside_prose(shown) if by_fact[id].count(figure) != 1] == []


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_every_number_in_the_prose_of_a_sheet_is_in_exactly_one_row(slug: str, language: Language) -> None:
    rows = sheet_rows(sheet(slug).on_page, FACTS, language)

    for sentence in sentences(sheet(slug), language):
        cited = [row for row in rows if row.fact.id in sentence.scope]
        for mention in sentence.mentions:
            holding = [row for row in cited if any(says_figure(mention, figure) for figure in row.figures)]
            dated = [row for row in cited if mention.date and mention.date.agrees_with(row.fact.as_of)]
            assert mention.is_weak or len(holding) == 1 or dated, sentence.words_of(mention) + " in: " + sentence.text


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_every_figure_of_a_row_is_shown_on_the_sheet(slug: str, language: Language) -> None:
    listed = set(shown_outside_prose(sheet(slug)))
    prose = [(sentence, mention) for sentence in sentences(sheet(slug), language) for mention in sentence.mentions]

    for row in sheet_rows(sheet(slug).on_page, FACTS, language):
        for figure in row.figures:
            in_prose = [
                mention
                for sentence, mention in prose
                if row.fact.id in sentence.scope and says_figure(mention, figure) and verdict(mention, row.fact).is_held
            ]
            assert (row.fact.id, figure) in listed or in_prose, f"{figure} of {row.fact.id}"


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_each_note_leads_to_its_row_and_each_row_is_led_to(slug: str, language: Language) -> None:
    page = parsed(sheet_html(sheet(slug), edition(), language, "letter", Imprint()))
    targets = [id for element in page.iter() if (id := element.get("id", "")).startswith("note-")]
    links = [link.get("href", "") for link in tagged(page, "a")]
    notes = {link.removeprefix("#") for link in links if link.startswith("#note-")}

    assert len(targets) == len(set(targets))
    assert targets == [f"note-{number}" for number in range(1, len(facts_in(sheet(slug).on_paper)) + 1)]
    assert notes == set(targets)


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_the_printed_list_names_each_source_and_each_place(slug: str, language: Language) -> None:
    page = parsed(sheet_html(sheet(slug), edition(), language, "letter", Imprint()))
    text = " ".join(said(with_class(page, "sources")[0]).split())
    printed = "".join(words_of(text_of(sheet_pdf(slug, language))))
    content = edition().content
    citations = [citation for id in facts_in(sheet(slug).on_paper) for citation in FACTS[id].citations]

    urls = {source.url for citation in citations if (source := content.source_by_id[citation.source]).url}
    addresses = {str(site_of(url)) for url in urls if url}

    assert [place for place in (citation.at[language] for citation in citations) if place not in text] == []
    assert [address for address in addresses if address and address not in text] == []
    assert [address for address in addresses if address and address not in printed] == []
