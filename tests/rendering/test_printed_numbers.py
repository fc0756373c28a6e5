"""Every number that a printed fact sheet shows stands in exactly one row of those that its note names; and the reverse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

import pytest

from campaign.domain.evidence.pictures import Map
from campaign.domain.language import Language
from tests.rendering.printed_sheets import DIGITS, PrintedSheet, printed_sheet
from tests.rendering.shipped import SHEET_PAGES, sheet, sheet_pdf

#: Small numbers as prose writes them, from zero.
IN_WORDS: dict[Language, list[str]] = {
    "en": "zero one two three four five six seven eight nine ten".split(),
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez".split(),
}


@cache
def printed(slug: str, language: Language) -> PrintedSheet:
    maps = [block for block in sheet(slug).shown if isinstance(block, Map)]
    return printed_sheet(sheet_pdf(slug, language), language, maps)


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

    assert set(shown.rows) == set(range(1, len(sheet(slug).facts) + 1)) == noted
    assert numbers(cited.words for cited in shown.cited)


@pytest.mark.parametrize("slug, language", SHEET_PAGES)
def test_every_number_is_in_exactly_one_row_that_its_note_names(slug: str, language: Language) -> None:
    shown = printed(slug, language)
    found = {
        (number, cited.words, cited.notes): holding(shown, number, cited.notes)
        for cited in shown.cited
        for number in DIGITS.findall(cited.words)
    }

    assert {place: rows for place, rows in found.items() if len(rows) != 1} == {}


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
