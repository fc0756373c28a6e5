"""A letter and its source sheet as rich text, which opens without Word: in WordPad, TextEdit, LibreOffice.

The format is text (RTF 1.9.1). All user text goes through `_escaped`, so that none of it becomes a command.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.rendering.letters.pages import LetterPage, letter_page
from campaign.rendering.letters.pieces import Piece
from campaign.rendering.letters.sheet_ends import foot_lines, head_lines
from campaign.rendering.letters.source_sheet import Line, SheetRow
from campaign.rendering.letters.way import Way, from_choices
from campaign.rendering.note_marks import ends_in_figure

#: Each style's number, name, and look: sizes in half points, spaces and indents in twentieths of a point.
_STYLES = {
    "text": r"\s0\fs23\sa180",
    "heading 1": r"\s1\outlinelevel0\keepn\b\fs30\sa180",
    "heading 2": r"\s2\outlinelevel1\keepn\b\fs26\sb200\sa120",
    "Contact": r"\s4\fs22\sa360",
    "Row": r"\s5\fs22\sb200\sa60",
    "Source": r"\s6\fs19\sa60\li280",
}
_HAIR = r"{\super\fs4\u160 ?}"
_SPECIAL = re.compile(r"[^ -\[\]-z|~]")
_BREAKS = {"\n": r"\line ", "\t": r"\tab "}


def letter_rtf(
    manuscript: Manuscript,
    edition: Edition,
    sender: Sender | None = None,
    *,
    with_sources: bool = True,
    citing: Citing = Citing.SOURCE_SHEET,
) -> bytes:
    """Return the letter as an `.rtf`; without sources it has no notes either."""
    page = letter_page(manuscript, edition, sender, with_sources=with_sources, citing=citing)
    sheet = _sheet(page) if page.with_sources and page.rows else ()
    return "\n".join([_head(page), *_letter(page), *sheet, "}"]).encode("ascii")


def _head(page: LetterPage) -> str:
    styles = "".join(rf"{{{look} {name};}}" for name, look in _STYLES.items()).replace(" text;", " Normal;", 1)
    return "\n".join(
        [
            rf"{{\rtf1\ansi\ansicpg1252\uc1\deff0\deflang{grammar(page.language).writing.windows_id}",
            r"{\fonttbl{\f0\froman\fcharset0 Georgia;}}{\colortbl;\red122\green46\blue29;}",
            rf"{{\stylesheet{styles}}}",
            rf"{{\info{{\title {_escaped(page.title)}}}}}",
        ]
    )


def _letter(page: LetterPage) -> Iterator[str]:
    language = page.language
    if page.sender.contact:
        yield _paragraph("Contact", _escaped("\n".join(page.sender.contact)), language)
    above = ("Contact", "\n".join(page.address)), ("heading 1", page.title)
    for style, text in reversed(above) if page.traits.is_spoken else above:
        if text:
            yield _paragraph(style, _escaped(text), language)
    if page.salutation:
        yield _paragraph("text", _escaped(page.salutation), language)
    for pieces, cue in zip(page.paragraphs, page.cues, strict=True):
        if cue:
            yield _paragraph("heading 2", _escaped(cue), language)
        yield _paragraph("text", "".join(_body(pieces)), language)
    if page.closing:
        yield _paragraph("text", _escaped(page.closing), language)
    if page.sender.signature:
        yield _paragraph("text", _escaped("\n".join(page.sender.signature)), language)
    if page.notes:
        yield _paragraph("Contact", _escaped("\n".join(page.notes)), language)


def _body(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Return a paragraph's text, with numbers that link to the rows of the source sheet, as in print."""
    said = ""
    for piece in pieces:
        said = piece.text or said
        yield _link(piece.text, piece.link) if piece.link else _escaped(piece.text)
        for place, number in enumerate(piece.notes):
            # As in print, a hair space after a number.
            yield r"{\super ,}" if place else _HAIR if ends_in_figure(said) else ""
            yield rf'{{\field{{\*\fldinst{{HYPERLINK \\l "note-{number}"}}}}{{\fldrslt{{\super {number}}}}}}}'


def _sheet(page: LetterPage) -> Iterator[str]:
    language = page.language
    yield r"\page" + _paragraph("heading 2", _escaped(page.sources_title), language)
    yield from (_paragraph("Source", _escaped(text), language) for text in head_lines(page))
    for row in page.rows:
        yield _paragraph("Row", _row_text(row), language)
        yield from (_paragraph("Source", _spans(line), language) for line in row.lines)
    yield from (_paragraph("Source", _escaped(text), language) for text in foot_lines(page))


def _row_text(row: SheetRow) -> str:
    numbers = ", ".join(_target(number, is_first=number in row.anchors) for number in row.row.notes)
    said = _escaped(f"“{row.row.text}”") if row.row.text else ""
    return " ".join(filter(None, (numbers, said)))


def _target(number: int, *, is_first: bool) -> str:
    """Return a number in bold, to which marks link where it `is_first`: a bookmark has its name once."""
    start, end = (rf"{{\*\bkmk{edge} note-{number}}}" for edge in ("start", "end"))
    return rf"{start}{{\b {number}}}{end}" if is_first else rf"{{\b {number}}}"


def _spans(line: Line) -> str:
    return "".join(_links_and_looks(line))


def _links_and_looks(line: Line) -> Iterable[str]:
    for words in line.words:
        if words.link:
            yield _link(words.text, words.link)
        elif words.is_italic or words.lang:
            look = r"\i" * words.is_italic + (rf"\lang{grammar(words.lang).writing.windows_id}" if words.lang else "")
            yield rf"{{{look} {_escaped(words.text)}}}"
        else:
            yield _escaped(words.text)


def _link(text: str, address: str) -> str:
    inside = _escaped(quote(address, safe="%/:=&?~#+!$,;'@()*[]"))
    return rf'{{\field{{\*\fldinst{{HYPERLINK "{inside}"}}}}{{\fldrslt{{\ul\cf1 {_escaped(text)}}}}}}}'


def _open(style: str, language: Language) -> str:
    return rf"\pard\plain{_STYLES[style]}\f0\lang{grammar(language).writing.windows_id} "


def _paragraph(style: str, inside: str, language: Language) -> str:
    return rf"{_open(style, language)}{inside}\par"


def _escaped(text: str) -> str:
    """Return text escaped for RTF: commands become characters, and everything beyond ASCII a number."""
    return _SPECIAL.sub(_sign, text)


def _sign(match: re.Match[str]) -> str:
    sign = match.group()
    if sign in "\\{}":
        return "\\" + sign
    if sign in _BREAKS:
        return _BREAKS[sign]
    if sign < " " or sign == "\x7f":
        return ""
    units = sign.encode("utf-16-le")
    numbers = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
    return "".join(rf"\u{number}?" for number in numbers)


def _is_taken(rules: Rules) -> bool:
    return rules.takes_pdf


WAYS = (
    Way("rtf", Message("Rich text (RTF)"), 35, "application/rtf", ".rtf", from_choices(letter_rtf), suits=_is_taken),
)
