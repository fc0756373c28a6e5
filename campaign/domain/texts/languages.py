"""In which language a text is written, as far as its commonest words tell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from campaign.domain.grammar.languages import GRAMMARS
from campaign.domain.language import Language, fold

#: Words that a text needs before it tells its language.
_LEAST = 6
#: The least that its own language's commonest words are of it; in every language, they are about half.
_SHARE = 0.3
_NO_LETTER = re.compile(r"[^\w\s']|[\d_]")


@cache
def _distinctive() -> Mapping[Language, frozenset[str]]:
    """Return the commonest words of each language that no other has."""
    every = {language: pack.sentences.function_words for language, pack in GRAMMARS.items()}
    return {
        language: words - frozenset().union(*(others for other, others in every.items() if other != language))
        for language, words in every.items()
    }


def language_of(text: str) -> Language | None:
    """Return the language that a text is clearly in; None for a short text, a mixed one, and one in none that we know."""
    words = _NO_LETTER.sub("", fold(text.replace("’", "'"))).split()
    if len(words) < _LEAST:
        return None
    counts = {language: sum(map(telling.__contains__, words)) for language, telling in _distinctive().items()}
    best = max(counts, key=counts.__getitem__)
    others = sum(count for language, count in counts.items() if language != best)
    return best if counts[best] >= _SHARE * len(words) and others * 6 <= counts[best] else None
