"""Tables in a Word file, each column in a language of its own."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import _Cell

from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.rendering.letters.word_package import add_words

_STYLE = "TableGrid"  # by id, as for paragraphs


def add_table(
    document: WordDocument, languages: Sequence[Language], heads: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    """Add a table with a row of headings, which Word repeats on each page."""
    table = document.add_table(rows=0, cols=len(languages))
    table._tbl.tblPr.style = _STYLE
    for number, texts in enumerate([heads, *rows]):
        row = table.add_row()
        if number == 0:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for cell, text, language in zip(row.cells, texts, languages, strict=True):
            _fill(cell, text, language, is_head=number == 0)


def _fill(cell: _Cell, text: str, language: Language, *, is_head: bool) -> None:
    """Put text into a cell; what is written into an empty one is in its column's language, too."""
    paragraph = cell.paragraphs[0]
    if text:
        add_words(paragraph, text, lang=language).bold = is_head or None
        return
    looks, mark = OxmlElement("w:rPr"), OxmlElement("w:lang")
    mark.set(qn("w:val"), grammar(language).writing.tag)
    looks.append(mark)
    paragraph._p.get_or_add_pPr().append(looks)
