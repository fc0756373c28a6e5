"""The source sheet: the evidence for each sentence with a number or a citation.

Each sentence is one row, so every number of a letter is in exactly one row, and no row shows a source beside a number
that it does not support.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from campaign.domain.checks import figures, found_by
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import best_fact
from campaign.domain.figures.mentions import Mention
from campaign.domain.findings import Level
from campaign.domain.letters.belonging import Belonging, Owner, belongings
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.reading import Sentence


class Support(StrEnum):
    """How well a row is supported."""

    SUPPORTED = "supported"
    OWN = "own"  # the writer's own knowledge, marked as such
    UNSOURCED = "unsourced"  # a number without a source
    UNSUPPORTED = "unsupported"  # exported despite a stop


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of the letter, the numbers of its notes, its figures as written, and the facts that support it.

    For an unsupported row, the facts are what our sources say instead. `own` lists the figures that the writer marked
    as their own knowledge, if there are also other figures or a source.
    """

    support: Support
    text: str
    notes: tuple[int, ...]
    figures: tuple[str, ...]
    facts: tuple[Fact, ...]
    own: tuple[str, ...] = ()


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
        yield Row(Support.SUPPORTED, "", notes, (), facts)


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
    owned = belongings(manuscript, sentence)
    facts = _facts_behind(manuscript, sentence, owned)
    own = _own(sentence, owned, facts)
    levels = {found.get(mention.start) for mention in sentence.mentions}
    counted = tuple(
        sentence.words_of(mention)
        for mention, belongs in owned
        if mention.start in found or _is_shown(mention, belongs, facts)
    )
    if Level.STOP in levels:
        support = Support.UNSUPPORTED
        facts = facts or manuscript.facts_named(sentence.scope)
    elif facts:
        support = Support.SUPPORTED
    elif counted:
        support = Support.OWN if set(counted) <= set(own) else Support.UNSOURCED
    else:
        return
    notes = tuple(manuscript.reading.note_numbers[fact.id] for fact in facts)
    yield Row(support, sentence.text, notes, counted, facts, () if support is Support.OWN else own)


def _own(sentence: Sentence, owned: Iterable[tuple[Mention, Belonging]], facts: tuple[Fact, ...]) -> tuple[str, ...]:
    """Return the figures that the writer marked as their own knowledge, except those that a fact supports."""
    return tuple(
        sentence.words_of(mention)
        for mention, belongs in owned
        if belongs.is_marked and not best_fact(mention, facts)[0].is_held
    )


def _is_shown(mention: Mention, belongs: Belonging, facts: tuple[Fact, ...]) -> bool:
    """Whether an editor sees the figure: one from the writer's life needs no source, unless the writer vouches for
    it."""
    if belongs.owner is Owner.WRITER:
        return belongs.is_marked
    return not mention.is_weak or best_fact(mention, facts)[0].is_held


def _facts_behind(
    manuscript: Manuscript, sentence: Sentence, owned: Iterable[tuple[Mention, Belonging]]
) -> tuple[Fact, ...]:
    """Return the facts cited in the sentence, else those of its paragraph that support one of its figures."""
    if sentence.cited:
        return manuscript.facts_named(sentence.cited)
    best = [best_fact(mention, belongs.facts) for mention, belongs in owned if belongs.owner is Owner.FACTS]
    return tuple({fact.id: fact for verdict, fact in best if fact and verdict.is_held}.values())
