"""Word files as other programs read them: their XML, and LibreOffice's reading of it."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def members(word: bytes) -> dict[str, bytes]:
    """The files inside."""
    with zipfile.ZipFile(io.BytesIO(word)) as file:
        assert file.testzip() is None
        return {about.filename: file.read(about) for about in file.infolist()}


def xml_of(word: bytes, name: str) -> Element:
    """A file inside, as XML."""
    return fromstring(members(word)[name])  # noqa: S314  # a file that we made ourselves


def paragraphs_of(part: Element, *, raised: bool = True) -> list[str]:
    """The words of each paragraph, without the numbers of notes, and without what is raised where it is not wanted."""
    return ["".join(_words(paragraph, raised=raised)) for paragraph in part.iter(f"{WORD}p")]


def styles_of(word: bytes) -> list[tuple[str, str]]:
    """Each heading's style with its words."""
    found = []
    for paragraph in xml_of(word, "word/document.xml").iter(f"{WORD}p"):
        style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        if style is not None and style.get(f"{WORD}val", "").startswith("Heading"):
            found.append((style.get(f"{WORD}val", ""), "".join(_words(paragraph))))
    return found


def as_open_document(words: list[bytes], folder: Path, ending: str = ".docx") -> list[Element]:
    """What LibreOffice makes of files: their content as an OpenDocument's. All at once, since starting takes long."""
    files = [folder / f"letter-{number}{ending}" for number, _ in enumerate(words)]
    for file, content in zip(files, words, strict=True):
        file.write_bytes(content)
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "odt"]
    subprocess.run([*command, "--outdir", str(folder), *map(str, files)], check=True, capture_output=True, timeout=180)
    found = []
    for file in files:
        with zipfile.ZipFile(file.with_suffix(".odt")) as odt:
            found.append(fromstring(odt.read("content.xml")))  # noqa: S314  # LibreOffice made it
    return found


def words_of_open_document(content: Element) -> list[str]:
    """The words of the body, notes' included where they stand and their numbers left out."""
    body = content.find(f"{_OFFICE}body")
    assert body is not None
    return "".join(_office_words(body)).split()


def office_headings(content: Element) -> list[tuple[int, str]]:
    """Each heading's level and words."""
    headings = content.iter(f"{_TEXT}h")
    return [(int(one.get(f"{_TEXT}outline-level", "0")), "".join(one.itertext())) for one in headings]


def office_notes(content: Element) -> list[str]:
    """The number of each note with its words."""
    return [" ".join("".join(note.itertext()).split()) for note in content.iter(f"{_TEXT}note")]


def _words(element: Element, *, raised: bool = True) -> Iterator[str]:
    for part in element.iter():
        is_raised = part.tag == f"{WORD}r" and part.find(f"{WORD}rPr/{WORD}vertAlign") is not None
        if not raised and (is_raised or part.get(f"{WORD}anchor")):
            for text in part.iter(f"{WORD}t"):
                text.text = ""
        if part.tag == f"{WORD}t":
            yield part.text or ""
        elif part.tag in (f"{WORD}br", f"{WORD}tab"):
            yield "\n" if part.tag == f"{WORD}br" else "\t"


def _office_words(element: Element) -> Iterator[str]:
    if element.tag == f"{_TEXT}note-citation":
        return
    is_block = element.tag in (f"{_TEXT}p", f"{_TEXT}h", f"{_TEXT}line-break", f"{_TEXT}s", f"{_TEXT}tab")
    yield " " * is_block + (element.text or "")
    for child in element:
        yield from _office_words(child)
        yield child.tail or ""
    yield " " * is_block
