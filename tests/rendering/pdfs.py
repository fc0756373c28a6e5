"""Reading finished PDFs back, with the tools that readers have."""

from __future__ import annotations

import subprocess
from io import BytesIO

from pypdf import PdfReader


def pdf_text(data: bytes) -> str:
    """The text of a PDF in reading order, as poppler finds it, a form feed after each page."""
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def pdf_words(data: bytes) -> str:
    """The same with each space once."""
    return " ".join(pdf_text(data).split())


def pdf_fonts(data: bytes) -> list[dict[str, str]]:
    """Each font: its name, its type, and whether it is embedded, a subset, and readable."""
    done = subprocess.run(["pdffonts", "-"], input=data, capture_output=True, check=True, text=False)
    rows = [line.split() for line in done.stdout.decode().splitlines()[2:]]
    keys = ("embedded", "subset", "unicode")
    return [{"name": row[0], **dict(zip(keys, row[-5:-2], strict=True))} for row in rows]


def opened(data: bytes) -> PdfReader:
    """A PDF to look into."""
    return PdfReader(BytesIO(data))
