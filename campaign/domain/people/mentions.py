"""Whom each sentence tells of: named or not, one or many, the writer or whoever it may be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import fold
from campaign.domain.people.names import Name

_INITIAL = re.compile(r"(?<![\w.])(?<![A-Z][a-z] )[A-Z]\.(?=\s+(?!\w\.)[a-zà-ÿ(]|\s+[A-Z][a-zà-ÿ]+\b)")


_WORD_BEFORE = re.compile(r"[\w'-]+\s+$")


class Who(Enum):
    """What a mention says of a person."""

    NAMED = auto()
    PUBLIC = auto()
    UNNAMED = auto()
    ANYONE = auto()
    MANY = auto()
    ONESELF = auto()
    REFERRED = auto()  # "she", "that man": whoever was told of before


@dataclass(frozen=True, slots=True)
class Mention:
    """A person at a place in a sentence. `is_aside` if the sentence tells of someone else: "with a friend"."""

    who: Who
    start: int
    end: int
    sentence: int
    name: Name | None = None
    noun: str = ""
    is_aside: bool = False


def mentions_in(text: str, number: int, grammar: Grammar, names: Iterable[Name], met: frozenset[str]) -> list[Mention]:
    """Return a sentence's mentions in order; `met` are nouns of people already told of without a name."""
    found: list[Mention] = []
    for mention in _all(text, number, grammar, names, met):
        if not any(mention.start < other.end and other.start < mention.end for other in found):
            found.append(mention)
    found.sort(key=lambda mention: mention.start)
    return [mention for mention in found if not _explains(mention, found)]


def _explains(mention: Mention, found: list[Mention]) -> bool:
    """Whether the words only say more of the name beside them: "Rosa, a friend", "my friend Rosa"."""
    return mention.who is Who.UNNAMED and any(
        0 < mention.start - other.end <= 2 or 0 < other.start - mention.end <= 2 for other in found if other.name
    )


def _all(text: str, number: int, grammar: Grammar, names: Iterable[Name], met: frozenset[str]) -> Iterator[Mention]:
    """Yield mentions, those first that win where two overlap."""
    people, folded = grammar.people, fold(text)
    for name in names:
        who = Who.ONESELF if name.is_own else Who.PUBLIC if name.is_public else Who.NAMED
        yield Mention(who, name.start, name.end, number, name)
    for match in _INITIAL.finditer(text):
        yield Mention(Who.UNNAMED, *match.span(), number)
    for match in grammar.speech.one_person.finditer(text.lower()):
        yield Mention(Who.REFERRED, *match.span(), number)
    for match in people.anaphoric.finditer(folded):
        yield Mention(Who.REFERRED, *match.span(), number)
    for who, pattern in ((Who.ANYONE, people.anyone), (Who.UNNAMED, people.unnamed)):
        for match in pattern.finditer(folded):
            aside = _is_aside(folded, match, grammar)
            yield Mention(who, *match.span(), number, noun=match.group().split()[-1], is_aside=aside)
    for match in people.definite.finditer(folded):
        goes_on = people.relative_after.match(folded, match.end()) is not None
        if not _is_aside(folded, match, grammar):
            is_new = goes_on or match["noun"] in met
            yield Mention(Who.UNNAMED if is_new else Who.REFERRED, *match.span(), number, noun=match["noun"])
    for match in people.many.finditer(folded):
        before = folded[max(0, match.start() - 40) : match.start()]
        aside = any(people.weak_before.search(words) for words in (before, _WORD_BEFORE.sub("", before)))
        yield Mention(Who.MANY, *match.span(), number, is_aside=aside)
    for match in people.oneself.finditer(folded):
        yield Mention(Who.ONESELF, *match.span(), number)


def _is_aside(folded: str, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether someone is only mentioned beside the one that the sentence tells of."""
    people = grammar.people
    is_weak = people.weak_before.search(folded, max(0, match.start() - 30), match.start()) is not None
    return is_weak and people.relative_after.match(folded, match.end()) is None
