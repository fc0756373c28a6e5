"""A letter and its source sheet as a Word file: real headings, real footnotes, links, and language tags."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.shared import Pt

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.rendering.letters.pages import LetterPage, SheetRow, letter_page
from campaign.rendering.letters.source_lines import GROUPS, head_lines, note_lines, row_lines
from campaign.rendering.letters.way import Way, from_choices
from campaign.rendering.letters.word_package import (
    CONTACT,
    HEADINGS,
    ROW,
    SOURCE,
    NoteLine,
    add_link,
    add_note_mark,
    add_paragraph,
    add_words,
    new_document,
    packed,
    set_notes,
)
from campaign.rendering.locale import Locale, locale_for

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
    if page.closing:
        add_paragraph(document, page.closing)
    if page.sender.signature:
        add_paragraph(document, "\n".join(page.sender.signature))
    if page.notes:
        add_paragraph(document, "\n".join(page.notes), CONTACT)
    if page.with_sources and page.rows:
        _add_sheet(document, page, 2)
        numbers = manuscript.reading.note_numbers
        notes = ((numbers[fact.id], _note(fact, page)) for fact in manuscript.facts)
        if any(piece.notes for paragraph in page.paragraphs for piece in paragraph):
            set_notes(document, notes)
    return packed(document, page.title)


def source_sheet_word(manuscript: Manuscript, edition: Edition) -> bytes:
    """Return the source sheet alone, to attach to an email that contains the letter."""
    page = letter_page(manuscript, edition)
    document = new_document(page.language)
    _add_sheet(document, page, 1)
    return packed(document, page.sources_title)


def _add_body(document: WordDocument, page: LetterPage) -> None:
    """Add the paragraphs, with a footnote at a fact's first citation, and the same number at later ones."""
    seen: set[int] = set()
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
            for place, number in enumerate(piece.notes if page.with_sources else ()):
                # As in print, a hair space after a number; otherwise 2019 with note 1 is copied and read as 20191.
                between = "," if place else "\u00a0" if said[-1:].isdigit() else ""
                if between:
                    font = add_words(paragraph, between).font
                    font.superscript, font.size = True, None if place else _HAIR
                add_note_mark(paragraph, number, is_first=number not in seen)
                seen.add(number)


def _add_sheet(document: WordDocument, page: LetterPage, level: int) -> None:
    locale = locale_for(page.language)
    heading = add_paragraph(document, page.sources_title, HEADINGS[level - 1])
    heading.paragraph_format.page_break_before = level > 1
    for text in head_lines(page):
        add_paragraph(document, text)
    for support, title in GROUPS:
        rows = [row for row in page.rows if row.row.support is support]
        if rows and title:
            add_paragraph(document, locale.translate(title), HEADINGS[level])
        for row in rows:
            _add_row(document, row, page.edition, locale)


def _add_row(document: WordDocument, row: SheetRow, edition: Edition, locale: Locale) -> None:
    said = add_paragraph(document, style=ROW)
    if row.row.notes:
        add_words(said, ", ".join(map(str, row.row.notes)) + " ").bold = True
    if row.row.text:
        add_words(said, f"“{row.row.text}”")
    for line in row_lines(row, edition, locale):
        paragraph = add_paragraph(document, style=SOURCE)
        for words in line:
            if words.link:
                add_link(paragraph, words.text, words.link)
            else:
                add_words(paragraph, words.text, italic=words.is_italic, lang=words.lang)


def _note(fact: Fact, page: LetterPage) -> list[NoteLine]:
    """Return a fact's sources as a footnote."""
    return [[(words.text, words.is_italic, words.link) for words in line] for line in note_lines(fact, page)]


def _is_taken(rules: Rules) -> bool:
    return rules.takes_word


WAYS = (Way("docx", Message("Word file"), 30, "/".join(WORD), ".docx", from_choices(letter_word), suits=_is_taken),)
