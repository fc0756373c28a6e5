"""Who prints the page where they write holds the letter in their hands, and nothing of the form."""

from __future__ import annotations

import subprocess

import pytest

from campaign.domain.language import Language
from tests.browser.conftest import Arrive
from tests.browser.samples import sample
from tests.browser.test_the_whole_way import squeezed
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser


def printed(visitor: Visitor) -> str:
    """The words on paper."""
    pdf = visitor.page.pdf(format="Letter")
    return subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, check=True, capture_output=True).stdout.decode()


def words_of_the_form(visitor: Visitor) -> list[str]:
    """What labels, buttons and headings of the page say, in this order."""
    found = visitor.page.locator("label, legend, summary, #composer button, h1, h2, h3").all_text_contents()
    return sorted({words for words in map(squeezed, found) if len(words) > 3})


@pytest.mark.parametrize("language, scripts", [("en", False), ("es", True)])
def test_the_page_where_a_letter_is_written_prints_the_letter_alone(
    arrive: Arrive, language: Language, scripts: bool
) -> None:
    visitor = arrive(language, scripts=scripts)
    visitor.opens_the_composer()
    visitor.writes(sample(language))
    visitor.asks_for_a_check()
    paper = squeezed(printed(visitor))
    letter = [squeezed(paragraph) for paragraph in visitor.paragraphs()]

    assert len(letter) > 3
    assert [paragraph for paragraph in letter if paragraph not in paper] == []
    assert [words for words in words_of_the_form(visitor) if words in paper] == []
    signature = squeezed(visitor.page.locator(".letter-paper .signature").text_content() or "")
    assert len(paper) == sum(map(len, letter)) + len(signature)
