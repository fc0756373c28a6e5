"""The source list of a fact sheet: for each fact, which of its figures are shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from campaign.domain.evidence.facts import Fact, Figure
from campaign.domain.evidence.holding import best_fact, says_figure
from campaign.domain.evidence.pictures import Map, Says, sayings_of, values_of
from campaign.domain.evidence.values import figure_of
from campaign.domain.language import Both, Language
from campaign.domain.sheets.fact_sheets import Block, FactList, Numbers, Prose, facts_in
from campaign.domain.templates.documents import Document, paragraph_of
from campaign.domain.templates.kinds import Kind
from campaign.domain.texts.reading import Reading


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A fact of a sheet, its number there, and its figures that are shown."""

    number: int
    fact: Fact
    figures: tuple[Figure, ...]


def sheet_rows(blocks: tuple[Block, ...], facts: Mapping[str, Fact], language: Language) -> tuple[SheetRow, ...]:
    """Return one row for each fact that the blocks show, in order of first appearance."""
    ids = facts_in(blocks)
    shown: dict[str, dict[Figure, None]] = {id: {} for id in ids}
    for block in blocks:
        for id, figure in _in_block(block, facts, language):
            shown[id][figure] = None
    return tuple(SheetRow(number, facts[id], tuple(shown[id])) for number, id in enumerate(ids, 1))


def _in_block(block: Block, facts: Mapping[str, Fact], language: Language) -> Iterator[tuple[str, Figure]]:
    match block:
        case Prose(_, paragraphs):
            for paragraph in paragraphs:
                yield from _in_prose(paragraph, facts, language)
        case FactList(_, ids):
            yield from ((id, figure) for id in ids for figure in facts[id].figures)
        case Numbers(values=values):
            yield from ((value.fact, figure_of(value, facts[value.fact])) for value in values)
        case Map(places=places):
            for place in places:
                yield from _in_prose(place.text, facts, language)
        case Says():
            for _, saying in sayings_of(block):
                yield from _in_prose(_cited(saying.label, saying.fact), facts, language)
        case _:
            shown = (value for _, value in values_of(block))
            yield from ((value.fact, figure_of(value, facts[value.fact])) for value in shown)


def _cited(text: Both, fact: str) -> Both:
    """Return a text with a mark at its end in each language."""
    return Both(*(f"{words} [@{fact}]." for words in text.in_each))


def _in_prose(text: Both, facts: Mapping[str, Fact], language: Language) -> Iterator[tuple[str, Figure]]:
    paragraphs = tuple(paragraph_of(line, facts) for line in text[language].splitlines() if line.strip())
    for sentence in Reading(Document(language, Kind.LETTER, paragraphs)).sentences:
        cited = [facts[id] for id in sentence.scope]
        for mention in sentence.mentions:
            verdict, fact = best_fact(mention, cited)
            if fact and verdict.is_held:
                yield from ((fact.id, figure) for figure in fact.figures if says_figure(mention, figure))
