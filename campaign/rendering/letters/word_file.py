"""A letter and its source sheet as a Word file: real headings, real footnotes, links, and whose language words are."""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.shared import Pt

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.domain.review.source_sheets import Support
from campaign.rendering.citations.citations import citations
from campaign.rendering.letters.pages import LetterPage, SheetRow, letter_page
from campaign.rendering.letters.text import DEMONSTRATION, edition_line, fact_head
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
from campaign.rendering.places import Place, again, dated_line, places

WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
_HAIR = Pt(2)  # a space of this size is half a point wide
_GROUPS = (
    (Support.SUPPORTED, ""),
    (Support.OWN, "The writer's own knowledge"),
    (Support.UNSOURCED, "No source given"),
    (Support.UNSUPPORTED, "Not supported by our sources"),
)


def letter_word(
    manuscript: Manuscript,
    edition: Edition,
    sender: Sender | None = None,
    *,
    with_sources: bool = True,
    citing: Citing = Citing.SOURCE_SHEET,
) -> bytes:
    """The letter as a `.docx`; without sources it has no notes either."""
    page = letter_page(manuscript, edition, sender, with_sources=with_sources, citing=citing)
    document = new_document(page.language)
    if page.sender.contact:
        add_paragraph(document, "\n".join(page.sender.contact), CONTACT)
    add_paragraph(document, page.title, HEADINGS[0])
    if page.salutation:
        add_paragraph(document, page.salutation)
    _add_body(document, page)
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
    """The source sheet alone, to go beside a letter whose text stands in the mail."""
    page = letter_page(manuscript, edition)
    document = new_document(page.language)
    _add_sheet(document, page, 1)
    return packed(document, locale_for(page.language).translate("Sources for the editor (not for print)"))


def _add_body(document: WordDocument, page: LetterPage) -> None:
    """The paragraphs, with a footnote where a fact is cited first, and the same number where it is again."""
    seen: set[int] = set()
    for pieces in page.paragraphs:
        paragraph = add_paragraph(document)
        said = ""
        for piece in pieces:
            said = piece.text or said
            if piece.link:
                add_link(paragraph, piece.text, piece.link)
            elif piece.text:
                add_words(paragraph, piece.text)
            for place, number in enumerate(piece.notes if page.with_sources else ()):
                # As in print, a hair of space after a figure, or 2019 with note 1 is copied and read as 20191.
                between = "," if place else "\u00a0" if said[-1:].isdigit() else ""
                if between:
                    font = add_words(paragraph, between).font
                    font.superscript, font.size = True, None if place else _HAIR
                add_note_mark(paragraph, number, is_first=number not in seen)
                seen.add(number)


def _add_sheet(document: WordDocument, page: LetterPage, level: int) -> None:
    locale = locale_for(page.language)
    heading = add_paragraph(document, locale.translate("Sources for the editor (not for print)"), HEADINGS[level - 1])
    heading.paragraph_format.page_break_before = level > 1
    add_paragraph(document, edition_line(page.edition, locale))
    if page.is_demonstration:
        add_paragraph(document, locale.translate(DEMONSTRATION))
    if page.source_page and page.source_page.leads_there:
        add_paragraph(document, page.source_page.line(locale))
    for standing, title in _GROUPS:
        rows = [row for row in page.rows if row.row.support is standing]
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
    is_unsupported = row.row.support is Support.UNSUPPORTED
    for line in _lines_before(row, locale, is_unsupported=is_unsupported):
        add_paragraph(document, line, SOURCE)
    for fact, found in row.facts:
        for line in _fact_lines(fact, edition, locale, ours=is_unsupported):
            add_paragraph(document, line, SOURCE)
        for place in found:
            _add_place(document, place, locale)
        add_paragraph(document, dated_line(fact, locale), SOURCE)


def _lines_before(row: SheetRow, locale: Locale, *, is_unsupported: bool) -> Iterator[str]:
    if is_unsupported:
        ours = " " + locale.translate("Our sources say:") if row.facts else ""
        yield locale.translate("Not supported by our sources as it stands.") + ours
    own = locale.translate("The writer's own knowledge.")
    yield from (f"{figure}: {own}" for figure in row.row.own)


def _fact_lines(fact: Fact, edition: Edition, locale: Locale, *, ours: bool) -> Iterator[str]:
    if ours:
        yield fact.claim[locale.language]
    yield from fact_head(fact, locale, is_told=ours)
    told = edition.content.caveat(fact)
    if told:
        yield locale.translate(told)


def _add_place(document: WordDocument, place: Place, locale: Locale) -> None:
    paragraph = add_paragraph(document, style=SOURCE)
    if place.is_again:
        add_words(paragraph, again(place, locale))
        return
    for text, italic, lang in _cited(place, locale.language):
        add_words(paragraph, text, italic=italic, lang=lang)
    if place.link and place.source.url:
        add_link(paragraph, place.source.url, place.link)
    else:
        add_words(paragraph, locale.translate("Address unknown."))


def _cited(place: Place, language: Language) -> Iterator[tuple[str, bool, Language | None]]:
    """The citation and the place in it, up to its address."""
    found = citations().of(place.source, language)
    yield from ((span.text, span.italic, span.lang) for span in found.spans)
    beside = f" ({'; '.join(found.notes)})" if found.notes else ""
    party = f"; {place.source.party[language]}" if place.source.party else ""
    yield f"{beside}: {place.citation.at[language]}{party}. ", False, None


def _note(fact: Fact, page: LetterPage) -> list[NoteLine]:
    """A fact's sources as a footnote."""
    locale = locale_for(page.language)
    lines: list[NoteLine] = []
    told = page.edition.content.caveat(fact)
    for place in places(fact, page.edition.content.source_by_id):
        line: NoteLine = [(text, italic, None) for text, italic, _ in _cited(place, page.language)]
        address = place.source.url
        lines.append([*line, (address or locale.translate("Address unknown."), False, place.link if address else None)])
    said = [locale.translate(told)] if told else []
    lines += [[(text, False, None)] for text in (*said, dated_line(fact, locale))]
    return lines


def _is_taken(rules: Rules) -> bool:
    return rules.takes_word


WAYS = (Way("docx", Message("Word file"), 30, "/".join(WORD), ".docx", from_choices(letter_word), suits=_is_taken),)
