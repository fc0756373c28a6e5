"""Five ways to show where a figure comes from: each leads there, and none stands next to a figure it does not hold."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaign.domain.checks import findings
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Attachments, Citing, Rules
from campaign.domain.review.source_sheets import rows
from campaign.domain.templates.drafts import Draft
from campaign.rendering.citations.cited_text import INLINE, CitedText, citation_way, cited_text
from campaign.rendering.letters.pages import letter_page, preview_html
from campaign.rendering.letters.text import plain_letter
from tests.rendering.fragments import parsed, said, tagged, with_class
from tests.rendering.shipped import SAMPLES, edition, sample, written
from tests.rendering.test_source_sheet import drafts

NEITHER = (Citing.NOTES_BLOCK, Citing.SOURCE_SHEET)
FACT = "transfers-senate-945"
PUBLISHER = "U.S. Senate Committee on Foreign Relations"
COMMITTEE = "https://foreign.senate.gov/press/"
#: Its second source: what the first one leaves open, the newspaper says of the same report.
NEWSPAPER = "The Seattle Times"


def body(text: str, way: Citing, language: Language = "en") -> str:
    """The text as it is pasted, without its salutation."""
    found = plain_letter(written(Draft(text=text), language=language), edition(), citing=way).body
    return found.split("\n\n", 1)[1]


def addresses(manuscript: Manuscript) -> dict[str, set[str]]:
    """The addresses behind each fact."""
    sources = edition().content.source_by_id
    return {
        fact.id: {address for citation in fact.citations if (address := sources[citation.source].url)}
        for fact in manuscript.facts
    }


@pytest.mark.parametrize(
    "chosen, wanted, way",
    [
        (None, None, Citing.SOURCE_SHEET),
        (None, Citing.INLINE_LINK, Citing.INLINE_LINK),
        (None, Citing.NOTES_BLOCK, Citing.NOTES_BLOCK),
        (Citing.PARENTHESIS, None, Citing.PARENTHESIS),
        (Citing.SOURCE_SHEET, Citing.INLINE_LINK, Citing.SOURCE_SHEET),
    ],
)
def test_the_writer_chooses_else_the_paper_else_a_source_sheet(
    chosen: Citing | None, wanted: Citing | None, way: Citing
) -> None:
    assert citation_way(chosen, Rules(sources_wanted=wanted)) is way


@pytest.mark.parametrize(
    "text, parenthesis",
    [
        (
            f"At least 945 went.[@{FACT}] So it is.",
            f"At least 945 went ({PUBLISHER}, January 18, 2021; {NEWSPAPER}, January 2021). So it is.",
        ),
        (
            f"At least 945 went[@{FACT}]. So it is.",
            f"At least 945 went ({PUBLISHER}, January 18, 2021; {NEWSPAPER}, January 2021). So it is.",
        ),
        (
            f"Who knew of at least 945?[@{FACT}]",
            f"Who knew of at least 945 ({PUBLISHER}, January 18, 2021; {NEWSPAPER}, January 2021)?",
        ),
        (
            f"At least 945, I read,[@{FACT}] went.",
            f"At least 945, I read ({PUBLISHER}, January 18, 2021; {NEWSPAPER}, January 2021), went.",
        ),
        (
            f"At least 945 left the U.S.[@{FACT}]",
            f"At least 945 left the U.S. ({PUBLISHER}, January 18, 2021; {NEWSPAPER}, January 2021)",
        ),
        (
            f"She said “at least 945.”[@{FACT}]",
            f"She said “at least 945.” ({PUBLISHER}, January 18, 2021; {NEWSPAPER}, January 2021)",
        ),
    ],
)
def test_an_attribution_precedes_the_period_that_ends_its_words(text: str, parenthesis: str) -> None:
    assert body(text, Citing.PARENTHESIS) == parenthesis


def test_an_attribution_is_in_the_language_of_the_letter() -> None:
    found = body(f"Fueron al menos 945.[@{FACT}]", Citing.PARENTHESIS, "es")

    assert found == f"Fueron al menos 945 ({PUBLISHER}, 18 de enero de 2021; {NEWSPAPER}, enero de 2021)."


def test_an_address_is_the_whole_address() -> None:
    found = body(f"At least 945 went.[@{FACT}]", Citing.INLINE_ADDRESS)

    assert re.fullmatch(
        rf"At least 945 went \({re.escape(COMMITTEE)}\S+; https://www\.seattletimes\.com/\S+\)\.", found
    )


@pytest.mark.parametrize("way", NEITHER)
def test_what_is_beside_the_letter_changes_nothing_in_it(way: Citing) -> None:
    manuscript = sample("ten-a-month", "en")

    assert cited_text(manuscript, way) == CitedText()
    assert plain_letter(manuscript, edition(), citing=way).body == manuscript.document.text


def test_the_block_of_notes_is_short_and_has_every_address() -> None:
    manuscript = sample("ten-a-month", "es")
    notes = plain_letter(manuscript, edition(), citing=Citing.NOTES_BLOCK).sources
    sheet = plain_letter(manuscript, edition(), citing=Citing.SOURCE_SHEET).sources

    assert len(notes.split()) < 0.6 * len(sheet.split())
    assert [address for found in addresses(manuscript).values() for address in found if address not in notes] == []
    assert all(f"[{number}]" in notes for number in manuscript.reading.note_numbers.values())


@pytest.mark.parametrize("way", Citing)
@pytest.mark.parametrize("slug, language", SAMPLES)
def test_every_fact_of_a_sample_leads_to_a_source(slug: str, language: Language, way: Citing) -> None:
    manuscript = sample(slug, language)
    page = letter_page(manuscript, edition(), citing=way)
    links = {piece.link for paragraph in page.paragraphs for piece in paragraph if piece.link}
    notes = {number for paragraph in page.paragraphs for piece in paragraph for number in piece.notes}
    plain = plain_letter(manuscript, edition(), citing=way)
    shown = plain.body if way is Citing.INLINE_ADDRESS else plain.sources

    for fact, found in addresses(manuscript).items():
        assert way is not Citing.INLINE_LINK or links & found, fact
        assert way not in NEITHER or manuscript.reading.note_numbers[fact] in notes
        assert way is Citing.INLINE_LINK or any(address in shown for address in found)


@pytest.mark.parametrize("way", Citing)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_previewed_is_what_is_pasted(way: Citing, language: Language) -> None:
    manuscript = sample("ten-a-month", language)
    page = letter_page(manuscript, edition(), citing=way, findings=findings(manuscript))
    paper = with_class(parsed(preview_html(page)), "letter-paper")[0]
    shown = "\n\n".join(said(paragraph, without="sup") for paragraph in tagged(paper, "p"))

    assert shown == plain_letter(manuscript, edition(), citing=way).body


@pytest.mark.parametrize("way", INLINE)
@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
def test_no_source_is_beside_a_figure_that_it_does_not_have(
    way: Citing, language: Language, data: st.DataObject
) -> None:
    manuscript = written(data.draw(drafts(language)), language=language)
    found = cited_text(manuscript, way)
    places = [(insert.at, insert.at) for insert in found.inserts] + [(link.start, link.end) for link in found.links]
    texts = {row.text for row in rows(manuscript) if row.is_contradicted}
    wrong = [sentence for sentence in manuscript.reading.sentences if sentence.text in texts]

    for start, end in places:
        assert [one.text for one in wrong if one.start < start and end <= one.end] == []
    assert CitedText().into(manuscript.reading.text) == manuscript.document.text
    assert len(found.into(manuscript.reading.text)) == len(manuscript.reading.text) + sum(
        len(insert.text) for insert in found.inserts
    )


@pytest.mark.parametrize("way", INLINE)
@pytest.mark.parametrize(
    "text", [f"a[@{FACT}]" * 1_500, "." * 15_000 + f"[@{FACT}]", f"x {'945 ' * 3_000}[@{FACT}]", f"[@{FACT}]\n" * 190]
)
def test_a_letter_of_nothing_but_marks_is_cited_all_the_same(way: Citing, text: str) -> None:
    assert plain_letter(written(Draft(text=text)), edition(), citing=way).body


@pytest.mark.parametrize(
    "attachments, word, pdf",
    [
        (Attachments.REFUSED, False, False),
        (Attachments.BODY_ONLY, False, False),
        (Attachments.WORD, True, False),
        (Attachments.PREFERRED, True, True),
        (Attachments.UNKNOWN, True, True),
    ],
)
def test_a_paper_takes_the_files_that_its_card_says(attachments: Attachments, word: bool, pdf: bool) -> None:
    rules = Rules(attachments=attachments)

    assert (rules.takes_word, rules.takes_pdf) == (word, pdf)
