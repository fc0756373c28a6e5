"""The words of a rich text file, without a program that opens it."""

from __future__ import annotations

import re

_UNIT = re.compile(r"\\u(-?\d+)\?")
#: What a reader never sees: where links lead, bookmarks, tables of fonts, colors and styles, and the title of the file.
_UNSEEN = re.compile(r"\{\\(?:\*\\(?:fldinst|bkmk\w+)|fonttbl|colortbl|stylesheet|info)(?:[^{}]|\{[^{}]*\})*\}")
_BREAK = re.compile(r"\\(?:par|line|page)\b ?")
_COMMAND = re.compile(r"\\[a-z]+-?\d* ?|[{}\n]")


def words_of_rich_text(data: bytes) -> str:
    """The text, one line a paragraph."""
    text = _UNSEEN.sub("", data.decode("ascii"))
    text = _COMMAND.sub("", _BREAK.sub("\f", _UNIT.sub(lambda unit: chr(int(unit[1]) % 0x10000), text)))
    return text.replace("\f", "\n").encode("utf-16", "surrogatepass").decode("utf-16")
