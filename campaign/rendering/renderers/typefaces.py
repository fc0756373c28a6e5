"""The two open typefaces for print: Source Serif Pro for text, Source Sans Pro for the rest."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

#: Family name in the style sheets, package, file, weight and style.
FACES: tuple[tuple[str, str, str, int, str], ...] = (
    ("Letter Serif", "font_source_serif_pro", "SourceSerifPro-Regular.ttf", 400, "normal"),
    ("Letter Serif", "font_source_serif_pro", "SourceSerifPro-It.ttf", 400, "italic"),
    ("Letter Serif", "font_source_serif_pro", "SourceSerifPro-Semibold.ttf", 600, "normal"),
    ("Letter Serif", "font_source_serif_pro", "SourceSerifPro-Bold.ttf", 700, "normal"),
    ("Letter Sans", "font_source_sans_pro", "SourceSansPro-Regular.ttf", 400, "normal"),
    ("Letter Sans", "font_source_sans_pro", "SourceSansPro-Semibold.ttf", 600, "normal"),
)


def face_file(package: str, name: str) -> Path:
    """Return the path of a typeface's file. The package is located without importing it, since importing it needs
    more packages."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"the typeface package {package} is not installed")
    return Path(spec.origin).parent / "files" / name


@cache
def printable() -> frozenset[int]:
    """Return the code points in the text typeface; no other character can be drawn."""
    package, name = FACES[0][1:3]
    with TTFont(face_file(package, name), lazy=True) as face:
        return frozenset(face.getBestCmap())
