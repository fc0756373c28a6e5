"""The packs of all languages.

Every folder beside this module is a pack. It declares `LANGUAGE`, its tag, and `GRAMMAR`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from campaign.domain import grammar as packs
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import LANGUAGES, Language


def _found() -> Mapping[Language, Grammar]:
    """Return the packs in the order of the languages; KeyError for a language without one."""
    folders = [import_module(f"{packs.__name__}.{found.name}") for found in iter_modules(packs.__path__) if found.ispkg]
    by_tag = {folder.LANGUAGE: folder.GRAMMAR for folder in folders}
    return {language: by_tag[language] for language in LANGUAGES}


GRAMMARS: Mapping[Language, Grammar] = _found()


def grammar(language: Language) -> Grammar:
    """Return what a language knows. Ask once a text, not once a word."""
    return GRAMMARS[language]


def of_all(part: Callable[[Grammar], str]) -> str:
    """Return the patterns of all languages as alternatives, for what people mix: "40 dólares" in an English sentence."""
    return "|".join(filter(None, map(part, GRAMMARS.values())))


def words_of_all(part: Callable[[Grammar], frozenset[str]]) -> frozenset[str]:
    """Return the words of all languages, for what people mix."""
    return frozenset().union(*map(part, GRAMMARS.values()))
