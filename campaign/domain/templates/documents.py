"""A letter as it will be read: paragraphs of text runs and citation marks. Every output is made from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.marks import MARKER, cited_in
from campaign.domain.evidence.phrasings import CLAIM, phrasing_named
from campaign.domain.language import Language
from campaign.domain.templates.drafts import Draft, FactChoice
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import FACTS_PART, NOW_PART, OPENING_PART, Part, Template, choices
from campaign.domain.templates.word_counts import between_spaces, in_a_word_processor
from campaign.domain.templates.wrapped_lines import paragraph_lines

_CLOSING = '"”’»)'
_STOP = rf"[.!?…]+[{_CLOSING}]*"
#: Markers next to one another, with the end of their sentence where it follows.
_MARKERS = re.compile(rf"((?<![ \t])(?:[ \t]*{MARKER.pattern})+)({_STOP}(?=\s|$))?")
_SENTENCE_END = re.compile(rf"{_STOP}\s")


@dataclass(frozen=True, slots=True)
class Run:
    """Plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """The position where facts are cited."""

    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, its part, and whether that part is the writer's own."""

    runs: tuple[Run | Mark, ...]
    part: str | None = None
    yours: bool = False

    @property
    def text(self) -> str:
        """The text without marks."""
        return "".join(run.text for run in self.runs if isinstance(run, Run))


@dataclass(frozen=True, slots=True)
class Document:
    """The body of a letter or op-ed, between salutation and signature."""

    language: Language
    kind: Kind
    paragraphs: tuple[Paragraph, ...]
    unknown_marks: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The body without markers, with an empty line between paragraphs."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def word_count(self) -> int:
        """The word count of newspapers' forms: whatever is between spaces."""
        return between_spaces(self.text)

    @property
    def shown_word_count(self) -> int:
        """The word count of word processors."""
        return in_a_word_processor(self.text)

    @property
    def note_numbers(self) -> dict[str, int]:
        """The number of each cited fact, in order of first appearance."""
        cited = (
            fact
            for paragraph in self.paragraphs
            for run in paragraph.runs
            if isinstance(run, Mark)
            for fact in run.facts
        )
        return {fact: number for number, fact in enumerate(dict.fromkeys(cited), 1)}


def compose(template: Template, draft: Draft, facts: Mapping[str, Fact]) -> Document:
    """Return the document of a draft. Markers of unknown facts stay in the text as typed."""
    if draft.text is not None:
        pieces: list[tuple[str | None, bool, str]] = [(None, False, draft.text)]
    else:
        pieces = list(_pieces(template, draft, facts))
    paragraphs = tuple(
        paragraph_of(line, facts, part, yours) for part, yours, text in pieces for line in paragraph_lines(text)
    )
    unknown = unknown_marks("\n".join(text for _, _, text in pieces), facts)
    return Document(template.language, template.kind, paragraphs, unknown)


def paragraph_of(line: str, facts: Mapping[str, Fact], part: str | None = None, yours: bool = False) -> Paragraph:
    """Return a line of text with markers as a paragraph."""
    return Paragraph(tuple(_runs(line, facts)), part, yours)


def unknown_marks(text: str, facts: Mapping[str, Fact]) -> tuple[str, ...]:
    """Return the unknown facts cited in `text`."""
    return tuple(dict.fromkeys(id for id in cited_in(text) if id not in facts))


def _pieces(template: Template, draft: Draft, facts: Mapping[str, Fact]) -> Iterator[tuple[str, bool, str]]:
    """Return each part's id, whether it is the writer's own, and its text. What makes this the week to write leads into
    the opening: a line alone at the head of a letter looks like a headline."""
    texts = {part.id: part_text(part, template, draft, facts) for part in template.parts}
    if texts.get(NOW_PART) and texts.get(OPENING_PART):
        texts[OPENING_PART] = _led_by(texts.pop(NOW_PART), texts[OPENING_PART])
    yield from ((part.id, part.yours, texts[part.id]) for part in template.parts if part.id in texts)


