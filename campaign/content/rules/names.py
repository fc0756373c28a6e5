"""Proper names of a fact: those its claim says, and the parts of a fact that a reason may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from campaign.content.parts_of_facts import figure_parts, whole_figure
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.domain.evidence.facts import Fact
from campaign.domain.grammar.english import ENGLISH

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


def problems(facts: Iterable[Placed[Fact]]) -> Iterator[Problem]:
    """Names that a claim says and `names` do not hold, and reasons for what is no part of the fact."""
    facts = list(facts)
    known = known_names(placed.value for placed in facts)
    for placed in facts:
        unnamed = list(dict.fromkeys(_unnamed(placed.value, known)))
        if unnamed:
            what = f"the claim says {', '.join(unnamed)}, which {placed.value.id} does not hold as a name"
            right = "put it under names, and under inferred too where the cited paragraph does not say it"
            yield placed.warning(("names",), what, right)
        yield from _inferred_problems(placed)


def names_said(text: str, known: frozenset[str]) -> Iterator[str]:
    """The words of an English text that are written as names. Every sentence begins with a capital, so its first word
    counts only where it is `known` as a name from elsewhere.
    """
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        if word[0].isupper() and not _is_no_name(word):
            if word in known or not _STARTS.search(text, 0, match.start()):
                yield word


def _is_no_name(word: str) -> bool:
    return word in _NO_NAMES or word.endswith("s") and word[:-1] in _NO_NAMES


def known_names(facts: Iterable[Fact]) -> frozenset[str]:
    """Words that some claim has with a capital inside a sentence and none has without."""
    claims = [fact.claim.en for fact in facts]
    small = {match.group() for claim in claims for match in _WORD.finditer(claim)}
    inside = {word for claim in claims for word in names_said(claim, frozenset())}
    return frozenset(word for word in inside if word.lower() not in small)


def _unnamed(fact: Fact, known: frozenset[str]) -> Iterator[str]:
    said = (*fact.names, *fact.inferred, *fact.speakers.en, fact.attributed_to.en if fact.attributed_to else "")
    held = {_POSSESSIVE.sub("", match.group()) for text in said for match in _WORD.finditer(text)}
    return (word for word in names_said(fact.claim.en, known) if word not in held)


def _inferred_problems(placed: Placed[Fact]) -> Iterator[Problem]:
    fact = placed.value
    parts = {part for figure in fact.figures for part in (*figure_parts(figure), whole_figure(figure))}
    for key in fact.inferred:
        if key not in parts and key not in fact.names:
            known = ", ".join(sorted({*parts, *fact.names})) or "none"
            what = f"'{key}' is no part of the figures and names of {fact.id}"
            yield placed.error(("inferred", key), what, f"give the reason for one of them: {known}")
