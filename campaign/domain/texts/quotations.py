"""Words of others: what stands between quotation marks."""

from __future__ import annotations

import re

#: Within one line; an odd mark opens nothing.
_QUOTATION = re.compile(r"“[^“”\n]*”|«[^«»\n]*»|\"[^\"\n]*\"")


def quotations(text: str) -> list[tuple[int, int]]:
    """Where quotations start and end, their marks among them."""
    return [match.span() for match in _QUOTATION.finditer(text)]


def without_quotations(text: str) -> str:
    """The text with quotations blotted out; every other word keeps its place."""
    return _QUOTATION.sub(lambda match: " " * len(match.group()), text)
