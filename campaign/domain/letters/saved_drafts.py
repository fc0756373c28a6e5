"""A draft or custom template that its writer saved for a while under a private link.

The link ends in a key of 128 bits. The site stores nothing from which the key could be recovered. A template has a
second link, made from the first, from which others write and with which they change nothing.
"""

from __future__ import annotations

import base64
import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.phrasings import phrasing_named
from campaign.domain.language import Language
from campaign.domain.templates.completion import completed
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import Template

LIFETIME = timedelta(days=30)
#: Bytes of all fields together. A letter's form has a tenth of it; the longest op-ed, its text set aside and a custom
#: template fit.
MOST_BYTES = 64_000
#: The number of random bytes of a key, and its encoded form.
KEY_BYTES = 16
_KEY = re.compile(r"[A-Za-z0-9_-]{22}")
#: Fields the form itself needs to work.
SAVED_KEY, SAVED_VERSION, SAVED_ONCE = "saved_key", "saved_version", "saved_once"
SAVED_PUZZLE, SAVED_ANSWER = "saved_puzzle", "saved_answer"
#: Where someone looked for newspapers or officials: a ZIP code or town is no part of the letter.
_WHERE = ("place", "place_before", "place_choice")
_OF_THE_FORM = frozenset(
    [*_WHERE, "csrf_token", "do", "kept", "edition", SAVED_KEY, SAVED_VERSION, SAVED_ONCE, SAVED_PUZZLE, SAVED_ANSWER]
)
#: The sender is never saved, except for the headline, which is part of the letter.
_SENDER, _HEADLINE = "sender-", "sender-headline"
_PART, _BLANK = "part-", "blank-"
_SAY, _WORDS = "say-", "words-"

Fields = tuple[tuple[str, str], ...]


class Work(StrEnum):
    """What kind of text it is."""

    LETTER = "letter"
    TEMPLATE = "template"
    SHARED = "shared"  # a template to write from, as the second link shows it


@dataclass(frozen=True, slots=True)
class Contents:
    """The content of a form as its writer left it: names and values, some names several times.

    `template` is the template of a letter, or the original of a custom template. `leaves_parts` is true of a letter
    saved when the template's own text stood in every part that its writer left empty, `numbers_sentences` of one saved
    when the sentences of facts were kept by their numbers.
    """

    campaign: str
    template: str
    fields: Fields
    work: Work = Work.LETTER
    leaves_parts: bool = field(default=False, compare=False)
    numbers_sentences: bool = field(default=False, compare=False)

    @property
    def size(self) -> int:
        """The bytes of all fields and their names."""
        return sum(len(word.encode("utf-8", "replace")) for field in self.fields for word in field)

    @property
    def is_too_long(self) -> bool:
        """Whether this is far more than any form of ours has."""
        return self.size > MOST_BYTES


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """Contents as saved; `version` counts the saves."""

    contents: Contents
    version: int
    saved_at: datetime
    ends_at: datetime


def with_first_sentences(fields: Fields, template: Template) -> Fields:
    """Return a letter's fields with the template's first sentence in each part that is left empty."""
    given = tuple(one for one in fields if one[1].strip() or not one[0].startswith(_PART))
    parts = {name.removeprefix(_PART): value for name, value in given if name.startswith(_PART)}
    blanks = {name.removeprefix(_BLANK): value for name, value in given if name.startswith(_BLANK)}
    added = completed(Draft(blanks=blanks, parts=parts), template).parts
    return (*given, *((_PART + id, words) for id, words in added.items() if id not in parts))


def with_sentences(fields: Fields, facts: Mapping[str, Fact], language: Language) -> Fields:
    """Return a letter's fields with the sentences of facts, as the campaign said them when it was saved."""
    written = {name for name, value in fields if value.strip()}

    def worded(name: str, value: str) -> tuple[str, str]:
        id = name.removeprefix(_SAY)
        if not name.startswith(_SAY) or _WORDS + id in written or id not in facts:
            return name, value
        said = phrasing_named(value, facts[id].sayings(language))
        return (_WORDS + id, said.text) if said else (name, value)

    return tuple(worded(name, value) for name, value in fields)


def is_key(text: str) -> bool:
    """Whether the text has the form of a key."""
    return _KEY.fullmatch(text) is not None


def writing_key(key: str) -> str:
    """Return the key of the link for writing from a template. The key of the template does not follow from it."""
    digest = hmac.digest(key.encode("ascii"), b"write from this template", "sha256")
    return base64.urlsafe_b64encode(digest[:KEY_BYTES]).decode("ascii").rstrip("=")


def may_be_kept(name: str) -> bool:
    """Whether a field of the form may be saved."""
    return name not in _OF_THE_FORM and (name == _HEADLINE or not name.startswith(_SENDER))


def kept_fields(fields: Iterable[tuple[str, str]]) -> Fields:
    """Return the fields that may be saved and are not empty, in order."""
    return tuple((name, value) for name, value in fields if value and may_be_kept(name))
