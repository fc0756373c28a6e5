"""What is above and below the rows of a source sheet in a word processor."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.rendering.letters.pages import LetterPage
from campaign.rendering.letters.text import DEMONSTRATION, edition_line
from campaign.rendering.locale import locale_for


def head_lines(page: LetterPage) -> Iterator[str]:
    """Yield what is above the rows: the edition, and whether this is a demonstration."""
    locale = locale_for(page.language)
    yield edition_line(page.edition, locale)
    if page.is_demonstration:
        yield locale.translate(DEMONSTRATION)


def foot_lines(page: LetterPage) -> Iterator[str]:
    """Yield what is below the rows: the address of the source page and the letter's code."""
    if page.source_page and page.source_page.leads_there:
        yield page.source_page.line(locale_for(page.language))
