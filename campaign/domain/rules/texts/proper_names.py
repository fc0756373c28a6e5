"""Proper names in an English claim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.grammar.english import GRAMMAR as ENGLISH
from campaign.domain.language import DEFAULT_LANGUAGE

_WORD = re.compile(r"[^\W\d_](?:[\w&]|[.'’-](?=\w))*")
_POSSESSIVE = re.compile(r"['’]s?$")
_STARTS = re.compile(r"(?:^|[.!?:)]\s+)[“\"'(]*$")
#: Capitals that name nothing that a paragraph must hold: the campaign's own country, months and days, peoples,
#: languages, directions, and titles before a name.
_NO_NAMES = frozenset(
    "I U.S United States America Americas Central North South Latin Indigenous LGBTQ COVID-19 "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday English Spanish "
    "American Canadian Mexican Guatemalan Honduran Salvadoran Nicaraguan Belizean Panamanian Cuban Haitian Dominican "
    "Venezuelan Colombian Ecuadorian Peruvian Bolivian Brazilian Chilean Argentine Paraguayan Uruguayan "
    "African European Asian Ugandan Rwandan Afghan "
    "President Secretary Senator Minister Judge Attorney Governor Representative Mr Mrs Ms Dr".split()
) | frozenset(ENGLISH.dates.months)


def stated_names(text: str, known: frozenset[str]) -> Iterator[str]:
    """Return the words of an English text that are written as names. Every sentence begins with a capital, so its first
    word counts only where it is `known` as a name from elsewhere.
    """
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        if word[0].isupper() and not _is_no_name(word):
            if word in known or not _STARTS.search(text, 0, match.start()):
                yield word


def known_names(facts: Iterable[Fact]) -> frozenset[str]:
    """Return the words that some claim has with a capital inside a sentence and none has without."""
    claims = [fact.claim[DEFAULT_LANGUAGE] for fact in facts]
    small = {match.group() for claim in claims for match in _WORD.finditer(claim)}
    inside = {word for claim in claims for word in stated_names(claim, frozenset())}
    return frozenset(word for word in inside if word.lower() not in small)


def names_not_held(fact: Fact, known: frozenset[str]) -> list[str]:
    """Return the names that the fact's claim says and the fact does not hold, each once."""
    said = (
        *fact.names,
        *fact.inferred,
        *fact.speakers[DEFAULT_LANGUAGE],
        fact.attributed_to[DEFAULT_LANGUAGE] if fact.attributed_to else "",
    )
    held = {_POSSESSIVE.sub("", match.group()) for text in said for match in _WORD.finditer(text)}
    return list(dict.fromkeys(word for word in stated_names(fact.claim[DEFAULT_LANGUAGE], known) if word not in held))


def _is_no_name(word: str) -> bool:
    return word in _NO_NAMES or word.endswith("s") and word[:-1] in _NO_NAMES
