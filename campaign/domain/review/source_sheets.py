"""The source sheet: the sentences of a letter that rest on facts, each with those facts.

What the writer knows from their own life is not on it. A sentence with a number that our sources contradict is, with
what they say instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from campaign.domain.checks import figures, found_by
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import best_fact
from campaign.domain.figures.mentions import Mention
from campaign.domain.findings import Level
from campaign.domain.letters.belonging import Belonging, Owner, belongings
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.reading import Sentence


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of the letter, the numbers of its notes, its figures as written, and the facts behind it.

    `is_contradicted` if the sentence has a number that these facts contradict: they are what our sources say instead.
    """

    text: str
    notes: tuple[int, ...]
    figures: tuple[str, ...]
    facts: tuple[Fact, ...]
    is_contradicted: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """One fact as claimed in one sentence."""

    number: int
    fact: Fact
    text: str


def rows(manuscript: Manuscript) -> tuple[Row, ...]:
    """Return the rows of a letter's source sheet, in the letter's order. Those of a script have no notes."""
    found = {finding.start: finding.level for finding in found_by(figures.check, manuscript)}
    stated = [row for sentence in manuscript.reading.sentences for row in _row(manuscript, sentence, found)]
    listed = (*stated, *_uncited_row(manuscript, stated))
    return tuple(replace(row, notes=()) for row in listed) if manuscript.traits.is_spoken else listed


def _uncited_row(manuscript: Manuscript, stated: list[Row]) -> Iterator[Row]:
    """Yield a row without text for facts whose marks are in no sentence, so that every note leads to a row."""
    shown = {fact.id for row in stated for fact in row.facts}
    facts = tuple(fact for fact in manuscript.facts if fact.id not in shown)
    if facts:
        notes = tuple(manuscript.reading.note_numbers[fact.id] for fact in facts)
        yield Row("", notes, (), facts)


def claims(manuscript: Manuscript) -> tuple[Claim, ...]:
    """Return each fact in each sentence that cites it, in the letter's order; a mark in no sentence has no text."""
    numbers = manuscript.reading.note_numbers
    stated = [
        Claim(numbers[fact.id], fact, sentence.text)
        for sentence in manuscript.reading.sentences
        for fact in manuscript.facts_named(sentence.cited)
    ]
    in_words = {claim.fact.id for claim in stated}
    for fact in manuscript.facts:
        if fact.id not in in_words:
            number = numbers[fact.id]
            place = next((at for at, claim in enumerate(stated) if claim.number > number), len(stated))
            stated.insert(place, Claim(number, fact, ""))
    return tuple(stated)


def _row(manuscript: Manuscript, sentence: Sentence, found: dict[int | None, Level]) -> Iterator[Row]:
    if not (sentence.mentions or sentence.cited):
        return
    owned = belongings(manuscript, sentence)
    is_contradicted = Level.STOP in {found.get(mention.start) for mention in sentence.mentions}
    facts = _facts_behind(manuscript, sentence, owned)
    if is_contradicted:
        facts = facts or manuscript.facts_named(sentence.scope)
    if facts:
        notes = tuple(manuscript.reading.note_numbers[fact.id] for fact in facts)
        yield Row(sentence.text, notes, _counted(sentence, owned, facts), facts, is_contradicted)


def _counted(
    sentence: Sentence, owned: Iterable[tuple[Mention, Belonging]], facts: tuple[Fact, ...]
) -> tuple[str, ...]:
    """Return the figures of a sentence as written, without those of the writer's own life."""
    return tuple(
        sentence.words_of(mention)
        for mention, belongs in owned
        if belongs.owner is not Owner.WRITER and (not mention.is_weak or best_fact(mention, facts)[0].is_held)
    )


def _facts_behind(
    manuscript: Manuscript, sentence: Sentence, owned: Iterable[tuple[Mention, Belonging]]
) -> tuple[Fact, ...]:
    """Return the facts cited in the sentence, else those of its paragraph that support one of its figures."""
    if sentence.cited:
        return manuscript.facts_named(sentence.cited)
    best = [best_fact(mention, belongs.facts) for mention, belongs in owned if belongs.owner is Owner.FACTS]
    return tuple({fact.id: fact for verdict, fact in best if fact and verdict.is_held}.values())
