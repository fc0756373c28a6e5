"""Ways to say a fact, each with an id by which drafts and forms name it.

An id that no one gave follows from the words, so it stays when others come and go. Before there were ids, drafts named a
phrasing by its number, and they still may.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

#: What a form calls the claim itself, and its number among the ways to say a fact.
CLAIM, CLAIM_NUMBER = "claim", 0
#: No vowels, so that no id is a word, and no digits, so that none is a number.
_LETTERS = "bcdfghjklmnpqrst"
_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to say a fact; `number` is its place among all that were ever offered, counted from 1."""

    id: str
    text: str
    number: int


def id_from(text: str) -> str:
    """Return the id of a phrasing that was given none."""
    digest = hashlib.sha256(" ".join(text.split()).encode("utf-8")).hexdigest()
    return "".join(_LETTERS[int(digit, 16)] for digit in digest[:_LENGTH])


def phrasing_named(name: str, phrasings: Iterable[Phrasing]) -> Phrasing | None:
    """Return the phrasing that an id or a number names; None if it is not offered, or no longer."""
    return next((phrasing for phrasing in phrasings if name in (phrasing.id, str(phrasing.number))), None)
