"""Quotations: text between quotation marks."""

from __future__ import annotations

import re

#: Within one line; an unmatched mark opens nothing.
_QUOTATION = re.compile(r"“[^“”\n]*”|«[^«»\n]*»|\"[^\"\n]*\"")


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the positions of quotations, including their marks."""
    return [match.span() for match in _QUOTATION.finditer(text)]


def without_quotations(text: str) -> str:
    """Return the text with quotations blanked out; every other word keeps its position."""
    return _QUOTATION.sub(lambda match: " " * len(match.group()), text)
