"""Every number that a printed fact sheet shows stands in exactly one row of those that its note names; and the reverse."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from campaign.domain.evidence.pictures import Map
from campaign.domain.language import Language
from campaign.domain.sheets.fact_sheets import facts_in
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import has_back, sheet_html
from tests.rendering.fragments import parsed, said, tagged, with_class
from tests.rendering.printed_sheets import DIGITS, PrintedSheet, printed_sheet
from tests.rendering.shipped import PUBLIC_URL, SHEET_PAGES, edition, sheet, sheet_pdf

#: Whom to call is no number of a fact.
_TELEPHONE = re.compile(r"\d{3}-\d{3}-\d{4}")
#: Small numbers as prose writes them, from zero.
IN_WORDS: dict[Language, list[str]] = {
    "en": "zero one two three four five six seven eight nine ten".split(),
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez".split(),
}


@cache
def printed(slug: str, language: Language) -> PrintedSheet:
    maps = [block for block in sheet(slug).on_paper if isinstance(block, Map)]
    if not has_back(sheet(slug)):
        return printed_sheet(sheet_pdf(slug, language), language, maps, has_foot=True)
    return printed_sheet(sheet_pdf(slug, language), language, maps, _aside(slug, language))


def _aside(slug: str, language: Language) -> Iterator[str]:
    """What a handout says without a note: its heading, whose numbers are those below it, its date, and who says so."""
    page = parsed(sheet_html(sheet(slug), edition(), language, "letter", Imprint(PUBLIC_URL)))
    names = ("warnings", "credits", "question", "advice", "date")
    yield from (said(found) for name in names for found in with_class(page, name))
    yield said(tagged(page, "h1")[0])


def numbers(texts: Iterable[str]) -> Counter[str]:
    return Counter(number for text in texts for number in DIGITS.findall(text))


def holding(shown: PrintedSheet, number: str, notes: tuple[int, ...]) -> list[int]:
    """The rows among those noted that have the number, as a figure or as the date they speak of."""
    return [note for note in notes if number in DIGITS.findall(" ".join(shown.rows[note]))]


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_the_sheet_is_read_whole(slug: str, language: Language) -> None:
    """Else nothing below would be shown by what follows."""
    shown = printed(slug, language)
    noted = {note for cited in shown.cited for note in cited.notes}

    assert set(shown.rows) == set(range(1, len(facts_in(sheet(slug).on_paper)) + 1)) == noted
    assert numbers(cited.words for cited in shown.cited)


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_every_number_is_in_exactly_one_row_that_its_notes_name_or_in_the_date_of_all(
    slug: str, language: Language
) -> None:
    shown = printed(slug, language)
    found = {
        (number, cited.words, cited.notes): holding(shown, number, cited.notes)
        for cited in shown.cited
        for number in DIGITS.findall(_TELEPHONE.sub("", cited.words))
    }

    assert {place: rows for place, rows in found.items() if len(rows) not in {1, len(place[2])}} == {}


def in_digits_or_words(shown: PrintedSheet, note: int, language: Language) -> set[str]:
    """The numbers that are said where a note leads to a row."""
    words = " ".join(cited.words for cited in shown.cited if note in cited.notes)
    return {*DIGITS.findall(words), *(str(n) for n, word in enumerate(IN_WORDS[language]) if word in words.split())}


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_every_number_of_a_row_is_printed_where_a_note_leads_to_it(slug: str, language: Language) -> None:
    shown = printed(slug, language)
    said = {note: in_digits_or_words(shown, note, language) for note in shown.rows}
    missing = {
        (note, number)
        for note, (figures, _) in shown.rows.items()
        for number in DIGITS.findall(figures)
        if number not in said[note]
    }

    assert missing == set()
