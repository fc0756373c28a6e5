"""Whose a number in a draft is: a cited fact's, the writer's own, or no one's yet.

A number belongs to the nearest citation mark after it in its sentence, else to the nearest before it. In a sentence
without a mark, it belongs to its paragraph's facts only if it shares what they count and a name or other word of
theirs. Any other number is the writer's own, unless the sentence is about the campaign's subject.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from operator import itemgetter

from campaign.domain.evidence.derived import follows
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import Verdict, best_fact
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.units import TIMES
from campaign.domain.language import fold
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.own_numbers import OwnLife
from campaign.domain.letters.reckoning import (
    facts_at_hand,
    facts_known_already,
    facts_of_the_pace,
    facts_of_the_share,
    facts_pointed_to,
)
from campaign.domain.letters.subject import names_one, shared_words
from campaign.domain.templates import article_details as answered
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.speech import is_first_person, tells_of_one_person


class Owner(StrEnum):
    """Who is responsible for a number."""

    FACTS = "facts"
    WRITER = "writer"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Belonging:
    """Whose a number is, and by which facts it is measured.

    `is_sure` is False where it may as well be the writer's own; `is_subject` says of a number of nobody's that its
    sentence speaks of the campaign's subject, or may, where the campaign lists no keywords; `is_marked` that the writer vouches for it.
    """

    owner: Owner
    facts: tuple[Fact, ...] = ()
    is_sure: bool = True
    is_subject: bool = False
    is_marked: bool = False


_WRITERS = Belonging(Owner.WRITER)
#: From this size on, a count of people or things is not one person's observation.
_CROWD = 1000


def belongings(manuscript: Manuscript, sentence: Sentence) -> tuple[tuple[Mention, Belonging], ...]:
    """Return each number of a sentence with its owner; most sentences have none."""
    if not sentence.mentions:
        return ()
    numbers = _SentenceNumbers(manuscript, sentence)
    return tuple((mention, numbers.belonging(mention)) for mention in sentence.mentions)


def facts_near(manuscript: Manuscript, sentence: Sentence, end: int) -> tuple[Fact, ...]:
    """Return the facts cited for a position in the body, in a sentence with citation marks."""
    return _SentenceNumbers(manuscript, sentence).facts_near(end) if sentence.marks else ()


class _SentenceNumbers:
    """The numbers of one sentence; each question is answered once, since a sentence may have thousands of numbers."""

    def __init__(self, manuscript: Manuscript, sentence: Sentence) -> None:
        self.manuscript = manuscript
        self.sentence = sentence
        self.life = OwnLife(sentence.text, manuscript.grammar)

    def belonging(self, mention: Mention) -> Belonging:
        """Return whose the number is."""
        if self._is_marked_own(mention):
            return Belonging(Owner.WRITER, is_marked=True)
        if self.sentence.cited:
            facts = self.facts_near(mention.end)
            is_own = not best_fact(mention, facts)[0].is_held and self._is_own(mention, facts)
            return _WRITERS if is_own else Belonging(Owner.FACTS, facts)
        return self._unmarked(mention)

    @cached_property
    def _marks(self) -> list[tuple[int, tuple[Fact, ...]]]:
        """The positions of the marks with their facts; marks with no word between them count as one, at the last
        position."""
        found: list[tuple[int, tuple[str, ...]]] = []
        for place, facts in self.sentence.marks:
            between = (
                self.sentence.text[found[-1][0] - self.sentence.start : place - self.sentence.start] if found else "-"
            )
            if found and not any(map(str.isalnum, between)):
                facts = (*found.pop()[1], *facts)
            found.append((place, facts))
        return [(place, self.manuscript.facts_named(dict.fromkeys(facts))) for place, facts in found]

    def facts_near(self, end: int) -> tuple[Fact, ...]:
        """Return the facts of the nearest mark after a position, else of the nearest before it."""
        behind = bisect_left(self._marks, end, key=itemgetter(0))
        return self._marks[min(behind, len(self._marks) - 1)][1]

    def _unmarked(self, mention: Mention) -> Belonging:
        if self._is_own(mention, self._nearby) or self._is_everyday(mention):
            return _WRITERS
        if mention.is_weak or self._is_held_nearby(mention):
            return Belonging(Owner.FACTS, self._nearby)
        if known := facts_known_already(self.manuscript, mention):
            return Belonging(Owner.FACTS, known)
        if follows(mention, facts_at_hand(self.manuscript, self.sentence)):
            return _WRITERS
        if of_the_pace := facts_of_the_pace(self.manuscript, self.sentence, mention):
            return Belonging(Owner.FACTS, of_the_pace)
        if not self._is_personal and (shared := facts_of_the_share(self.manuscript, self.sentence, mention)):
            return Belonging(Owner.FACTS, shared)
        if counted := facts_pointed_to(self.manuscript, mention):
            return Belonging(Owner.FACTS, counted, is_sure=False)
        if sharing := tuple(fact for fact in self._nearby if self._shares(mention, fact)):
            return Belonging(Owner.FACTS, sharing, is_sure=not self._is_personal)
        if self._is_of_no_concern(mention):
            return _WRITERS
        if self._is_of_the_article:
            return Belonging(Owner.NOBODY, is_sure=False)
        may_be_subject = self._is_subject or not self._has_keywords
        return Belonging(Owner.NOBODY, is_sure=not self._is_personal, is_subject=may_be_subject)

    def _is_held_nearby(self, mention: Mention) -> bool:
        """Whether a fact of the paragraph has the number; a round one, or one of the writer's story, may match by
        chance."""
        verdict, fact = best_fact(mention, self._nearby)
        may_be_chance = verdict is Verdict.ROUNDED or self._is_personal and mention.date is None
        return verdict.is_held and fact is not None and (not may_be_chance or self._shared[fact.id] > 0)

    def _is_of_no_concern(self, mention: Mention) -> bool:
        """Whether no source is needed: the sentence is not about the subject and claims no share or large count."""
        if self._is_personal:
            return not self._is_subject or mention.date is not None or mention.unit in TIMES
        if self._is_subject or not self._has_keywords:
            return False
        is_crowd = mention.unit is not None and mention.value is not None and mention.value >= _CROWD
        return not is_crowd and mention.unit not in ("percent", "times")

    @cached_property
    def _nearby(self) -> tuple[Fact, ...]:
        return self.manuscript.facts_named(self.sentence.cited_in_paragraph)

    @cached_property
    def _is_personal(self) -> bool:
        """Whether the writer describes themselves or someone they know."""
        text, words = self.sentence.text, self.manuscript.grammar
        return self.sentence.yours or is_first_person(text, words) or tells_of_one_person(text, words)

    @cached_property
    def _is_subject(self) -> bool:
        return names_one(self.manuscript, self.sentence.text)

    @cached_property
    def _has_keywords(self) -> bool:
        return bool(self.manuscript.content.campaign.keywords[self.manuscript.language])

    @cached_property
    def _is_of_the_article(self) -> bool:
        """Whether the newspaper is told what it has printed: "you gave a figure of twelve thousand"."""
        return self.manuscript.grammar.articles.told.search(fold(self.sentence.text)) is not None

    @cached_property
    def _shared(self) -> dict[str, int]:
        text, language = self.sentence.text, self.manuscript.language
        return {fact.id: shared_words(text, fact, language) for fact in self._nearby}

    @cached_property
    def _titles(self) -> list[tuple[int, int]]:
        return answered.title_spans(self.manuscript.draft, self.sentence.text)

    @cached_property
    def _marked(self) -> list[tuple[int, int]]:
        """Positions of text that the writer marked as their own: "13 neighbors"."""
        found = []
        for words in filter(None, self.manuscript.draft.own_figures):
            place = self.sentence.text.find(words)
            while place >= 0:
                found.append((place, place + len(words)))
                place = self.sentence.text.find(words, place + len(words))
        return sorted(found)

    def _is_marked_own(self, mention: Mention) -> bool:
        start, end = self._place(mention)
        return any(first <= start and end <= last for first, last in self._marked)

    def _is_own(self, mention: Mention, facts: tuple[Fact, ...]) -> bool:
        """Whether the context makes the number the writer's, or part of the article that the letter answers."""
        start, end = self._place(mention)
        if self.life.is_in_title(start, end) or any(first <= start < last for first, last in self._titles):
            return True
        if mention.date is not None:
            return self._dates_the_article(mention) or self.life.tells(start, end)
        is_counted = mention.unit in _counted(facts) - TIMES
        return self.life.tells_size(start, end) or not is_counted and self.life.tells(start, end)

    def _dates_the_article(self, mention: Mention) -> bool:
        """Whether this is the article's date: as given, after a title, or, in a reply, near the article."""
        said, language = mention.date, self.manuscript.language
        if said is None:
            return False
        if any(answered.is_date_of(said, known) for known in answered.known_dates(self.manuscript.draft, language)):
            return True
        start, _ = self._place(mention)
        is_reply = self.manuscript.traits.needs_article
        return self.life.follows_title(start) or (
            is_reply and answered.follows_article(self.sentence.text, start, language)
        )

    def _is_everyday(self, mention: Mention) -> bool:
        """Whether it is an everyday number, or this year."""
        if mention.date is not None and mention.date.year is not None:
            return mention.date.month is None and mention.date.year == self.manuscript.today.year
        is_counted = mention.unit is not None and mention.unit in _counted(self._nearby)
        return not is_counted and self.life.is_everyday(*self._place(mention))

    def _shares(self, mention: Mention, fact: Fact) -> bool:
        """Whether a number without a mark is about the same thing as the fact."""
        words = self._shared[fact.id]
        is_counted = mention.unit not in TIMES and mention.unit in _counted([fact])
        if self._is_personal:
            return is_counted and words > 1
        return words > (0 if is_counted and mention.date is None else 1)

    def _place(self, mention: Mention) -> tuple[int, int]:
        return mention.start - self.sentence.start, mention.end - self.sentence.start


def _counted(facts: Iterable[Fact]) -> set[str]:
    return {quantity.unit for fact in facts for quantity in fact.quantities}
