"""What is previewed is what is exported: preview, plain text and PDF hold the same words, notes aside."""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import takewhile

import pytest
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaign.domain.checks import findings
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.documents import Mark
from campaign.domain.templates.drafts import Draft
from campaign.domain.texts.normalise import clean
from campaign.rendering.letters.addressing import salutation
from campaign.rendering.letters.pages import letter_page, letter_print, preview_html
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.typefaces import FACES, face_file, printable
from tests.rendering.fragments import parsed, said, tagged, with_class
from tests.rendering.pdf_files import pages_of, squeezed, words_of
from tests.rendering.shipped import SAMPLES, edition, pdf_of, sample, written

pytestmark = pytest.mark.slow

CITED = ["[@none-granted-2021]", " [@honduras-ten-a-month; @motions-8000]", "[@nobody]"]


def preview_of(manuscript: Manuscript) -> list[str]:
    """The paragraphs of the preview, with the words of findings, and those that are ours, marked in it."""
    page = letter_page(manuscript, edition(), findings=findings(manuscript), copied=manuscript.copied.stretches)
    paper = with_class(parsed(preview_html(page)), "letter-paper")[0]
    return [said(paragraph, without="sup") for paragraph in tagged(paper, "p")]


def pdf_text_of(manuscript: Manuscript, *, with_sources: bool = True) -> str:
    """The PDF's text below its heading, on the pages before the source sheet, which has pages of its own."""
    page = letter_print(manuscript, edition(), with_sources=with_sources)
    sheet = locale_for(manuscript.language).translate("Sources for the editor (not for publication)")
    letter = takewhile(lambda text: sheet not in text, pages_of(pdf_of(page)))
    heading, text = "\f".join(letter).split("\n", 1)
    assert heading
    return text


def with_notes(manuscript: Manuscript) -> list[str]:
    """The words as they are printed, each note's number right after the word that it belongs to, but apart from a
    figure, with which it would be one number."""
    numbers = manuscript.document.note_numbers
    lines = [salutation(manuscript, locale_for(manuscript.language))]
    for paragraph in manuscript.document.paragraphs:
        line = ""
        for run in paragraph.runs:
            if isinstance(run, Mark):
                line += " " * line[-1:].isdigit() + ",".join(str(numbers[fact]) for fact in run.facts)
            else:
                line += run.text
        lines.append(line)
    return " ".join(lines).split()


@cache
def letters_of_one_glyph() -> str:
    """The characters of the print typeface that a PDF's text can give back: each drawn by a glyph of its own, from
    left to right, by itself."""
    package, name = FACES[0][1:3]
    with TTFont(face_file(package, name)) as face:
        glyphs = face.getBestCmap()
    by_glyph: dict[str, list[int]] = {}
    for code in sorted(printable()):
        by_glyph.setdefault(glyphs[code], []).append(code)
    alone = [chr(codes[0]) for codes in by_glyph.values() if len(codes) == 1]
    kept = [
        character
        for character in alone
        if unicodedata.category(character)[0] in "LNPS" and clean(character).text == character
    ]
    return "".join(kept)


@st.composite
def drafts(draw: st.DrawFn) -> str:
    """A body of any printable words and marks, some of them very long."""
    word = st.text(letters_of_one_glyph(), min_size=1, max_size=12)
    long = st.builds(lambda token, times: token * times, word, st.integers(8, 40))
    sentence = st.lists(st.one_of(word, word, word, long, st.sampled_from(CITED)), min_size=1, max_size=12)
    lines = draw(st.lists(sentence.map(" ".join), min_size=1, max_size=6))
    return clean(draw(st.sampled_from(["\n", "\n\n", " \n\t\n"])).join(lines)).text


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_a_sample_is_printed_as_it_is_previewed_and_pasted(slug: str, language: Language) -> None:
    manuscript = sample(slug, language)
    plain = plain_letter(manuscript, edition()).body

    assert "\n\n".join(preview_of(manuscript)) == plain
    assert words_of(pdf_text_of(manuscript)) == with_notes(manuscript)
    assert words_of(pdf_text_of(manuscript, with_sources=False)) == plain.split()


def test_a_note_after_a_year_is_not_read_as_part_of_it() -> None:
    manuscript = written(Draft(text="The transfers ended in 2020[@none-granted-2021] for good."))

    assert "in 2020 1 for good" in " ".join(words_of(pdf_text_of(manuscript)))


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=drafts())
@settings(max_examples=13, suppress_health_check=list(HealthCheck))
def test_preview_text_and_pdf_have_the_same_words(language: Language, text: str) -> None:
    manuscript = written(Draft(text=text), language=language)
    plain = plain_letter(manuscript, edition()).body

    assert " ".join(preview_of(manuscript)).split() == plain.split()
    assert squeezed(pdf_text_of(manuscript)) == squeezed(" ".join(with_notes(manuscript)))
