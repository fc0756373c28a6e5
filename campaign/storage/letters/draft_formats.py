"""Formats of saved drafts. The format number is sealed with the text, so it cannot be changed.

A change to the names or meanings of form fields takes the next number, a step that converts drafts of the previous
format, and an example under tests/storage/formats.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from campaign.domain.formats import Step, upcast
from campaign.domain.letters.saved_drafts import Contents, Work
from campaign.domain.templates.kinds import OLD_NAMES

CURRENT = 5
_KEYS = ("campaign", "template", "fields", "work")


def _congress_is_an_official(data: Any) -> Any:
    """A template of one's own said of its kind "congress"; a template that a letter carries has a format of its own."""
    fields = [(name, OLD_NAMES.get(value, value) if name == "kind" else value) for name, value in data["fields"]]
    return {**data, "fields": fields}


def _parts_were_ours(data: Any) -> Any:
    """The template's text stood in each part left empty; who opens the draft fills it, with the template."""
    return {**data, "leaves_parts": data["work"] == Work.LETTER}


def _sentences_had_numbers(data: Any) -> Any:
    """A fact's sentence was kept by its number; who opens the draft finds it in the edition of that time."""
    return {**data, "numbers_sentences": data["work"] == Work.LETTER}


#: 1: a list of the four values, without a format number. 2: the kind "official" was "congress". 3: the template's text
#: stood in the parts that were left empty. 4: a fact's sentence was its number.
_STEPS: Mapping[int, Step] = {
    1: lambda values: dict(zip(_KEYS, values, strict=True)),
    2: _congress_is_an_official,
    3: _parts_were_ours,
    4: _sentences_had_numbers,
}


def draft_text(contents: Contents) -> str:
    """Return the text to seal for these contents."""
    values = (contents.campaign, contents.template, contents.fields, contents.work)
    return json.dumps({"format": CURRENT, **dict(zip(_KEYS, values, strict=True))}, ensure_ascii=False)


def contents_of(text: str) -> Contents:
    """Return the contents of a sealed text in any format; NewerFormat if a newer program wrote it."""
    data: Any = json.loads(text)
    format = data["format"] if isinstance(data, dict) else 1
    values = upcast(data, format, CURRENT, _STEPS)
    fields = tuple((name, value) for name, value in values["fields"])
    old = {name: values.get(name, False) for name in ("leaves_parts", "numbers_sentences")}
    return Contents(values["campaign"], values["template"], fields, Work(values["work"]), **old)
