"""PDFs as other programs read them."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from pypdf import PdfReader

_DRAWN = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')
_RAISED = 0.75  # of the height of the word before it
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
    """The text in the order in which it was drawn, a form feed after each page.

    A raised number right behind a figure is set apart from it, as eyes do: 2019 and note 1 are no 20191.
    """
    text = _read(["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"], pdf).decode("utf-8")
    pieces, end = [], 0
    for place in _raised_behind_figures(pdf, text):
        pieces.append(text[end:place])
        end = place
    return " ".join([*pieces, text[end:]])


@dataclass(frozen=True)
class DrawnWord:
    """A word and where it was drawn on its page, in points from the top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """How tall its letters are set."""
        return self.bottom - self.top

    def is_raised_behind(self, word: DrawnWord) -> bool:
        """Whether this is small and high right behind a word, as the number of a note is."""
        middle = (word.top + word.bottom) / 2
        return (
            self.height < _RAISED * word.height
            and word.top < self.bottom < word.bottom
            and (self.top + self.bottom) / 2 < middle
            and abs(self.left - word.right) < word.height
        )


def drawn_words(pdf: bytes) -> list[list[DrawnWord]]:
    """The words of each page as they were drawn; letters of another size are a word of their own."""
    drawn = _read(["pdftotext", "-bbox", "-raw", "-enc", "UTF-8", "-", "-"], pdf).decode("utf-8")
    return [
        [DrawnWord(unescape(word), *map(float, place)) for *place, word in _DRAWN.findall(page)]
        for page in drawn.split("<page ")[1:]
    ]


def _raised_behind_figures(pdf: bytes, text: str) -> Iterator[int]:
    """Where in the text a note's number directly follows a digit."""
    place = 0
    for words in drawn_words(pdf):
        before: DrawnWord | None = None
        for word in words:
            start = text.find(word.text, place)
            assert start >= 0, word
            if before and start == place and text[start - 1].isdigit() and word.is_raised_behind(before):
                yield start
            place, before = start + len(word.text), word


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
