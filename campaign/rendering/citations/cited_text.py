"""Citation methods: how a letter shows where its numbers come from.

All five (links, addresses or attributions in the text, endnotes, a source sheet) start from the same marks. Insertions
are given as positions in the body, as in findings, and the writer's text does not change. A number that its source does
not support gets no citation; such a sentence appears on the source sheet only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from campaign.domain.checks import figures, found_by
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import best_fact
from campaign.domain.evidence.sources import Source
from campaign.domain.findings import Level
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.domain.templates.documents import Mark
from campaign.domain.texts.reading import Sentence
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.places import short_attribution

#: The methods that insert something into the text.
INLINE = (Citing.INLINE_LINK, Citing.INLINE_ADDRESS, Citing.PARENTHESIS)
_LINKED_WORDS = 4
_STOPS = ".!?…,;:"
_ABBREVIATION = re.compile(r"\w\.\w{1,9}\.$")
_WORD = re.compile(r"\S+")
#: How far back from a mark to search, in characters and in numbers; no one puts a mark farther from its words.
_NEAR, _FIGURES_NEAR = 200, 20


@dataclass(frozen=True, slots=True)
class Insert:
    """Text inserted into the body at a position, in parts, each with the address it links to, if any."""

    at: int
    parts: tuple[tuple[str, str | None], ...]

    @property
    def text(self) -> str:
        """The inserted text."""
        return "".join(text for text, _ in self.parts)


@dataclass(frozen=True, slots=True)
class Link:
    """Words of the body that link to an address."""

    start: int
    end: int
    address: str


@dataclass(frozen=True, slots=True)
class CitedText:
    """The insertions and links of a citation method, in the order of the body."""

    inserts: tuple[Insert, ...] = ()
    links: tuple[Link, ...] = ()

    def into(self, text: str) -> str:
        """Return the body as plain text with insertions. Links on words do not show in plain text."""
        pieces, end = [], 0
        for insert in self.inserts:
            pieces += [text[end : insert.at], insert.text]
            end = insert.at
        return "".join([*pieces, text[end:]])


def citation_way(chosen: Citing | None, rules: Rules) -> Citing:
    """Return how to cite: the writer's choice, else the newspaper's preference, else a source sheet."""
    return chosen or rules.sources_wanted or Citing.SOURCE_SHEET


def cited_text(manuscript: Manuscript, way: Citing) -> CitedText:
    """Return the insertions and links for a method; none for the methods apart from the text, and for a script."""
    if way not in INLINE or manuscript.traits.is_spoken:
        return CitedText()
    if way is Citing.INLINE_LINK:
        return _linked(manuscript)
    locale = locale_for(manuscript.language)
    return CitedText(
        tuple(
            _bracketed(mark.at, dict.fromkeys(_labels(mark.facts, manuscript, way, locale)))
            for mark in _marks(manuscript)
        )
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """A position in the body where facts are cited, with the sentence that cites them."""

    at: int
    facts: tuple[Fact, ...]
    sentence: Sentence


def _bracketed(at: int, labels: Iterable[tuple[str, str | None]]) -> Insert:
    """Return attributions in parentheses, preceded by a space."""
    parts: list[tuple[str, str | None]] = [(" (", None)]
    for number, label in enumerate(labels):
        parts += [("; ", None), label] if number else [label]
    return Insert(at, (*parts, (")", None)))


def _labels(
    facts: tuple[Fact, ...], manuscript: Manuscript, way: Citing, locale: Locale
) -> Iterator[tuple[str, str | None]]:
    for source in _sources(facts, manuscript):
        if way is Citing.INLINE_ADDRESS and source.url:
            yield source.url, source.url
        else:
            yield short_attribution(source, locale), None


def _sources(facts: tuple[Fact, ...], manuscript: Manuscript) -> list[Source]:
    ids = dict.fromkeys(citation.source for fact in facts for citation in fact.citations)
    return [manuscript.content.source_by_id[id] for id in ids]


def _marks(manuscript: Manuscript) -> Iterator[_Place]:
    """Return where facts are cited, except in sentences with a number that a `stop` says the source does not
    support."""
    stopped = {finding.start for finding in found_by(figures.check, manuscript) if finding.level is Level.STOP}
    sentences = manuscript.reading.sentences
    starts = [sentence.start for sentence in sentences]
    for place, mark in _places(manuscript):
        # As in the checks, a mark belongs to the sentence of the character before it.
        index = bisect_right(starts, place - 1) - 1
        if index >= 0 and not any(mention.start in stopped for mention in sentences[index].mentions):
            at = _before_the_stop(manuscript.reading.text, place)
            yield _Place(at, manuscript.facts_named(mark.facts), sentences[index])


def _places(manuscript: Manuscript) -> Iterator[tuple[int, Mark]]:
    place = 0
    for paragraph in manuscript.document.paragraphs:
        for run in paragraph.runs:
            if isinstance(run, Mark):
                yield place, run
            else:
                place += len(run.text)
        place += 2


def _before_the_stop(text: str, place: int) -> int:
    """Return where to insert text at the end of a sentence: before its period, but not before the period of "U.S."."""
    line = text[max(text.rfind("\n", 0, place) + 1, place - _NEAR) : place]
    bare = line.rstrip(_STOPS)
    if not bare.strip() or _ABBREVIATION.search(line[-20:]):
        return place
    return place - len(line) + len(bare)


def _linked(manuscript: Manuscript) -> CitedText:
    """Return a link for each fact, on the number it states, or else on the words before its mark.

    Each fact links to its first source that can be opened. If there is none, or no words are left, an attribution is
    inserted instead. The other sources are on the source sheet.
    """
    locale = locale_for(manuscript.language)
    inserts: list[Insert] = []
    links: list[Link] = []
    for mark in _marks(manuscript):
        for fact in mark.facts:
            sources = _sources((fact,), manuscript)
            address = next((source.url for source in sources if source.url), None)
            span = _words_to_link(manuscript, mark, fact, links) if address else None
            if address and span:
                links.append(Link(*span, address))
            else:
                inserts.append(_bracketed(mark.at, [(short_attribution(sources[0], locale), address)]))
    return CitedText(tuple(inserts), tuple(sorted(links, key=lambda link: link.start)))


def _words_to_link(manuscript: Manuscript, mark: _Place, fact: Fact, links: list[Link]) -> tuple[int, int] | None:
    near = [mention for mention in mark.sentence.mentions if mention.start < mark.at][-_FIGURES_NEAR:]
    spans = [(mention.start, mention.end) for mention in near if best_fact(mention, [fact])[0].is_held]
    start = max(mark.sentence.start, mark.at - _NEAR)
    last = list(_WORD.finditer(manuscript.reading.text, start, mark.at))[-_LINKED_WORDS:]
    spans += [(match.start(), mark.at) for match in last]
    return next((span for span in spans if span[0] < span[1] <= mark.at and _is_free(span, links)), None)


def _is_free(span: tuple[int, int], links: list[Link]) -> bool:
    return all(span[1] <= link.start or link.end <= span[0] for link in links[-_FIGURES_NEAR:])
