"""The campaign's own wording in one language, indexed once per edition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set

from campaign.domain.evidence.campaigns import Campaign
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.marks import MARKER
from campaign.domain.evidence.sources import Source
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.domain.templates.templates import Template
from campaign.domain.texts.sentences import sentence_spans
from campaign.domain.texts.shingles import Gram, Phrases, grams, keys_of
from campaign.domain.texts.syllables import syllables


class CampaignWording:
    """Every four-word run that a letter can have from templates and facts, with its owners, every sentence of theirs, and
    the names that belong to no one. Examples are never in a letter and never ours."""

    def __init__(
        self,
        language: Language,
        campaign: Campaign,
        sources: Iterable[Source],
        facts: Iterable[Fact],
        templates: Iterable[Template],
        samples: Iterable[str] = (),
    ) -> None:
        self.language = language
        self._grammar = grammar(language)
        self._owners: dict[Gram, tuple[str, ...]] = {}
        self._sentences: dict[tuple[str, ...], set[str]] = {}
        self._words: set[str] = set()
        self._keys: dict[str, tuple[str, ...]] = {}
        self._syllables: dict[str, int] = {}
        facts, sources = tuple(facts), tuple(sources)
        for template in templates:
            self._add(template_owner(template.slug), template.offered_texts)
            self._words.update(key for text in template.examples for key in keys_of(text))
            self._keys.update((text, tuple(keys_of(text))) for text in template.whole_sentences)
        for fact in facts:
            self._add(fact_owner(fact.id), fact.ways_to_say(language))
        self._words.update(key for text in samples for key in keys_of(text))
        names_and_terms = (*_names(campaign, sources, facts, language), *_terms(campaign, language))
        #: Proper names and technical terms, which no one can write without.
        self.names_and_terms = Phrases(names_and_terms)
        #: The same, plus titles of works.
        self.common = Phrases((*names_and_terms, *_titles(sources)))

    def is_ours(self, gram: Gram) -> bool:
        """Whether any template or fact has these four words in a row."""
        return gram in self._owners

    def is_of_one(self, gram: Gram) -> bool:
        """Whether just one template or fact has these four words in a row; what several say, anyone would."""
        return len(self._owners.get(gram, ())) == 1

    def is_sentence(self, keys: tuple[str, ...]) -> bool:
        """Whether these words are a whole sentence of any template or fact."""
        return keys in self._sentences

    def is_sentence_of(self, keys: tuple[str, ...], owners: Set[str]) -> bool:
        """Whether these words are a whole sentence of one of these templates or facts."""
        return not owners.isdisjoint(self._sentences.get(keys, ()))

    def is_of(self, gram: Gram, owners: Set[str]) -> bool:
        """Whether one of these templates or facts has these four words in a row."""
        return not owners.isdisjoint(self._owners.get(gram, ()))

    def keys_of(self, text: str) -> tuple[str, ...]:
        """Return the words of a template's sentence for comparison. They are cached for sentences without blanks, which
        have nothing of a writer's."""
        return self._keys.get(text) or tuple(keys_of(text))

    def syllables(self, word: str) -> int:
        """Return the syllables of a lowercase word. They are cached for words that we published, and no others."""
        known = self._syllables.get(word)
        if known is None:
            known = syllables(word, self._grammar)
            if word in self._words:
                self._syllables[word] = known
        return known

    def _add(self, owner: str, texts: Iterable[str]) -> None:
        """Record owners in small shared tuples, since nearly every run has only one."""
        alone = (owner,)
        for text in texts:
            plain = MARKER.sub(" ", text)
            for start, end in sentence_spans(plain, self._grammar):
                self._sentences.setdefault(tuple(keys_of(plain[start:end])), set()).add(owner)
            keys = keys_of(plain)
            self._words.update(keys)
            for gram in grams(keys):
                known = self._owners.get(gram)
                if known is None:
                    self._owners[gram] = alone
                elif owner not in known:
                    self._owners[gram] = (*known, owner)


def template_owner(slug: str) -> str:
    """Return a template's key among owners."""
    return f"letters/{slug}"


def fact_owner(id: str) -> str:
    """Return a fact's key among owners."""
    return f"facts/{id}"


def _names(campaign: Campaign, sources: Iterable[Source], facts: Iterable[Fact], language: Language) -> Iterator[str]:
    yield campaign.name[language]
    yield from (name for fact in facts for name in fact.names)
    yield from (body.name[language] for body in campaign.bodies)
    yield from (source.publisher for source in sources if source.publisher)


def _terms(campaign: Campaign, language: Language) -> Iterator[str]:
    """Yield each term; text in parentheses after one is an alternative."""
    for term in campaign.terms:
        yield from re.split(r"[()]", term.term[language])


def _titles(sources: Iterable[Source]) -> Iterator[str]:
    """Yield each title, in full and without its subtitle. A single word is not a title, or that word would never
    count."""
    for source in sources:
        title = source.title or ""
        yield from (words for words in (title, title.split(":")[0]) if len(words.split()) > 1)
