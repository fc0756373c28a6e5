"""The package of a Word file: what python-docx does not write (notes, languages, links), and equal bytes for equal
input.

Word stores a time for the document, and zip one for each file in it; neither belongs in a letter.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language

_NOTES = PackURI("/word/footnotes.xml")
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first day that zip can represent
_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0">'
    "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
)
#: The ids of styles, which python-docx derives from their names.
CONTACT, ROW, SOURCE, HYPERLINK, NOTE_TEXT, NOTE_MARK = (
    "Contact",
    "Row",
    "Source",
    "Hyperlink",
    "footnotetext",
    "footnotereference",
)
HEADINGS = ("Heading1", "Heading2", "Heading3")
#: Name, size, space before and after, indent, in points. The headings are Word's own, so that readers can navigate
#: them.
_STYLES = (
    ("Contact", 11, 0, 18, 0),
    ("Row", 11, 10, 3, 0),
    ("Source", 9.5, 0, 3, 14),
    ("footnote text", 9, 0, 2, 0),
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


def add_note_mark(paragraph: Paragraph, number: int, *, is_first: bool) -> None:
    """Add the number of a note; the second time it links to the first, since Word would number a second note
    separately."""
    if not is_first:
        _add_linked(paragraph, str(number), {"w:anchor": f"note-{number}"}, NOTE_MARK)
        return
    for name, more in (("w:bookmarkStart", {"w:name": f"note-{number}"}), ("w:r", {}), ("w:bookmarkEnd", {})):
        element = OxmlElement(name)
        for key, value in ({"w:id": str(number)} | more if name != "w:r" else {}).items():
            element.set(qn(key), value)
        paragraph._p.append(element)
        if name == "w:r":
            run = Run(element, paragraph)
            run._r.style = NOTE_MARK
            mark = OxmlElement("w:footnoteReference")
            mark.set(qn("w:id"), str(number))
            element.append(mark)


def set_notes(document: WordDocument, notes: Iterable[tuple[int, list[NoteLine]]]) -> None:
    """Set the notes by number."""
    part = document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES)
    made = "".join(_note(part, number, lines) for number, lines in notes)
    part._blob = _notes_xml(made)


#: A piece of a note, in italics or not, with the address it links to, if any.
NoteLine = list[tuple[str, bool, str | None]]


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
    notes = Part(_NOTES, _TYPE, _notes_xml(""), package)
    document.part.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)
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
    styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER).font.superscript = True
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


def _note(part: Part, number: int, lines: list[NoteLine]) -> str:
    mark = f'<w:r><w:rPr><w:rStyle w:val="{NOTE_MARK}"/></w:rPr><w:footnoteRef/></w:r>'
    paragraphs = []
    for place, line in enumerate(lines):
        words = "".join(_note_words(part, *piece) for piece in line)
        start = f'{mark}<w:r><w:t xml:space="preserve"> </w:t></w:r>' if place == 0 else ""
        paragraphs.append(f'<w:p><w:pPr><w:pStyle w:val="{NOTE_TEXT}"/></w:pPr>{start}{words}</w:p>')
    return f'<w:footnote w:id="{number}">{"".join(paragraphs)}</w:footnote>'


def _note_words(part: Part, text: str, italic: bool, address: str | None) -> str:
    style = f'<w:rStyle w:val="{HYPERLINK}"/>' if address else "<w:i/>" if italic else ""
    run = f'<w:r><w:rPr>{style}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    if not address:
        return run
    id = part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    return f"<w:hyperlink r:id={quoteattr(id)}>{run}</w:hyperlink>"


def _notes_xml(notes: str) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f"{head}<w:footnotes {nsdecls('w', 'r')}>{_SEPARATORS}{notes}</w:footnotes>".encode()


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
