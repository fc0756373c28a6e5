"""Formats of stored editions, and the steps that upgrade old ones.

A stored edition is never rewritten. Its text and digest stay as first written, and the text is upgraded when it is
read. A change that old text does not survive (a new required key, a removed value, a renamed key) takes the next number
here, a step from the previous format, and an example under tests/storage/formats.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from campaign.domain.editions import Content
from campaign.domain.formats import Step, upcast
from campaign.storage.canonical_json import from_values

#: 1: source codes name editions by number. 2: source codes carry digits of the digest. The text did not change.
CURRENT = 2
NUMBERED = 1
_STEPS: Mapping[int, Step] = {1: lambda content: content}


def content_of(text: str, format: int) -> Content:
    """Return the content of an edition stored in `format`; NewerFormat if a newer program wrote it."""
    return from_values(upcast(json.loads(text), format, CURRENT, _STEPS), Content)
