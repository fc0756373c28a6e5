"""Text as Markdown that Pandoc reads as that very text: no emphasis, no list, no HTML, no citation that was typed.

Straight quotes and dots are left as they are; Pandoc sets them as a printer would.
"""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\\`*_\[\]<>~^$@&{}|#]")
_DASHES = re.compile(r"-(?=-)")
#: What begins a list, a heading, a quotation, a rule, a table or a definition at the start of a line.
_NUMBERED = re.compile(r"^(\(?(?:[0-9]{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]{1,15}))([.)])(?=\s|$)")
_STARTS = re.compile(r"^[-+=:%(]")


def escaped(text: str) -> str:
    """Words in a line, wherever in it they stand."""
    return _DASHES.sub(r"\\-", _SIGNS.sub(r"\\\g<0>", text))


def escaped_line(text: str) -> str:
    """A whole line, which nothing may begin that text does not begin."""
    line = escaped(text.strip())
    line = _NUMBERED.sub(r"\1\\\2", line)
    return _STARTS.sub(r"\\\g<0>", line)
