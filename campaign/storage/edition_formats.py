"""Every format that editions were written in, and how an older one becomes today's.

An edition is never rewritten: its text and digest stay as they were first written, and the text is brought up to date
as it is read. A change that older text does not survive (a new required key, a value that is gone, a key renamed) takes
the next number here, a step from the one before, and an example under tests/storage/formats.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from campaign.domain.editions import Content
from campaign.domain.formats import Step, upcast
from campaign.storage.canonical_json import from_values

#: 1: editions whose codes named them by number. 2: codes carry digits of the digest; the text is the same.
CURRENT = 2
NUMBERED = 1
_STEPS: Mapping[int, Step] = {1: lambda content: content}


def content_of(text: str, format: int) -> Content:
    """The content of an edition's text, written in `format`; NewerFormat where this program is too old to know it."""
    return from_values(upcast(json.loads(text), format, CURRENT, _STEPS), Content)
