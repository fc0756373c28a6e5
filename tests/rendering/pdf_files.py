"""PDFs as other programs read them."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pypdf import PdfReader

#: pdftotext takes the raised number of a note for the end of a word, also where a sign follows.
_SPACE_AFTER_NOTE = re.compile(r"\s+(?=[.,;:?!])")


def opened(pdf: bytes) -> PdfReader:
    """A PDF as pypdf reads it; strictly, so that what is malformed is an error."""
    return PdfReader(io.BytesIO(pdf), strict=True)


def title_of(pdf: bytes) -> str | None:
    """What the PDF says its title is."""
    about = opened(pdf).metadata
    return about.title if about else None


def text_of(pdf: bytes) -> str:
    """The text in the order in which it was drawn, a form feed after each page."""
    return _read(["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"], pdf).decode("utf-8")


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    return text_of(pdf).split("\f")[:-1]


def words_of(text: str) -> list[str]:
    """The words of a page's text; a word that was broken after its hyphen or at a place to break is whole again."""
    text = text.replace("\u200b\n", "").replace("\u200b", "").replace("-\n", "-")
    return _SPACE_AFTER_NOTE.sub("", text).split()


def squeezed(text: str) -> str:
    """The text without any space, for words that may be broken anywhere."""
    return "".join(text.replace("\u200b", "").split())


def fonts_of(pdf: bytes) -> list[list[str]]:
    """The lines of pdffonts' table: name, type, encoding, whether embedded, subset, mapped to Unicode, object."""
    return [line.split() for line in _read(["pdffonts", "-"], pdf).decode().splitlines()[2:]]


def bookmarks_of(pdf: bytes) -> list[tuple[int, str]]:
    """Each bookmark with its level, from 1."""
    return list(_flat(opened(pdf).outline, 1))


def streams_of(pdf: bytes, folder: Path) -> bytes:
    """The whole file with every stream unpacked."""
    packed = folder / "packed.pdf"
    packed.write_bytes(pdf)
    return _read(["qpdf", "--qdf", "--stream-data=uncompress", str(packed), "-"], b"")


def _flat(outline: Sequence[Any], level: int) -> Iterator[tuple[int, str]]:
    for item in outline:
        if isinstance(item, list):
            yield from _flat(item, level + 1)
        else:
            yield level, str(item.title)


def _read(command: list[str], given: bytes) -> bytes:
    return subprocess.run(command, input=given, capture_output=True, check=True, timeout=60).stdout
