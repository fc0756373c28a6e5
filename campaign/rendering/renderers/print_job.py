"""Jobs for renderers: finished HTML and the name of its style, with nothing to fetch."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import Literal

from campaign.rendering.renderers.typefaces import FACES, face_file
from campaign.settings import shipped_folder

Paper = Literal["letter", "a4", "card"]
Style = Literal[
    "letter",
    "sheet",
    "handout",
    "flyer",
    "poster",
    "card",
    "worksheet",
    "window-letter",
    "window-a4",
    "packet",
    "release",
    "logo",
    "petition-sheet",
]
#: What is printed across the paper: two halves, to be cut apart.
_ACROSS: tuple[Style, ...] = ("flyer",)
#: Styles that go on where another ends.
_ALSO: dict[Style, tuple[str, ...]] = {
    "flyer": ("handout",),
    "poster": ("handout",),
    "window-letter": ("letter", "window"),
    "window-a4": ("letter", "window"),
}

#: Read at once, so that a site whose libraries are not those it needs refuses to start.
_ENGINES = tuple(version(name) for name in ("weasyprint", "pypdfium2", "pillow"))
#: The width and height of paper in millimeters.
_SIZES: dict[Paper, tuple[float, float]] = {"letter": (215.9, 279.4), "a4": (210.0, 297.0)}
#: The id of the element below which nothing of a page is that should be one.
END = "end-of-front"


class RenderFailed(Exception):
    """The PDF could not be made; the message contains nothing from the document."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A document to make into a PDF or into a picture of its first page, or to measure."""

    html: str
    style: Style
    paper: Paper = "letter"
    width: int = 0  #: of the picture in pixels; 0 for a PDF
    is_measured: bool = False  #: whether to say by how many millimeters END is below its page, in digits


def paper_size(job: PrintJob) -> tuple[float, float]:
    """Return the width and height in millimeters on which a job is printed."""
    width, height = _SIZES[job.paper]
    return (height, width) if job.style in _ACROSS else (width, height)


def job_digest(job: PrintJob) -> str:
    """Return a digest of everything a file depends on: the engines, the typefaces, the style sheets and the HTML."""
    what = "measured" if job.is_measured else str(job.width)
    parts = (*_ENGINES, print_digest(job.style, job.paper), what, job.html)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def style_sheets(style: Style, paper: Paper) -> list[str]:
    """Return the style sheets of a print job, in order."""
    size = f"paper-{paper}-across" if style in _ACROSS else f"paper-{paper}"
    names = ("base", *_ALSO.get(style, ()), style, size)
    return [(shipped_folder("templates") / "print" / f"{name}.css").read_text(encoding="utf-8") for name in names]


@cache
def print_digest(style: Style, paper: Paper) -> str:
    """Return a digest of the style sheets and typefaces used for printing."""
    digest = hashlib.sha256()
    for text in style_sheets(style, paper):
        digest.update(text.encode("utf-8"))
    for _, package, name, _, _ in FACES:
        digest.update(face_file(package, name).read_bytes())
    return digest.hexdigest()
