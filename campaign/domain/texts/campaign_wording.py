"""What of a campaign's own words a writer may lean on, in one language, made ready once an edition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set

from campaign.domain.evidence.campaigns import Campaign
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.sources import Source
from campaign.domain.language import Language
from campaign.domain.templates.documents import MARKER
from campaign.domain.templates.templates import Template
from campaign.domain.texts.shingles import Gram, Phrases, grams, keys_of
from campaign.domain.texts.syllables import syllables


class CampaignWording:
    """Every four-word run of templates and facts with those who have it, and the names that belong to everybody."""

    def __init__(
        self,
        language: Language,
        campaign: Campaign,
        sources: Iterable[Source],
        facts: Iterable[Fact],
        templates: Iterable[Template],
    ) -> None:
        self.language = language
        self._owners: dict[Gram, tuple[str, ...]] = {}
        self._words: set[str] = set()
        self._syllables: dict[str, int] = {}
        facts, sources = tuple(facts), tuple(sources)
        for template in templates:
            self._add(template_owner(template.slug), template.own_texts)
        for fact in facts:
            self._add(fact_owner(fact.id), fact.ways_to_say(language))
        names_and_terms = (*_names(campaign, sources, facts, language), *_terms(campaign, language))
        #: Proper names and terms of the trade, which writing cannot do without.
        self.names_and_terms = Phrases(names_and_terms)
        #: The same with the titles of works.
        self.common = Phrases((*names_and_terms, *_titles(sources)))

    def is_ours(self, gram: Gram) -> bool:
        """Whether any template or fact has these four words in a row."""
        return gram in self._owners

    def is_of(self, gram: Gram, owners: Set[str]) -> bool:
        """Whether one of these templates or facts has these four words in a row."""
        return not owners.isdisjoint(self._owners.get(gram, ()))

    def syllables(self, word: str) -> int:
        """The syllables of a word in small letters. Those of words that we published are remembered, and no others."""
        known = self._syllables.get(word)
        if known is None:
            known = syllables(word, self.language)
            if word in self._words:
                self._syllables[word] = known
        return known

    def _add(self, owner: str, texts: Iterable[str]) -> None:
        """Owners are kept in small shared tuples, since nearly every run has one owner only."""
        alone = (owner,)
        for text in texts:
            keys = keys_of(MARKER.sub(" ", text))
            self._words.update(keys)
            for gram in grams(keys):
                known = self._owners.get(gram)
                if known is None:
                    self._owners[gram] = alone
                elif owner not in known:
                    self._owners[gram] = (*known, owner)


def template_owner(slug: str) -> str:
    """What a template is called among owners."""
    return f"letters/{slug}"


def fact_owner(id: str) -> str:
    """What a fact is called among owners."""
    return f"facts/{id}"


def _names(campaign: Campaign, sources: Iterable[Source], facts: Iterable[Fact], language: Language) -> Iterator[str]:
    yield campaign.name[language]
    yield from (name for fact in facts for name in fact.names)
    yield from (committee.name[language] for committee in campaign.committees)
    yield from (source.publisher for source in sources if source.publisher)


def _terms(campaign: Campaign, language: Language) -> Iterator[str]:
    """Each term; what stands in parentheses behind one is another way to say it."""
    for term in campaign.terms:
        yield from re.split(r"[()]", term.term[language])


def _titles(sources: Iterable[Source]) -> Iterator[str]:
    """Each title, whole and without what follows its colon. A single word is no title: it would set that word free."""
    for source in sources:
        title = source.title or ""
        yield from (words for words in (title, title.split(":")[0]) if len(words.split()) > 1)
