"""Every format that a letter template's file was written in.

Templates of one's own leave the site as files, lie in saved drafts and travel in forms, so one may come back years
later. A change of the grammar that an older file does not survive takes the next number, and a step that rewrites the
older text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from campaign.domain.formats import Step

FIRST = CURRENT = 1
STEPS: Mapping[int, Step] = {}
_FORMAT = re.compile(r"^format:[ \t]*([1-9][0-9]{0,5})[ \t]*$", re.MULTILINE)


def format_of(text: str) -> int:
    """The format that a file's front matter names; the first where it names none."""
    head = text.split("\n---", 1)[0]
    found = _FORMAT.search(head)
    return int(found[1]) if found else FIRST
