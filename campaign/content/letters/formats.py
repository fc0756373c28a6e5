"""Every format that a letter template's file was written in.

Templates of one's own leave the site as files, lie in saved drafts and travel in forms, so one may come back years
later. A change of the grammar that an older file does not survive takes the next number, and a step that rewrites the
older text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from campaign.domain.formats import Step

FIRST = 1
CURRENT = 2


def _congress_is_an_official(text: str) -> str:
    """Format 2 says `kind: official`, with an addressee, where format 1 said `kind: congress`."""
    head, fence, parts = text.partition("\n---")
    return re.sub(r"^(kind:[ \t]*)congress\b", r"\1official", head, count=1, flags=re.MULTILINE) + fence + parts


STEPS: Mapping[int, Step] = {1: _congress_is_an_official}
_FORMAT = re.compile(r"^format:[ \t]*([1-9][0-9]{0,5})[ \t]*$", re.MULTILINE)


def format_of(text: str) -> int:
    """The format that a file's front matter names; the first where it names none."""
    head = text.split("\n---", 1)[0]
    found = _FORMAT.search(head)
    return int(found[1]) if found else FIRST
