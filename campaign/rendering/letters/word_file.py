"""A letter and its source sheet as a Word file: real headings, real footnotes, links, and language tags."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.shared import Pt

from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.rendering.letters.pages import LetterPage, letter_page
from campaign.rendering.letters.sheet_ends import foot_lines, head_lines
from campaign.rendering.letters.source_sheet import SheetRow
from campaign.rendering.letters.way import Way, from_choices
from campaign.rendering.letters.word_package import (
    CONTACT,
    HEADINGS,
    ROW,
    SOURCE,
    add_link,
    add_note_mark,
    add_note_target,
    add_paragraph,
    add_words,
    new_document,
    packed,
)
from campaign.rendering.note_marks import ends_in_figure

WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
_HAIR = Pt(2)  # a space of this size is half a point wide


def letter_word(
    manuscript: Manuscript,
    edition: Edition,
    sender: Sender | None = None,
    *,
    with_sources: bool = True,
    citing: Citing = Citing.SOURCE_SHEET,
) -> bytes:
    """Return the letter as a `.docx`; without sources it has no notes either."""
    page = letter_page(manuscript, edition, sender, with_sources=with_sources, citing=citing)
    document = new_document(page.language)
    if page.sender.contact:
        add_paragraph(document, "\n".join(page.sender.contact), CONTACT)
    above = ("\n".join(page.address), CONTACT), (page.title, HEADINGS[0])
    for text, style in reversed(above) if page.traits.is_spoken else above:
        if text:
            add_paragraph(document, text, style)
    if page.salutation:
        add_paragraph(document, page.salutation)
    _add_body(document, page)
    last = len(document.paragraphs) - 1
    if page.closing:
        add_paragraph(document, page.closing)
    if page.sender.signature:
        add_paragraph(document, "\n".join(page.sender.signature))
    if page.notes:
        add_paragraph(document, "\n".join(page.notes), CONTACT)
    for paragraph in document.paragraphs[last:-1]:  # what is below the letter is never alone on a page
        paragraph.paragraph_format.keep_with_next = True
    if page.with_sources and page.rows:
        _add_sheet(document, page, 2)
    return packed(document, page.title)


def source_sheet_word(manuscript: Manuscript, edition: Edition) -> bytes:
    """Return the source sheet alone, to attach to an email that contains the letter."""
    page = letter_page(manuscript, edition)
    document = new_document(page.language)
    _add_sheet(document, page, 1)
    return packed(document, page.sources_title)


def _add_body(document: WordDocument, page: LetterPage) -> None:
    """Add the paragraphs, with numbers that link to the rows of the source sheet, as in print."""
    for pieces, cue in zip(page.paragraphs, page.cues, strict=True):
        if cue:
            add_paragraph(document, cue, HEADINGS[1])
        paragraph = add_paragraph(document)
        said = ""
        for piece in pieces:
            said = piece.text or said
            if piece.link:
                add_link(paragraph, piece.text, piece.link)
            elif piece.text:
                add_words(paragraph, piece.text)
            for place, number in enumerate(piece.notes):
                # As in print, a hair space after a number.
                between = "," if place else "\u00a0" if ends_in_figure(said) else ""
                if between:
                    font = add_words(paragraph, between).font
                    font.superscript, font.size = True, None if place else _HAIR
                add_note_mark(paragraph, number)


def _add_sheet(document: WordDocument, page: LetterPage, level: int) -> None:
    """Add the source sheet, as in print: no page of it has its last row alone."""
    heading = add_paragraph(document, page.sources_title, HEADINGS[level - 1])
    heading.paragraph_format.page_break_before = level > 1
    for text in head_lines(page):
        add_paragraph(document, text, SOURCE)
    for number, row in enumerate(page.rows, 1):
        _add_row(document, row, is_held=number == len(page.rows) - 1)
    for text in foot_lines(page):
        add_paragraph(document, text, SOURCE)


def _add_row(document: WordDocument, row: SheetRow, *, is_held: bool) -> None:
    """Add a row, on one page and, if `is_held`, on the page of the next."""
    paragraphs = [add_paragraph(document, style=ROW)]
    for place, number in enumerate(row.row.notes):
        if place:
            add_words(paragraphs[0], ", ")
        add_note_target(paragraphs[0], number, is_first=number in row.anchors)
    if row.row.text:
        add_words(paragraphs[0], f"{' ' if row.row.notes else ''}“{row.row.text}”")
    for line in row.lines:
        paragraphs.append(add_paragraph(document, style=SOURCE))
        for words in line.words:
            if words.link:
                add_link(paragraphs[-1], words.text, words.link)
            else:
                add_words(paragraphs[-1], words.text, italic=words.is_italic, lang=words.lang)
    for paragraph in paragraphs if is_held else paragraphs[:-1]:
        paragraph.paragraph_format.keep_with_next = True


def _is_taken(rules: Rules) -> bool:
    return rules.takes_word


WAYS = (Way("docx", Message("Word file"), 30, "/".join(WORD), ".docx", from_choices(letter_word), suits=_is_taken),)