def _led_by(now: str, opening: str) -> str:
    """Return the opening after the line that leads into it; a salutation that it begins with stays first."""
    line = f"{now}." if now[-1].isalnum() else now
    first, _, rest = opening.partition("\n")
    if rest.strip() and first.rstrip().endswith((":", ",")):
        return f"{first}\n\n{line} {rest.lstrip()}"
    return f"{line} {opening}"


def part_text(part: Part, template: Template, draft: Draft, facts: Mapping[str, Fact]) -> str:
    """Return a part's text with markers: the writer's, followed by the sentences of the facts chosen for it."""
    words = draft.parts.get(part.id, "").strip()
    chosen = (choice for choice in draft.facts if _part_of(choice, template) == part.id)
    sentences = tuple(filter(None, (sentence_of(choice, facts, template.language) for choice in chosen)))
    if part.id == FACTS_PART and not sentences:
        words = _without_lead_in(words, choices(part, draft.blanks, template.asks))
    return " ".join(filter(None, [words, *sentences]))


def _part_of(choice: FactChoice, template: Template) -> str:
    """Return the part in which a fact's sentence stands; one that the template lacks is the facts part."""
    return choice.part if template.part(choice.part) else FACTS_PART


def _without_lead_in(words: str, sentences: Iterable[str]) -> str:
    """Return the words without a sentence of ours that leads to a fact and ends them, since no fact follows."""
    for sentence in sentences:
        if sentence and not MARKER.search(sentence):
            said = r"\s+".join(re.escape(word) for word in sentence.split())
            words = re.sub(rf"(?:^|(?<=\s)){said}\s*$", "", words).rstrip()
    return words


def whole_text(template: Template, draft: Draft, facts: Mapping[str, Fact]) -> str:
    """Return the parts as one text with markers, for a writer who wants to continue on the whole text."""
    return "\n\n".join(text for _, _, text in _pieces(template, draft, facts) if text)


def sentence_of(choice: FactChoice, facts: Mapping[str, Fact], language: Language) -> str:
    """Return the sentence for a chosen fact, with its marker; empty if it is still to be written."""
    fact = facts.get(choice.id)
    if choice.words is not None:
        words = " ".join(choice.words.split())
    elif fact is None:
        words = ""
    else:
        said = phrasing_named(choice.phrasing or CLAIM, fact.sayings(language))
        words = said.text if said else fact.claim[language]
    if fact is None or not words or choice.id in cited_in(words):
        return words
    return f"{words}[@{choice.id}]"


def _runs(line: str, facts: Mapping[str, Fact]) -> Iterator[Run | Mark]:
    """Split a line into runs and marks. The space before a mark is removed, so that the runs alone are plain prose."""
    line = _with_marks_after_stops(line, facts)
    text = ""
    end = 0
    for match in MARKER.finditer(line):
        ids = cited_in(match.group())
        text += line[end : match.start()]
        end = match.end()
        known = tuple(id for id in ids if id in facts)
        if len(known) < len(ids):
            text += "".join(f"[@{id}]" for id in ids if id not in facts)
        if known:
            yield Run(_spaced(text.rstrip()))
            yield Mark(known)
            text = ""
    rest = text + line[end:]
    yield Run(_spaced(rest).rstrip())


def _with_marks_after_stops(line: str, facts: Mapping[str, Fact]) -> str:
    """Return a line with the mark at the end of a sentence after its period, as publishers set it.

    Where a sentence has marks in several places, each stays with its words.
    """
    pieces, end, is_first = [], 0, True
    for found in _MARKERS.finditer(line):
        before, marks, stop = line[end : found.start()], found[1], found[3] or ""
        is_first = is_first or bool(_SENTENCE_END.search(before))
        is_known = all(id in facts for id in cited_in(marks))
        pieces += [before, stop + marks if is_first and is_known else marks + stop]
        end = found.end()
        is_first = bool(stop) or before.rstrip(_CLOSING)[-1:] in (*".!?…",)
    return "".join([*pieces, line[end:]])


def _spaced(text: str) -> str:
    return re.sub(r"[ \t]+", " ", text)
