"""Letter templates: parts with questions for the writer and sentences of ours, and blanks to fill."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from campaign.domain.language import Language
from campaign.domain.officials.officials import Official
from campaign.domain.templates.kinds import Kind

#: The parts in order. `now`, what makes this the week to write, is never required; `turn`, the other side's best point, is
#: for op-eds.
PART_IDS = ("now", "opening", "stake", "facts", "turn", "ask", "closing")
NOW_PART, OPENING_PART, FACTS_PART = "now", "opening", "facts"
ASK_PART, CLOSING_PART = "ask", "closing"
NEEDED_OF_WRITERS = frozenset([OPENING_PART, "stake"])
ALWAYS_YOURS = NEEDED_OF_WRITERS | {NOW_PART}


@dataclass(frozen=True, slots=True)
class WordRange:
    """A range of words, both ends included."""

    min: int
    max: int


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank in a template, and the question that fills it."""

    name: str
    ask: str
    max: int
    required: bool


@dataclass(frozen=True, slots=True)
class Literal:
    """Text of the template."""

    text: str


@dataclass(frozen=True, slots=True)
class Hole:
    """The position of a blank's answer."""

    blank: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Text used if a blank is filled, and text used if it is not."""

    blank: str
    filled: tuple[Literal | Hole, ...]
    empty: tuple[Literal | Hole, ...]


TemplateText = tuple[Literal | Hole | Choice, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a letter: the question for the writer, its word budget, and sentences of ours.

    If `yours` is true, the sentences are examples: shown beside the question, and never in a letter. In any other part
    they are choices or starters, of which a letter has what its writer takes.
    """

    id: str
    prompt: str
    words: int
    yours: bool
    sentences: tuple[TemplateText, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """All the text of each sentence, whatever blanks are filled."""
        return tuple(_all_text(sentence) for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Template:
    """A template in one language; `addressee` is the official that it goes to, where it names one.

    `offers` are the facts offered, best first; the first four are what a writer is shown before searching.
    """

    slug: str
    language: Language
    kind: Kind
    title: str
    summary: str
    words: WordRange
    blanks: tuple[Blank, ...]
    offers: tuple[str, ...]
    parts: tuple[Part, ...]
    addressee: Official | None = None
    headlines: tuple[str, ...] = ()

    def part(self, id: str) -> Part | None:
        """Return the part with this id."""
        return next((part for part in self.parts if part.id == id), None)

    @property
    def ask_part(self) -> Part | None:
        """The part that says what should happen; in a template without one, its closing."""
        return self.part(ASK_PART) or self.part(CLOSING_PART)

    @property
    def asks(self) -> dict[str, str]:
        """The question of each blank, by the blank's name."""
        return {blank.name: blank.ask for blank in self.blanks}

    @property
    def own_texts(self) -> tuple[str, ...]:
        """All our text in its parts, examples included."""
        return tuple(text for part in self.parts for text in part.texts)

    @property
    def offered_texts(self) -> tuple[str, ...]:
        """Our text that may be taken into a letter, which tells a draft's own words from the template's."""
        return tuple(text for part in self.parts if not part.yours for text in part.texts)

    @property
    def examples(self) -> tuple[str, ...]:
        """Our examples of what only the writer can say."""
        return tuple(text for part in self.parts if part.yours for text in part.texts)

    @property
    def whole_sentences(self) -> tuple[str, ...]:
        """Our sentences and examples that have no blank, as `choices` returns them."""
        sentences = (sentence for part in self.parts for sentence in part.sentences)
        return tuple(fill(sentence, {}, {}) for sentence in sentences if not any(holes(sentence)))


def choices(part: Part, answers: Mapping[str, str], asks: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Return the sentences of a part with their blanks filled: choices, starters or, if the part is the writer's own,
    examples. An unanswered blank shows its question from `asks` in brackets."""
    return tuple(fill(sentence, answers, asks or {}) for sentence in part.sentences)


def fill(nodes: TemplateText, answers: Mapping[str, str], asks: Mapping[str, str]) -> str:
    """Return the text with its blanks filled; an unanswered blank shows its question in brackets.

    Answers are plain text: whatever looks like a blank inside an answer is not filled again.
    """
    return "".join(_filled(node, answers, asks) for node in nodes).strip()


def _filled(node: Literal | Hole | Choice, answers: Mapping[str, str], asks: Mapping[str, str]) -> str:
    match node:
        case Literal(text):
            return text
        case Hole(blank):
            return answers.get(blank) or f"[{asks.get(blank, blank)}]"
        case Choice(blank, filled, empty):
            return "".join(_filled(inner, answers, asks) for inner in (filled if answers.get(blank) else empty))


def holes(nodes: TemplateText) -> Iterator[str]:
    """Yield the names of the blanks used, in order; a name may occur more than once."""
    for node in nodes:
        match node:
            case Hole(blank):
                yield blank
            case Choice(blank, filled, empty):
                yield blank
                yield from holes(filled + empty)
            case Literal():
                pass


def unfilled(nodes: TemplateText, answers: Mapping[str, str]) -> Iterator[str]:
    """Yield the names of the blanks that would show as brackets in the filled text."""
    for node in nodes:
        match node:
            case Hole(blank) if not answers.get(blank):
                yield blank
            case Choice(blank, filled, empty):
                yield from unfilled(filled if answers.get(blank) else empty, answers)
            case _:
                pass


def _all_text(nodes: TemplateText) -> str:
    return "".join(
        node.text
        if isinstance(node, Literal)
        else _all_text(node.filled + (Literal(" "),) + node.empty)
        if isinstance(node, Choice)
        else " "
        for node in nodes
    )
