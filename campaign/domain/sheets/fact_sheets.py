"""Fact sheets: a question answered with facts, on a page and on paper to hand out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from campaign.domain.evidence.campaigns import Now
from campaign.domain.evidence.marks import MARKER
from campaign.domain.evidence.pictures import Map, Picture, Says, facts_of_picture
from campaign.domain.evidence.points import Point
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


#: How many numbers the front of a handout sets large.
MOST_NUMBERS = 3


class SheetKind(StrEnum):
    """Whom a sheet is for: anyone, as a page to hand out, or reporters, as questions and answers."""

    HANDOUT = "handout"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Front:
    """The front of a handout, which is one page: large numbers, a picture, a voice and a few sentences.

    The voice is someone's words, `quote` by its id among the campaign's, or what a fact tells of someone, `account`.
    Without a `picture` it is the sheet's. `back` is what the second page says beside the sources.
    """

    points: tuple[Point, ...]
    numbers: tuple[Value, ...] = ()
    picture: Picture | None = None
    quote: str | None = None
    account: str | None = None
    back: tuple[Prose, ...] = ()


@dataclass(frozen=True, slots=True)
class FactSheet:
    """A question, a short answer, and blocks with the evidence.

    `headline` is the answer in one line, with citation marks; without it the question heads the sheet. `dek` follows it:
    who says so, and when. `now` is the latest news, and the day of it. `picture` is the one that explains most, above the blocks. `front` is what is handed out on
    paper; `do` what a reader can do, if not what the campaign says; `advice` whom to ask first, as a lawyer, said wherever
    the sheet is.
    """

    slug: str
    question: Both
    answer: Both
    blocks: tuple[Block, ...]
    headline: Both | None = None
    picture: Picture | None = None
    kind: SheetKind = SheetKind.HANDOUT
    dek: Both | None = None
    front: Front | None = None
    do: tuple[Point, ...] = ()
    advice: Both | None = None
    now: Now | None = None

    @property
    def lead(self) -> tuple[Both, ...]:
        """The texts above the blocks, in order."""
        return tuple(text for text in (self.headline, self.dek, self.answer) if text)

    @property
    def shown(self) -> tuple[Block, ...]:
        """The picture, if there is one, and the blocks."""
        return (self.picture, *self.blocks) if self.picture else self.blocks

    @property
    def on_page(self) -> tuple[Block, ...]:
        """Everything that the page shows, in order, the lead as prose."""
        return (_unheaded((*self.lead, *self.news)), *self.shown)

    @property
    def news(self) -> tuple[Both, ...]:
        """The text of the latest news, if there is any."""
        return (self.now.text,) if self.now else ()

    @property
    def drawn(self) -> Picture | None:
        """The picture of the front."""
        return self.front and self.front.picture or self.picture

    @property
    def on_front(self) -> tuple[Block, ...]:
        """Everything that the front of a handout shows, in order; nothing of a sheet that has none."""
        if self.front is None:
            return ()
        front, picture = self.front, self.drawn
        return (
            _unheaded(self.lead[:-1]),
            *([picture] if picture else []),
            *([Numbers(_NO_HEADING, front.numbers)] if front.numbers else []),
            _unheaded((*(point.text for point in front.points), *self.news)),
            *([FactList(_NO_HEADING, (front.account,))] if front.account else []),
        )

    @property
    def on_paper(self) -> tuple[Block, ...]:
        """Everything that a handout shows on both sides, in order; of a sheet without a front, what the page shows."""
        return (*self.on_front, *self.front.back) if self.front else self.on_page

    @property
    def facts(self) -> tuple[str, ...]:
        """Return every fact of the sheet, on the page and on paper, in order of first appearance."""
        return facts_in((*self.on_page, *self.on_paper))

    @property
    def with_front(self) -> FactSheet:
        """The sheet with a front: its own, else one of its picture or its first numbers, who says what, and its answer."""
        if self.front:
            return self
        numbers = next((block.values for block in self.blocks if isinstance(block, Numbers)), ())
        told = next((block for block in self.blocks if isinstance(block, Says)), None)
        front = Front((Point(self.answer),), () if self.picture else numbers[:MOST_NUMBERS])
        return replace(self, front=front, picture=self.picture or told)

    def in_short(self, points: int, *, has_table: bool) -> FactSheet:
        """Return the sheet with as many of the last sentences of its front, no voice and no back. A table of who says what
        takes the place of its numbers, if there is room for one."""
        whole = self.with_front
        front, picture = whole.front or Front(()), whole.drawn
        kept = front.points[max(0, len(front.points) - points) :]
        short = replace(front, points=kept, quote=None, account=None, back=())
        if isinstance(picture, Says):
            picture, short = (picture, replace(short, numbers=())) if has_table else (None, short)
        return replace(self, front=replace(short, picture=picture), picture=None, now=None)

    def front_facts(self, *, has_back: bool) -> tuple[str, ...]:
        """Return the facts that the front says or draws. What is known of a map's places is on the back, if there is one."""
        shown = self.on_front or self.on_page
        if not has_back:
            return facts_in(shown)
        drawn = (Prose(_NO_HEADING, ()) if isinstance(block, Map) else block for block in shown)
        arrows = (arrow.fact for block in shown if isinstance(block, Map) for arrow in block.arrows)
        return tuple(dict.fromkeys([*facts_in(tuple(drawn)), *arrows]))

    @property
    def is_page_of_numbers(self) -> bool:
        """Whether it shows only large numbers and prose, so that it can be printed whole on one page."""
        shown = [block for block in self.blocks if not isinstance(block, Prose)]
        return bool(shown) and all(isinstance(block, Numbers) for block in shown)


_NO_HEADING = Both("", "")


def _unheaded(texts: tuple[Both, ...]) -> Prose:
    return Prose(_NO_HEADING, texts)


def facts_in(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """Return the facts that blocks show, in order of first appearance."""
    return tuple(dict.fromkeys(fact for block in blocks for fact in facts_of(block)))


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
