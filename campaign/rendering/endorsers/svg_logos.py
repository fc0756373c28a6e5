"""A logo that is an SVG drawing, as a picture: whatever else its file has is not in it."""

from __future__ import annotations

import re
from base64 import b64encode

from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.rendering.environment import environment
from campaign.rendering.renderers.print_job import PrintJob

MOST_BYTES = 500_000
_WIDTH = 1200
_IS_SVG = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE|<svg\b)", re.DOTALL)
#: What no logo needs, and what could read or run something: entities, scripts, other documents, styles from elsewhere.
_REFUSED = re.compile(
    rb"<!(?:DOCTYPE|ENTITY)|<script|<foreignObject|\bon\w+\s*=|@import|(?:href|src)\s*=\s*[\"'](?!#|data:image/(?:png|jpeg))",
    re.IGNORECASE,
)


class UnsafeDrawing(Exception):
    """A drawing that is not taken; the message says why and what to do."""


def is_svg(raw: bytes) -> bool:
    """Whether a file looks like an SVG drawing."""
    return _IS_SVG.match(raw[:20_000]) is not None


def drawn_logo(raw: bytes) -> PrintJob:
    """Return the job that draws a logo as a picture; UnsafeDrawing if it is too large or holds more than shapes."""
    if len(raw) > MOST_BYTES:
        raise UnsafeDrawing(f"the drawing has more than {MOST_BYTES // 1000} kilobytes; simplify it, or save it as PNG")
    if b"\0" in raw or (found := _REFUSED.search(raw)):
        words = found[0].decode("latin-1") if b"\0" not in raw and found else "a NUL"
        raise UnsafeDrawing(f"the drawing has {words}, which no logo needs; export it as plain SVG, or save it as PNG")
    data = f"data:image/svg+xml;base64,{b64encode(raw).decode('ascii')}"
    html = environment(DEFAULT_LANGUAGE).get_template("print/logo.html").render(data=data)
    return PrintJob(html, "logo", "card", _WIDTH)
