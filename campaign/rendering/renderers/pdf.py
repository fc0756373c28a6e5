"""HTML to PDF/UA-1. The only module that imports WeasyPrint, and only renderer processes import this one.

Fontconfig is given the files of two typefaces and none of the machine's own, so that equal input gives equal bytes
everywhere. It reads their location when this module is imported, and never again.
"""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from campaign.rendering.renderers.print_job import END, Paper, PrintJob, RenderFailed, Style, paper_size, style_sheets
from campaign.rendering.renderers.typefaces import FACES, face_file

_FONTS_CONF = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
{folders}<selectfont>{accepted}<rejectfont><glob>*</glob></rejectfont></selectfont></fontconfig>"""


def _fonts_conf() -> str:
    files = [face_file(package, name) for _, package, name, _, _ in FACES]
    folders = "".join(f"<dir>{escape(str(folder))}</dir>" for folder in dict.fromkeys(file.parent for file in files))
    accepted = "".join(f"<acceptfont><glob>{escape(str(file))}</glob></acceptfont>" for file in files)
    return _FONTS_CONF.format(folders=folders, accepted=accepted)


with tempfile.TemporaryDirectory() as _folder:
    _conf = Path(_folder) / "fonts.conf"
    _conf.write_text(_fonts_conf(), encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(_conf)
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

    #: One for the process: creating one per document leaks memory, and sharing one between threads corrupts it.
    _fonts = FontConfiguration()


class _Strict(logging.Handler):
    """A log handler that raises: WeasyPrint logs what it cannot load and goes on, but a missing piece is an error
    here."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.ERROR:
            raise RenderFailed("something the document names could not be loaded")


class _NothingButData(URLFetcher):  # type: ignore[misc]  # WeasyPrint is untyped
    """A URL fetcher that opens no network connections or files. Images are embedded in the document as `data:` URLs."""

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        if not url.startswith(_PICTURES):
            raise FatalURLFetchingError("only pictures inside the document are opened")
        return super().fetch(url, headers)


logging.getLogger("weasyprint").addHandler(_Strict())
logging.getLogger("weasyprint").propagate = False
_fetcher = _NothingButData(allowed_protocols=["data"], allow_redirects=False)
_PICTURES = ("data:image/svg+xml", "data:image/png", "data:image/jpeg")
_styles: dict[tuple[Style, Paper], list[weasyprint.CSS]] = {}
#: How WeasyPrint draws a `<wbr>`, without a box around it: five times faster in a long token. Inside a link, each box
#: would otherwise be an untagged link of its own.
_BREAK = "\u200b"
#: A page on which nothing is broken, in millimeters, and how many units of a layout are in one.
_ENDLESS, _UNITS = 20_000, 96 / 25.4


def _style(style: Style, paper: Paper) -> list[weasyprint.CSS]:
    """Return the parsed style sheets of a print job."""
    if (style, paper) not in _styles:
        texts = style_sheets(style, paper)
        _styles[style, paper] = [
            weasyprint.CSS(string=text, font_config=_fonts, url_fetcher=_fetcher) for text in texts
        ]
    return _styles[style, paper]


def make_pdf(job: PrintJob) -> bytes:
    """Return the PDF of a print job; RenderFailed if something it refers to cannot be loaded."""
    with _refusals():
        pdf = _document(job).write_pdf(
            stylesheets=_style(job.style, job.paper), font_config=_fonts, pdf_variant="pdf/ua-1"
        )
    return bytes(pdf)


def overrun(job: PrintJob) -> float:
    """Return by how many millimeters END is below the first page of a print job, less than 0 where there is room.

    It is laid out on a page without end, so that nothing is moved to where there would be more room.
    """
    width, height = paper_size(job)
    endless = weasyprint.CSS(string=f"@page {{ size: {width}mm {_ENDLESS}mm }}", font_config=_fonts)
    with _refusals():
        page = _document(job).render(stylesheets=[*_style(job.style, job.paper), endless], font_config=_fonts).pages[0]
    _, top, *_ = page.anchors.get(END, (0, _ENDLESS * _UNITS))
    return float((top + page._page_box.margin_bottom) / _UNITS - height)  # noqa: SLF001  # no other way to its margin


def _document(job: PrintJob) -> weasyprint.HTML:
    return weasyprint.HTML(string=job.html.replace("<wbr>", _BREAK), url_fetcher=_fetcher, base_url=None)


@contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except FatalURLFetchingError:
        raise RenderFailed("the document names something that may not be opened") from None
    except RecursionError:
        raise RenderFailed("the document is nested too deep") from None
