"""Every format that saved drafts were written in. The number is sealed with the words, so that nobody can change it.

A change of what a form's fields are called or mean takes the next number, a step from the one before that renames what
older drafts hold, and an example under tests/storage/formats.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from campaign.domain.formats import Step, upcast
from campaign.domain.letters.saved_drafts import Contents, Work

CURRENT = 2
_KEYS = ("campaign", "template", "fields", "work")
#: 1: a list of the four values, without a number.
_STEPS: Mapping[int, Step] = {1: lambda values: dict(zip(_KEYS, values, strict=True))}


def draft_text(contents: Contents) -> str:
    """Contents as the text that is sealed."""
    values = (contents.campaign, contents.template, contents.fields, contents.work)
    return json.dumps({"format": CURRENT, **dict(zip(_KEYS, values, strict=True))}, ensure_ascii=False)


def contents_of(text: str) -> Contents:
    """The contents of a sealed text of any format; NewerFormat where a newer program wrote it."""
    data: Any = json.loads(text)
    format = data["format"] if isinstance(data, dict) else 1
    found = upcast(data, format, CURRENT, _STEPS)
    fields = tuple((name, value) for name, value in found["fields"])
    return Contents(found["campaign"], found["template"], fields, Work(found["work"]))
