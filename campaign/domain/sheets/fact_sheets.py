"""Fact sheets: a question answered with facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.evidence.marks import MARKER
from campaign.domain.evidence.pictures import Picture, facts_of_picture
from campaign.domain.evidence.values import Value
from campaign.domain.language import DEFAULT_LANGUAGE, Both


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs with citation marks."""

    heading: Both
    paragraphs: tuple[Both, ...]


@dataclass(frozen=True, slots=True)
class FactList:
    """Facts, each shown as its claim."""

    heading: Both
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers set large."""

    heading: Both
    values: tuple[Value, ...]


Block = Prose | FactList | Numbers | Picture


@dataclass(frozen=True, slots=True)
class FactSheet:
    """A question, a short answer, and blocks with the evidence.

    `headline` is the answer in one line, with citation marks; without it the question heads the sheet. `picture` is the
    one that explains most, above the blocks.
    """

    slug: str
    question: Both
    answer: Both
    blocks: tuple[Block, ...]
    headline: Both | None = None
    picture: Picture | None = None

    @property
    def lead(self) -> tuple[Both, ...]:
        """The texts above the blocks, in order."""
        return (self.headline, self.answer) if self.headline else (self.answer,)

    @property
    def shown(self) -> tuple[Block, ...]:
        """The picture, if there is one, and the blocks."""
        return (self.picture, *self.blocks) if self.picture else self.blocks

    @property
    def facts(self) -> tuple[str, ...]:
        """Return every fact of the sheet, in order of first appearance."""
        cited = [
            *(id for text in self.lead for id in _cited(text)),
            *(fact for block in self.shown for fact in facts_of(block)),
        ]
        return tuple(dict.fromkeys(cited))

    @property
    def is_page_of_numbers(self) -> bool:
        """Whether it shows only large numbers and prose, so that it can be printed on one page."""
        shown = [block for block in self.blocks if not isinstance(block, Prose)]
        return bool(shown) and all(isinstance(block, Numbers) for block in shown)


def facts_of(block: Block) -> Iterator[str]:
    """Return the facts that a block shows, in order."""
    match block:
        case Prose(_, paragraphs):
            for paragraph in paragraphs:
                yield from _cited(paragraph)
        case FactList(_, ids):
            yield from ids
        case Numbers(values=values):
            yield from (value.fact for value in values)
        case _:
            yield from facts_of_picture(block)


def _cited(text: Both) -> Iterator[str]:
    for match in MARKER.finditer(text[DEFAULT_LANGUAGE]):
        yield from (id.strip().removeprefix("@") for id in match[1].split(";"))
