"""The search for facts: by words in either language, those on shelves first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.shelves import Shelf, may_be_offered
from campaign.domain.evidence.sources import Source
from campaign.domain.language import LANGUAGES, fold

#: More words than anyone types to find a sentence.
_MOST_WORDS = 12
_MARKS = ".,;:!?¡¿\"'“”«»()"
_GROUPING = re.compile(r"(?<=\d)[,.\u202f\u00a0](?=\d{3}(?!\d))")


class FactIndex:
    """All facts in order: as on the shelves, then all others that could be, then the rest; newest first."""

    def __init__(self, facts: Iterable[Fact], sources: Mapping[str, Source], shelves: Iterable[Shelf]) -> None:
        rank = {id: place for place, id in enumerate(id for shelf in shelves for id in shelf.facts)}
        self.ranked = tuple(sorted(facts, key=lambda fact: _order(fact, rank, sources)))
        self._texts = [(fact, _searched(fact, sources)) for fact in self.ranked]

    def find(self, query: str) -> tuple[Fact, ...]:
        """Return the facts that have every word of the query, in order; all facts for an empty one."""
        if not query:
            return self.ranked
        words = [word.strip(_MARKS) for word in _plain(query).split()[:_MOST_WORDS]]
        return tuple(fact for fact, text in self._texts if all(word in text for word in words))


def _order(fact: Fact, rank: Mapping[str, int], sources: Mapping[str, Source]) -> tuple[int, bool, int, str]:
    newest_first = (date.max - fact.as_of.first_day).days
    return rank.get(fact.id, len(rank)), not may_be_offered(fact, sources), newest_first, fact.id


def _searched(fact: Fact, sources: Mapping[str, Source]) -> str:
    cited = (sources[citation.source] for citation in fact.citations if citation.source in sources)
    texts = [text for language in LANGUAGES for text in fact.ways_to_say(language)]
    texts += [*fact.names, *(fact.attributed_to.in_each if fact.attributed_to else ()), fact.id, str(fact.as_of)]
    texts += [word for source in cited for word in (source.publisher, source.title, source.author) if word]
    return _plain(" ".join(texts))


def _plain(text: str) -> str:
    """Return folded text, with numbers as someone in a hurry types them: 8000 for 8,000."""
    return _GROUPING.sub("", fold(text))
