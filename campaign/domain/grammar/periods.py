"""How a language says the time over which something is counted: "10 people a month". Patterns are for folded text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

#: How many words may come between a number and its period, where the period is marked as one, and where it is not.
FAR, NEAR = 8, 4


def noun_of(nouns: Iterable[str]) -> str:
    """Return the pattern of a period's name, as the group `noun`."""
    return f"(?P<noun>{'|'.join(nouns)})"


def adverb_of(adverbs: Iterable[str]) -> str:
    """Return the pattern of a period's adverb, as the group `adverb`."""
    return f"(?P<adverb>{'|'.join(adverbs)})"


def words_without(breaks: str, most: int) -> str:
    """Return the pattern of as few words as possible, none of them among `breaks`."""
    return rf"(?:\s+(?!(?:{breaks})\b)[^\W\d_]+){{0,{most}}}?"


def before_number(each: str, breaks: str, verbs: str, leaning: str, adjective: str) -> re.Pattern[str]:
    """Return the pattern of a period that comes before its number: "each year, they may take up to".

    Args:
        each: a period marked as one.
        breaks: words after which the period belongs to something else.
        verbs: what is done so often.
        leaning: little words before the number.
        adjective: an adjective with its noun, "monthly limit of"; the group `adjective`.
    """
    return re.compile(
        rf"{each},?(?:(?:\s+(?!(?:{breaks})\b)[^\W\d_]+){{1,3}}?\s+(?:{verbs})\b)?(?:\s+(?:{verbs}|{leaning})\b){{0,6}}\s+$"
        rf"|\b{adjective}(?:\s+(?:{leaning})\b){{0,4}}\s+$"
    )


@dataclass(frozen=True, eq=False)
class Periods:
    """The periods of one language. A match has the period in the group `noun`, `adverb` or `adjective`; `several` holds
    "two" of "every two weeks".

    Attributes:
        nouns: the period that a noun names, by the noun's pattern.
        adverbs: the period that an adverb names.
        adjectives: the period that an adjective names, where no adverb's pattern fits it.
        after: what follows a number and makes it a pace, the surest first.
        before: what comes before it.
        within: one short time in which something is said to have happened: the group `noun`.
        derives: how a sentence begins that works out a pace: "that makes a thousand a year".
        anywhere: what names a pace, anywhere in a sentence.
    """

    nouns: Mapping[str, str]
    adverbs: Mapping[str, str]
    adjectives: Mapping[str, str]
    after: tuple[re.Pattern[str], ...]
    before: re.Pattern[str]
    within: re.Pattern[str]
    derives: re.Pattern[str]
    anywhere: re.Pattern[str]

    @cached_property
    def any(self) -> re.Pattern[str]:
        """Any word for a period. Most sentences have none."""
        return re.compile(rf"\b(?:{'|'.join((*self.nouns, *self.adverbs, *self.adjectives))})\b")

    def named(self, word: str) -> str:
        """Return the period that a word of a match names."""
        forms = {**self.nouns, **self.adverbs}
        return self.adjectives.get(word) or next(name for form, name in forms.items() if re.fullmatch(form, word))
