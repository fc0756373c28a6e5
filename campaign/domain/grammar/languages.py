"""The packs of all languages, in one list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from campaign.domain.grammar.english import ENGLISH
from campaign.domain.grammar.pack import Grammar
from campaign.domain.grammar.spanish import SPANISH
from campaign.domain.language import Language

GRAMMARS: Mapping[Language, Grammar] = {"en": ENGLISH, "es": SPANISH}


def grammar(language: Language) -> Grammar:
    """Return what a language knows. Ask once a text, not once a word."""
    return GRAMMARS[language]


def of_all(part: Callable[[Grammar], str]) -> str:
    """Return the patterns of all languages as alternatives, for what people mix: "40 dólares" in an English sentence."""
    return "|".join(filter(None, map(part, GRAMMARS.values())))


def words_of_all(part: Callable[[Grammar], frozenset[str]]) -> frozenset[str]:
    """Return the words of all languages, for what people mix."""
    return frozenset().union(*map(part, GRAMMARS.values()))
