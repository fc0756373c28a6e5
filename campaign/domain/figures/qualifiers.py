"""Qualifiers of numbers: more than, at least, nearly, about."""

from __future__ import annotations

import re
from enum import StrEnum

from campaign.domain.grammar.languages import of_all
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import fold


class Qualifier(StrEnum):
    """How a number relates to the true one, with the words used in content."""

    EXACTLY = "exactly"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    FEWER_THAN = "fewer than"
    AT_MOST = "at most"
    NEARLY = "nearly"
    ABOUT = "about"

    @property
    def direction(self) -> int:
        """1 if the true number is above the stated one, -1 if below, 0 if unstated."""
        return _DIRECTION[self]

    @property
    def is_strict(self) -> bool:
        """Whether the number itself is excluded: someone who sent "more than 900" did not send exactly 900."""
        return self in (Qualifier.MORE_THAN, Qualifier.FEWER_THAN, Qualifier.NEARLY)


_DIRECTION = {
    Qualifier.EXACTLY: 0,
    Qualifier.ABOUT: 0,
    Qualifier.MORE_THAN: 1,
    Qualifier.AT_LEAST: 1,
    Qualifier.FEWER_THAN: -1,
    Qualifier.AT_MOST: -1,
    Qualifier.NEARLY: -1,
}
#: The meaning of a negated qualifier: not more than 900 is at most 900.
_DENIED = {
    Qualifier.MORE_THAN: Qualifier.AT_MOST,
    Qualifier.AT_LEAST: Qualifier.FEWER_THAN,
    Qualifier.FEWER_THAN: Qualifier.AT_LEAST,
    Qualifier.NEARLY: Qualifier.FEWER_THAN,
}
#: A figure at the start, after another sign or another number has nothing before it that could lean.
_WORD_BEFORE = re.compile(r"[^\W\d_]\.?\s+[(\"“«]?(?:us\s?)?\$?\s*$")
_PLUS = re.compile(r"\+|[\s-]plus\b")
_ODD = re.compile(of_all(lambda grammar: grammar.qualifiers.odd))
_WINDOW = 72


def qualifier_at(text: str, start: int, end: int, grammar: Grammar) -> Qualifier:
    """Return the qualifier of the figure at `start:end`; EXACTLY if there is none."""
    words = grammar.qualifiers
    before = fold(text[max(0, start - _WINDOW) : start])
    match = words.ends_before.search(before) if _WORD_BEFORE.search(before) else None
    if match:
        said = Qualifier[str(match.lastgroup)]
        denied = said in _DENIED and words.denial.search(before, 0, match.start())
        return _DENIED[said] if denied else said
    after = fold(text[end : end + _WINDOW])
    if _PLUS.match(after):
        return Qualifier.AT_LEAST
    if _ODD.match(after):
        return Qualifier.ABOUT
    match = words.begins_after.match(after)
    return Qualifier[str(match.lastgroup)] if match else Qualifier.EXACTLY
