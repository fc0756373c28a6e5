"""What a sentence has in common with a fact, or with the campaign's subject."""

from __future__ import annotations

import re

from campaign.domain.evidence.facts import Fact
from campaign.domain.figures.units import unit_of
from campaign.domain.grammar.languages import grammar, words_of_all
from campaign.domain.language import Language, fold
from campaign.domain.letters.manuscripts import Manuscript

_WORD = re.compile(r"[^\W\d_]{4,}")
#: Words that any sentence may have.
_COMMON = words_of_all(lambda pack: pack.sentences.common)


def shared_words(text: str, fact: Fact, language: Language) -> int:
    """Return how many names and distinctive words of the fact's claim are in a text."""
    folded = fold(text)
    named = sum(_names(folded, name) for name in fact.names)
    names = {word for name in fact.names for word in distinctive_words(name, language)}
    return named + len((distinctive_words(fact.claim[language], language) & distinctive_words(text, language)) - names)


def names_one(manuscript: Manuscript, text: str) -> bool:
    """Whether a text is about the campaign's subject: it has a keyword, or a name from a cited fact."""
    keywords = manuscript.content.campaign.keywords[manuscript.language]
    folded = fold(text)
    if any(_names(folded, name) for fact in manuscript.facts for name in fact.names):
        return True
    said = {_stem(word) for word in re.findall(r"[^\W\d_]+", folded)}
    return any(set(map(_stem, fold(keyword).split())) <= said for keyword in keywords)


def distinctive_words(text: str, language: Language) -> set[str]:
    """Return the words of a text, without their endings, that few other texts have."""
    words, known = (word for word in _WORD.findall(fold(text)) if word not in _COMMON), grammar(language)
    return {_stem(word) for word in words if unit_of(word, known) is None}


def _stem(word: str) -> str:
    """Return the word without its ending: enough to compare "motions" with "motion" and "enviadas" with "enviados"."""
    return re.sub(r"(?<=\w{3})(?:[aeo]s?|s)$", "", word)


def _names(folded: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", folded) is not None
