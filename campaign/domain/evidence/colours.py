"""Color contrast by WCAG 2.2."""

from __future__ import annotations

import re

Colour = tuple[int, int, int]
#: WCAG 2.2, success criterion 1.4.3 (level AA), for text of any size.
MIN_CONTRAST = 4.5


def parse_colour(text: str) -> Colour | None:
    """Return `#7a2e1d` as red, green and blue; None for anything else."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        return None
    red, green, blue = (int(text[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio, from 1 (same lightness) to 21 (black on white), as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def lightened(colour: Colour, towards: float) -> Colour:
    """Return the color mixed with white; `towards` 1 is white."""
    red, green, blue = (round(part + (255 - part) * towards) for part in colour)
    return red, green, blue


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
