"""The package of a Word file: what python-docx does not write (links, languages), and equal bytes for equal input.

Word stores a time for the document, and zip one for each file in it; neither belongs in a letter.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from functools import cache

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first day that zip can represent
#: The ids of styles, which python-docx derives from their names.
CONTACT, ROW, SOURCE, HYPERLINK, NOTE_MARK = (
    "Contact",
    "Row",
    "Source",
    "Hyperlink",
    "Notemark",
)
HEADINGS = ("Heading1", "Heading2", "Heading3")
#: Name, size, space before and after, indent, in points. The headings are Word's own, so that readers can navigate
#: them.
_STYLES = (
    ("Contact", 11, 0, 18, 0),
    ("Row", 11, 10, 3, 0),
    ("Source", 9.5, 0, 3, 14),
)
_HEADINGS = (("Heading 1", 15), ("Heading 2", 13), ("Heading 3", 11))


def new_document(language: Language) -> WordDocument:
    """Return an empty document in a language, with our styles."""
    return Document(io.BytesIO(_empty(language)))


def add_paragraph(document: WordDocument, text: str = "", style: str = "") -> Paragraph:
    """Add a paragraph. Its style is given by id: looking up a name takes longer than writing."""
    paragraph = document.add_paragraph(text)
    if style:
        paragraph._p.style = style
    return paragraph


def add_words(paragraph: Paragraph, text: str, *, italic: bool = False, lang: Language | None = None) -> Run:
    """Add text to a paragraph, marked as another language if one is given."""
    run = paragraph.add_run(text)
    if italic:
        run.italic = True
    if lang:
        mark = OxmlElement("w:lang")
        mark.set(qn("w:val"), grammar(lang).writing.tag)
        run._r.get_or_add_rPr().append(mark)
    return run


def add_link(paragraph: Paragraph, text: str, address: str) -> None:
    """Add text that links to an address."""
    id = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    _add_linked(paragraph, text, {"r:id": id}, HYPERLINK)


def add_note_mark(paragraph: Paragraph, number: int) -> None:
    """Add a raised number that links to its target."""
    _add_linked(paragraph, str(number), {"w:anchor": f"note-{number}"}, NOTE_MARK)


def add_note_target(paragraph: Paragraph, number: int, *, is_first: bool) -> None:
    """Add a number in bold, to which marks link where it `is_first`: a bookmark has its name once."""
    if is_first:
        paragraph._p.append(_bookmark("w:bookmarkStart", number, {"w:name": f"note-{number}"}))
    add_words(paragraph, str(number)).bold = True
    if is_first:
        paragraph._p.append(_bookmark("w:bookmarkEnd", number, {}))


def _bookmark(name: str, number: int, more: dict[str, str]) -> BaseOxmlElement:
    element = OxmlElement(name)
    for key, value in ({"w:id": str(number)} | more).items():
        element.set(qn(key), value)
    return element


def packed(document: WordDocument, title: str) -> bytes:
    """Return the file. Its title is the letter's; it has no author or date."""
    document.core_properties.title = title[:255]
    package = document.part.package
    parts = sorted(package.iter_parts(), key=lambda part: part.partname)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        _put(file, "[Content_Types].xml", _content_types(parts))
        _put(file, "_rels/.rels", package.rels.xml)
        for part in parts:
            _put(file, part.partname.membername, part.blob)
            if len(part.rels):
                _put(file, part.partname.rels_uri.membername, part.rels.xml)
    return out.getvalue()


@cache
def _empty(language: Language) -> bytes:
    """Return python-docx's own empty document with our styles, created once."""
    document = Document()
    _set_styles(document, language)
    package = document.part.package
    for id in [id for id, rel in package.rels.items() if rel.reltype.endswith("/thumbnail")]:
        package.rels.pop(id)
    about = package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
    for child in list(about.element):
        about.element.remove(child)
    document.core_properties.language = grammar(language).writing.tag
    return packed(document, "")


def _set_styles(document: WordDocument, language: Language) -> None:
    styles = document.styles
    for mark in styles.element.iter(qn("w:lang")):
        mark.set(qn("w:val"), grammar(language).writing.tag)
    styles["Normal"].font.name = "Georgia"
    styles["Normal"].font.size = Pt(11.5)
    styles["Normal"].paragraph_format.space_after = Pt(9)
    for name, size, before, after, indent in _STYLES:
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.font.size = Pt(size)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.left_indent = Pt(indent)
    for name, points in _HEADINGS:
        styles[name].font.size, styles[name].font.color.rgb = Pt(points), RGBColor(0, 0, 0)
    styles.add_style("Note mark", WD_STYLE_TYPE.CHARACTER).font.superscript = True
    link = styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.underline, link.font.color.rgb = True, RGBColor(0x7A, 0x2E, 0x1D)


def _add_linked(paragraph: Paragraph, text: str, attributes: dict[str, str], style: str) -> None:
    link = OxmlElement("w:hyperlink")
    for key, value in attributes.items():
        link.set(qn(key), value)
    element = OxmlElement("w:r")
    link.append(element)
    paragraph._p.append(link)
    run = Run(element, paragraph)
    run._r.style = style
    run.text = text


def _content_types(parts: Iterable[Part]) -> bytes:
    types = [f'<Override PartName="{part.partname}" ContentType="{part.content_type}"/>' for part in parts]
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{"".join(types)}</Types>'
    ).encode()


def _put(file: zipfile.ZipFile, name: str, content: bytes) -> None:
    about = zipfile.ZipInfo(name, _LONG_AGO)
    about.compress_type = zipfile.ZIP_DEFLATED
    file.writestr(about, content)
