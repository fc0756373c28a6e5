"""Words that say which way a figure leans: more than, at least, nearly, about."""

from __future__ import annotations

import re
from enum import StrEnum

from campaign.domain.grammar.number_words import SMALL
from campaign.domain.grammar.qualifier_words import AFTER, BEFORE, BETWEEN, COUNTING, NEGATIONS
from campaign.domain.language import Language, fold


class Qualifier(StrEnum):
    """How a figure stands to the truth, in the words that content uses."""

    EXACTLY = "exactly"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    FEWER_THAN = "fewer than"
    AT_MOST = "at most"
    NEARLY = "nearly"
    ABOUT = "about"

    @property
    def direction(self) -> int:
        """1 where the truth is above the figure, -1 below, 0 where nothing is said."""
        return _DIRECTION[self]

    @property
    def is_strict(self) -> bool:
        """Whether the figure itself is excluded: nobody sent "more than 900" sent exactly 900."""
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
#: What is left of a word once it is denied: not more than 900 is 900 at most.
_DENIED = {
    Qualifier.MORE_THAN: Qualifier.AT_MOST,
    Qualifier.AT_LEAST: Qualifier.FEWER_THAN,
    Qualifier.FEWER_THAN: Qualifier.AT_LEAST,
    Qualifier.NEARLY: Qualifier.FEWER_THAN,
}
_LANGUAGES: tuple[Language, ...] = ("en", "es")


def _said(language: Language) -> re.Pattern[str]:
    """All the words in one look. They end at the figure, so the first that fits is the longest: "just under", not "under"."""
    alternatives = "|".join(f"(?P<{kind}>{words})" for kind, words in BEFORE[language].items())
    return re.compile(rf"(?<!\w)(?:{alternatives}){BETWEEN[language]}$")


_BEFORE = {language: _said(language) for language in _LANGUAGES}
#: A denial stands right before the word, or with nothing but verbs of sending and counting between.
_DENIAL = {
    language: re.compile(rf"(?<![^\W_])(?:{NEGATIONS[language]})(?:\s+(?:{COUNTING[language]})){{0,3}}\s+$")
    for language in _LANGUAGES
}
_AFTER = {
    language: re.compile(
        r"(?:\s+[^\W\d_]+){0,4}?,?\s+(?:"
        + "|".join(f"(?P<{kind}>{words})" for kind, words in table.items())
        + rf")(?!\w|\s+(?:\$?\d|an?\s|un[oa]?s?\s|(?:{'|'.join(SMALL[language])})\b))"
    )
    for language, table in AFTER.items()
}
#: A figure at the start, after another sign or another number has nothing before it that could lean.
_WORD_BEFORE = re.compile(r"[^\W\d_]\.?\s+[(\"“«]?(?:us\s?)?\$?\s*$")
_PLUS = re.compile(r"\+|[\s-]plus\b")
_ODD = re.compile(r"-odd\b|\s+y (?:pico|tant[oa]s)\b")
_WINDOW = 72


def qualifier_at(text: str, start: int, end: int, language: Language) -> Qualifier:
    """What the words around the figure at `start:end` say of it; EXACTLY where they say nothing."""
    before = fold(text[max(0, start - _WINDOW) : start])
    match = _BEFORE[language].search(before) if _WORD_BEFORE.search(before) else None
    if match:
        said = Qualifier[str(match.lastgroup)]
        denied = said in _DENIED and _DENIAL[language].search(before, 0, match.start())
        return _DENIED[said] if denied else said
    after = fold(text[end : end + _WINDOW])
    if _PLUS.match(after):
        return Qualifier.AT_LEAST
    if _ODD.match(after):
        return Qualifier.ABOUT
    match = _AFTER[language].match(after)
    return Qualifier[str(match.lastgroup)] if match else Qualifier.EXACTLY
