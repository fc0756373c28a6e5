"""Text as Markdown that Pandoc reads as that very text: no emphasis, no list, no HTML, no citation that was typed.

Straight double quotes and dots are left as they are; Pandoc sets them as a printer would. It takes an apostrophe behind
a citation, or one that another follows, for the beginning of a quotation: so these are set here.
"""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\\`*_\[\]<>~^$@&{}|#]")
_DASHES = re.compile(r"-(?=-)")
#: What begins a list, a heading, a quotation, a rule, a table or a definition at the start of a line.
_NUMBERED = re.compile(r"^(\(?(?:[0-9]{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]{1,15}))([.)])(?=\s|$)")
_STARTS = re.compile(r"^[-+=:%(]")

#: "words'", "[@fact]'s", "so.'": nothing can begin there.
_AFTER_WORDS = re.compile(r"(?<=[\w\])}.,;:!?…”\"])'")
#: "'98", "the '90s", "'til": something is left out.
_LEFT_OUT = re.compile(r"(?i)(?<![\w'])'(?=\d\ds?\b|(?:tis|twas|til|em|cause|bout|round|n)\b)")
#: What is left opens a quotation, if one ends later.
_OPENING = re.compile(r"'(?=[^\s'’][^\n‘]{0,400}?[\w.,;:!?…”\"]’(?!\w))")


def with_apostrophes(text: str) -> str:
    """A whole paragraph with its straight apostrophes and single quotes curled as its writer meant them."""
    text = _LEFT_OUT.sub("’", _AFTER_WORDS.sub("’", text))
    return _OPENING.sub("‘", text).replace("'", "’")


def escaped(text: str) -> str:
    """Words in a line, wherever in it they stand."""
    return _DASHES.sub(r"\\-", _SIGNS.sub(r"\\\g<0>", text))


def escaped_line(text: str) -> str:
    """A whole line, which nothing may begin that text does not begin."""
    line = escaped(text.strip())
    line = _NUMBERED.sub(r"\1\\\2", line)
    return _STARTS.sub(r"\\\g<0>", line)
