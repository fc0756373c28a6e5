"""A draft, or a template of one's own, that somebody asked us to keep for a while, under a link that only they have.

The link ends in a key of 128 bits. We keep nothing by which it could be found again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LIFETIME = timedelta(days=30)
#: Bytes of all fields together. A letter's form holds a tenth of it; the longest op-ed, its text set aside and a
#: template of one's own fit.
MOST_BYTES = 64_000
#: How many random bytes a key is made of, and how it is written.
KEY_BYTES = 16
_KEY = re.compile(r"[A-Za-z0-9_-]{22}")
#: Fields by which the form itself works.
SAVED_KEY, SAVED_VERSION, SAVED_ONCE = "saved_key", "saved_version", "saved_once"
SAVED_PUZZLE, SAVED_ANSWER = "saved_puzzle", "saved_answer"
_OF_THE_FORM = frozenset(["csrf_token", "do", "kept", SAVED_KEY, SAVED_VERSION, SAVED_ONCE, SAVED_PUZZLE, SAVED_ANSWER])
#: Who signs is never kept, but for the headline, which is part of the letter.
_SENDER, _HEADLINE = "sender-", "sender-headline"

Fields = tuple[tuple[str, str], ...]


class Work(StrEnum):
    """What somebody is writing."""

    LETTER = "letter"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Contents:
    """What somebody typed into one form, as they typed it: names and values, some names several times.

    `template` is what a letter is written from, or what a template of one's own began as.
    """

    campaign: str
    template: str
    fields: Fields
    work: Work = Work.LETTER

    @property
    def size(self) -> int:
        """Bytes of all fields and their names."""
        return sum(len(word.encode("utf-8", "replace")) for field in self.fields for word in field)

    @property
    def is_too_long(self) -> bool:
        """Whether this is far more than any form of ours holds."""
        return self.size > MOST_BYTES


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """Contents as they are kept; `version` counts how often they were saved."""

    contents: Contents
    version: int
    saved_at: datetime
    ends_at: datetime


def is_key(text: str) -> bool:
    """Whether this has the form of a key."""
    return _KEY.fullmatch(text) is not None


def may_be_kept(name: str) -> bool:
    """Whether a field of the form may be kept at all."""
    return name not in _OF_THE_FORM and (name == _HEADLINE or not name.startswith(_SENDER))


def kept_fields(fields: Iterable[tuple[str, str]]) -> Fields:
    """The fields that may be kept and hold something, in their order."""
    return tuple((name, value) for name, value in fields if value and may_be_kept(name))
