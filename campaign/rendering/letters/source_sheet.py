"""The source sheet as lines of text spans: the same words in every format.

A fact and a source are shown in full once. Where a source's words are held, the sheet quotes them; else it gives our
note, and says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from campaign.domain.evidence.facts import Fact, Figure, Quantity
from campaign.domain.evidence.sources import Source
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.review.source_sheets import Row, rows
from campaign.rendering.citations.citations import format_citation
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.places import Place, places, short_attribution, speakers_line

#: An editor compares one or two sources; the page behind the code has all of them.
MOST_SOURCES = 2


class Kind(StrEnum):
    """What a line says, which decides how it looks."""

    OURS = "ours"  # what our sources say, beside a sentence that says something else
    FIGURES = "figures"
    SPEAKER = "speaker"
    CAVEAT = "caveat"
    PASSAGE = "passage"
    TRANSLATION = "translation"
    NOTE = "our-note"
    SOURCE = "source"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Words:
    """Text of one look: in another language if one is given, and with a link if any."""

    text: str
    is_italic: bool = False
    lang: Language | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the sheet."""

    kind: Kind
    words: tuple[Words, ...]

    @property
    def text(self) -> str:
        """The line as plain text. An address leads to the words quoted, where the source's text is held."""
        return "".join((words.link if words.link else words.text) for words in self.words)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of the source sheet with its lines; `anchors` are the notes that link to this row, the first in which they
    occur."""

    row: Row
    anchors: tuple[int, ...]
    lines: tuple[Line, ...]

    @property
    def number(self) -> str:
        """The numbers of its notes."""
        return ", ".join(map(str, self.row.notes))


def sheet_rows(manuscript: Manuscript) -> tuple[SheetRow, ...]:
    """Return the rows of a letter's source sheet, in the letter's order."""
    sheet = _Sheet(manuscript, locale_for(manuscript.language))
    return tuple(sheet.row(row) for row in rows(manuscript))


@dataclass
class _Sheet:
    """What has been shown so far."""

    manuscript: Manuscript
    locale: Locale
    facts: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    quotes: set[str] = field(default_factory=set)
    numbers: set[int] = field(default_factory=set)

    def row(self, row: Row) -> SheetRow:
        """Return a row, which from now on counts as shown."""
        anchors = tuple(number for number in row.notes if number not in self.numbers)
        self.numbers.update(anchors)
        return SheetRow(row, anchors, tuple(self._lines(row)))

    def _lines(self, row: Row) -> Iterator[Line]:
        again = [fact for fact in row.facts if fact.id in self.facts]
        numbers = {fact.id: number for fact, number in zip(row.facts, row.notes, strict=False)}
        for fact in row.facts:
            if row.is_contradicted:
                yield self._message(Kind.OURS, Message("Our sources say: {claim}", {"claim": fact.claim}))
            if fact not in again:
                self.facts.add(fact.id)
                lines = self._fact_lines(fact, is_stated=row.is_contradicted)
                yield from _numbered(lines, numbers.get(fact.id) if len(row.facts) > 1 else None)
        if again and len(again) == len(row.facts):
            yield self._message(Kind.AGAIN, Message("The source is above."))

    def _fact_lines(self, fact: Fact, *, is_stated: bool) -> Iterator[Line]:
        if fact.quantities and not is_stated:
            yield Line(Kind.FIGURES, (Words(_figures_line(fact, self.locale)),))
        told = self.manuscript.content.caveat(fact)
        sources = self.manuscript.content.source_by_id
        yield Line(Kind.SPEAKER, (Words(speakers_line(fact, sources, self.locale)),))
        if told:
            yield self._message(Kind.CAVEAT, told)
        if not is_stated and not any(citation.quote for citation in fact.citations):
            yield self._message(Kind.NOTE, Message("Our notes, not a quotation: {claim}", {"claim": fact.claim}))
        for place in places(fact, sources)[:MOST_SOURCES]:
            yield from self._place_lines(place)

    def _place_lines(self, place: Place) -> Iterator[Line]:
        quote = place.citation.quote
        if quote and quote not in self.quotes:
            self.quotes.add(quote)
            yield from passage_lines(place, self.locale)
        if place.source.id in self.sources:
            values = {"source": short_attribution(place.source, self.locale), "place": place.citation.at}
            yield self._message(Kind.SOURCE, Message("{source} (see above): {place}", values))
        else:
            self.sources.add(place.source.id)
            yield Line(Kind.SOURCE, tuple(_cited(place, self.locale)))

    def _message(self, kind: Kind, message: Message | str) -> Line:
        return Line(kind, (Words(self.locale.translate(message)),))


def _numbered(lines: Iterable[Line], number: int | None) -> Iterator[Line]:
    """Yield a fact's lines, with its number before the first where a sentence rests on several facts."""
    for place, line in enumerate(lines):
        words = (Words(f"{number}: "), *line.words) if number and not place else line.words
        yield Line(line.kind, words)


def passage_lines(place: Place, locale: Locale) -> Iterator[Line]:
    """Yield a quoted passage in its own language and, for readers of another, our translation."""
    source, citation = place.source, place.citation
    language = None if source.language == locale.language else source.language
    yield Line(Kind.PASSAGE, (Words("“"), Words(citation.quote or "", lang=language), Words("”")))
    translated = citation.translation.get(locale.language)
    if language and translated:
        values = {"translation": translated}
        told = locale.translate(Message("Our translation: “{translation}”", values))
        yield Line(Kind.TRANSLATION, (Words(told),))


def _cited(place: Place, locale: Locale) -> Iterator[Words]:
    """Yield a citation, the location in it, its address, and that of an archived copy."""
    source = place.source
    spans = format_citation(source, locale.language).brief_spans
    yield from (Words(span.text, span.italic, span.lang) for span in spans)
    party = f"; {source.party[locale.language]}" if source.party else ""
    yield Words(f": {place.citation.at[locale.language]}{party}. ")
    yield _address(source, place.link, locale)
    if source.archived:
        yield Words(f" {locale.translate('Archived copy:')} ")
        yield Words(source.archived, link=source.archived)


def _address(source: Source, link: str | None, locale: Locale) -> Words:
    if source.url and link:
        return Words(source.url, link=link)
    return Words(locale.translate("Web address unknown."))


def _figures_line(fact: Fact, locale: Locale) -> str:
    return " · ".join(figure_line(figure, locale) for figure in fact.quantities)


def figure_line(figure: Figure, locale: Locale) -> str:
    """Return a figure as the fact states it, and what it counts."""
    said = locale.figure(figure)
    return f"{said} ({figure.counts[locale.language]})" if isinstance(figure, Quantity) else said
