"""A PDF's first page as a PNG. The only module that imports PDFium, and only renderer processes import this one."""

from __future__ import annotations

from contextlib import closing
from io import BytesIO

import pypdfium2

#: Cards and sheets are black, gray and one accent, whose shades need no more colors: a third of the bytes.
_COLORS = 64


def first_page(pdf: bytes, width: int) -> bytes:
    """Return the first page of a PDF of ours as a PNG, `width` pixels wide and as high as its page is."""
    with (
        closing(pypdfium2.PdfDocument(pdf)) as document,
        closing(document[0]) as page,
        closing(page.render(scale=width / page.get_width())) as bitmap,
    ):
        image = bitmap.to_pil().convert("RGB")
    file = BytesIO()
    image.quantize(_COLORS, dither=0).save(file, "PNG", optimize=True)
    return file.getvalue()
