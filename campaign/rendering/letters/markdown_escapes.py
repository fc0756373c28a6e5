"""Text escaped for Pandoc's Markdown: no accidental emphasis, list, HTML or citation.

Straight double quotes and dots are left alone; Pandoc sets them typographically. It takes an apostrophe after a
citation, or one followed by another, for an opening quotation mark, so these are converted here.
"""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\\`*_\[\]<>~^$@&{}|#]")
_DASHES = re.compile(r"-(?=-)")
#: What starts a list, heading, quotation, rule, table or definition at the beginning of a line.
_NUMBERED = re.compile(r"^(\(?(?:[0-9]{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]{1,15}))([.)])(?=\s|$)")
_STARTS = re.compile(r"^[-+=:%(]")

#: "words'", "[@fact]'s", "so.'": no quotation can start there.
_AFTER_WORDS = re.compile(r"(?<=[\w\])}.,;:!?…”\"])'")
#: "'98", "the '90s", "'til": something is omitted.
_LEFT_OUT = re.compile(r"(?i)(?<![\w'])'(?=\d\ds?\b|(?:tis|twas|til|em|cause|bout|round|n)\b)")
#: Any other mark opens a quotation if a closing one follows.
_OPENING = re.compile(r"'(?=[^\s'’][^\n‘]{0,400}?[\w.,;:!?…”\"]’(?!\w))")


def with_apostrophes(text: str) -> str:
    """Return a paragraph with its straight apostrophes and single quotes curled as intended."""
    text = _LEFT_OUT.sub("’", _AFTER_WORDS.sub("’", text))
    return _OPENING.sub("‘", text).replace("'", "’")


def escaped(text: str) -> str:
    """Return text escaped for anywhere in a line."""
    return _DASHES.sub(r"\\-", _SIGNS.sub(r"\\\g<0>", text))


def escaped_line(text: str) -> str:
    """Return a line escaped at its beginning as well."""
    line = escaped(text.strip())
    line = _NUMBERED.sub(r"\1\\\2", line)
    return _STARTS.sub(r"\\\g<0>", line)
