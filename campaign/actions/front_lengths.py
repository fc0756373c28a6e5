"""Lay out the fronts of handouts, and say which of them run over their page."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator

from campaign.domain.editions import Content, Edition
from campaign.domain.faults import Fault
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES
from campaign.rendering.renderers.print_job import PrintJob
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import PAPERS, has_back, sheet_print

#: A page among the objects of a PDF of ours, which are in compressed streams.
_STREAM, _PAGE = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL), re.compile(rb"/Type /Page\b")
#: An address as long as most are, and the line of a demonstration, which is the longest imprint.
_IMPRINT = Imprint("https://letters.example.org", is_demonstration=True)


def front_faults(content: Content, make: Callable[[PrintJob], bytes]) -> Iterator[Fault]:
    """Fronts that take more than a page, in each language and on each paper; `make` makes a PDF."""
    edition = Edition(1, "0" * 64, content)
    for sheet in filter(has_back, content.sheets):
        for language in LANGUAGES:
            for paper in PAPERS:
                pages = page_count(make(sheet_print(sheet, edition, language, paper, _IMPRINT, "front")))
                if pages > 1:
                    values = {"language": grammar(language).name, "paper": paper, "pages": pages}
                    what = Message("in {language} on {paper} paper, the front takes {pages} pages", values)
                    right = Message("leave out a number or a sentence, or make some shorter, until it fits on one page")
                    yield Fault(("sheets", sheet.slug, "front"), what, right, level="warning")


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF of ours has."""
    return sum(len(_PAGE.findall(_unpacked(packed))) for packed in (pdf, *_STREAM.findall(pdf)))


def _unpacked(stream: bytes) -> bytes:
    """Return what a stream holds; what is not compressed is returned as it is."""
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream
