"""The sources of three facts fit one page, on both papers and in both languages; PDF, Word and text have the same words."""

from __future__ import annotations

import re

import pytest

from campaign.domain.evidence.facts import Fact
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.templates.drafts import Draft
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.letters.word_file import letter_word
from campaign.rendering.locale import locale_for
from campaign.rendering.sheets.prints import PAPERS
from tests.rendering.pdf_files import pages_of, squeezed
from tests.rendering.shipped import EVERY_TEMPLATE, SAMPLES, edition, pdf_of, sample, written
from tests.rendering.word_files import paragraphs_of, xml_of

pytestmark = pytest.mark.slow

SENDER = Sender("Ada Quince", "Vado", "99 Acequia Street", "575 555 0199", "ada@example.org", bio="Ada Quince teaches.")
_FRAGMENT = re.compile(r"#:~:text=\S+")
_MARKS_OF_NOTES = re.compile(r"^\[(\d+)\]((?:\[\d+\])*)", re.MULTILINE)


def sheet_pages(pdf: bytes, language: Language) -> list[str]:
    """The pages that the source sheet takes up."""
    pages = pages_of(pdf)
    title = locale_for(language).translate("Sources for the editor (not for publication)")
    first = next(number for number, page in enumerate(pages) if title in page)
    return pages[first:]


def of_facts(facts: list[Fact], language: Language) -> Manuscript:
    text = "\n\n".join(f"{fact.claim[language]}[@{fact.id}]" for fact in facts)
    return written(Draft(text=text), "ten-a-month", language)


def longest(language: Language) -> list[Fact]:
    """The three facts with the most to say on a source sheet, of those that templates offer first."""
    offers = {id for slug in EVERY_TEMPLATE for id in sample(slug, language).template.offers[:4]}
    facts = [fact for fact in edition().content.facts if fact.id in offers]
    return sorted(facts, key=lambda fact: -len(plain_letter(of_facts([fact], language), edition()).sources))[:3]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sources_of_the_three_longest_facts_fit_one_page(language: Language, paper: str) -> None:
    facts = longest(language)
    disputed = next(fact for fact in edition().content.facts if fact.dispute and fact.quantities == ())
    manuscript = of_facts([*facts[:2], disputed], language)
    pages = sheet_pages(pdf_of(letter_print(manuscript, edition(), SENDER, paper=paper)), language)  # type: ignore[arg-type]  # of PAPERS

    assert len(pages) == 1
    assert len(sheet_pages(pdf_of(letter_print(of_facts(facts, language), edition(), SENDER)), language)) == 1


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_pdf_word_and_text_of_a_sample_have_the_same_words(slug: str, language: Language) -> None:
    """The text has the numbers of notes in brackets, and addresses that open at the words quoted."""
    manuscript = sample(slug, language)
    plain = plain_letter(manuscript, edition(), SENDER)
    word = squeezed("\n".join(paragraphs_of(xml_of(letter_word(manuscript, edition(), SENDER), "word/document.xml"))))
    pages = pages_of(pdf_of(letter_print(manuscript, edition(), SENDER)))
    pdf = squeezed("".join(_without_footer(page, manuscript) for page in pages))
    title = squeezed(locale_for(language).translate("Sources for the editor (not for publication)"))
    text = squeezed(_FRAGMENT.sub("", _MARKS_OF_NOTES.sub(_numbers, plain.sources)).replace("\n> ", "\n"))

    assert sorted(pdf.casefold()) == sorted(word.casefold())
    assert sorted(word[word.index(title) :]) == sorted(text)
    for found in (word, pdf):
        assert -1 < found.index(squeezed(plain.notes)) < found.index(title)


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_no_page_has_one_thing_alone(slug: str, language: Language) -> None:
    """Neither the bio, nor the code, nor the last row of the sheet."""
    manuscript = sample(slug, language)
    pages = pages_of(pdf_of(letter_print(manuscript, edition(), SENDER)))
    bio = squeezed(plain_letter(manuscript, edition(), SENDER).notes)

    assert [page for page in pages if squeezed(page).startswith(bio)] == []
    assert [page for page in pages if len(page.split()) < 40] == []


def _numbers(match: re.Match[str]) -> str:
    return ", ".join([match[1], *re.findall(r"\d+", match[2])])


def _without_footer(page: str, manuscript: Manuscript) -> str:
    """A page's text without the edition at the foot of the sheet."""
    name = f"{manuscript.content.campaign.name[manuscript.language]} · "
    *lines, last = page.rstrip().split("\n")
    return "\n".join(lines) if last.startswith(name) else page
