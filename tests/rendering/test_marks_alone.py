"""A mark that stands by itself, away from any words, still leads an editor to its source."""

from __future__ import annotations

import pytest

from campaign.domain.templates.drafts import Draft
from campaign.rendering.data import letter_data
from campaign.rendering.letters.pages import letter_page, letter_print
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.locale import locale_for
from tests.rendering.pdf_files import opened, text_of
from tests.rendering.shipped import edition, pdf_of, written

FACT, OTHER = "none-granted-2021", "motions-8000"
TEXTS = [
    f"[@{FACT}]",
    f"[@{FACT}] [@{OTHER}]",
    f"Somebody wrote to me.\n[@{FACT}]\nI wrote back.",
    f"[@{FACT}]\nI wrote back.",
    f"I wrote back.[@{OTHER}]\n\n[@{FACT}; @{OTHER}]",
    f"… [@{FACT}] —",
]


@pytest.mark.parametrize("text", TEXTS)
def test_each_note_leads_to_one_row_with_its_source(text: str) -> None:
    manuscript = written(Draft(text=text))
    page = letter_page(manuscript, edition())
    pdf = pdf_of(letter_print(manuscript, edition()))
    notes = [number for paragraph in page.paragraphs for piece in paragraph for number in piece.notes]
    anchors = [number for row in page.rows for number in row.anchors]

    assert sorted(anchors) == sorted(set(notes))
    assert len(opened(pdf).pages) == 2
    for fact in manuscript.facts:
        for citation in fact.citations:
            assert (edition().content.source_by_id[citation.source].url or "") in "".join(text_of(pdf).split())
    assert "“”" not in text_of(pdf) + plain_letter(manuscript, edition()).sources


@pytest.mark.parametrize(
    "text", [*TEXTS, f"I wrote.[@{OTHER}]\n[@{FACT}]\nI wrote again.[@{OTHER}; @transfers-senate-945]"]
)
def test_each_note_is_a_claim_in_the_order_of_the_notes(text: str) -> None:
    manuscript = written(Draft(text=text))
    claims = letter_data(manuscript, (), locale_for("en"))["claims"]
    found = {claim["number"]: claim["fact"] for claim in claims}

    assert [(fact, number) for number, fact in found.items()] == list(manuscript.document.note_numbers.items())
    assert all(claim["sources"] for claim in claims)
    assert [claim["text"] for claim in claims if claim["text"] and claim["text"] not in manuscript.document.text] == []
