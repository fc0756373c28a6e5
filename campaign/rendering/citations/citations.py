"""Citations in the style of a manual, cached by source and language.

A CSL processor knows how to write titles, names and dates in both languages, but takes milliseconds per source. Its
results are cached in memory under everything they depend on, so a new edition formats only what changed. The site
formats an edition's citations before its first visitor comes.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup, escape

from campaign.domain.evidence.sources import Source
from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.citations.csl_json import Csl, csl_item
from campaign.rendering.citations.formatter import CitationFailed, CitationFormatter, Span
from campaign.rendering.citations.source_notes import source_notes
from campaign.rendering.citations.typst_citations import TypstFormatter
from campaign.rendering.locale import locale_for

_MOST_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class FormattedCitation:
    """A source as cited in a note, without its final period and its address, and the notes that go with it."""

    spans: tuple[Span, ...]
    notes: tuple[str, ...]

    @property
    def text(self) -> str:
        """The citation as plain text."""
        notes = f"({'; '.join(self.notes)})" if self.notes else ""
        return " ".join(filter(None, ["".join(span.text for span in self.spans), notes]))

    @property
    def html(self) -> Markup:
        """The citation as escaped HTML."""
        notes = escape(f" ({'; '.join(self.notes)})" if self.notes else "")
        return Markup("").join([*map(_html, self.spans), notes])


class Citations:
    """A thread-safe cache of formatted citations."""

    def __init__(self, formatter: CitationFormatter) -> None:
        self._formatter = formatter
        self._made: dict[tuple[Source, Language], FormattedCitation] = {}
        self._lock = threading.Lock()

    def of(self, source: Source, language: Language) -> FormattedCitation:
        """Return the citation of a source."""
        citation = self._made.get((source, language))
        if citation is None:
            self.preload([source], language)
            citation = self._made[source, language]
        return citation

    def preload(self, sources: Iterable[Source], language: Language) -> None:
        """Format all citations that are not cached yet in one call."""
        with self._lock:
            new = [source for source in sources if (source, language) not in self._made]
            if not new:
                return
            if len(self._made) + len(new) > _MOST_KEPT:
                self._made.clear()
            locale = locale_for(language)
            formatted = self._formatted([csl_item(source, locale) for source in new], language)
            for source, spans in zip(new, formatted, strict=True):
                notes = source_notes(source, locale)
                self._made[source, language] = FormattedCitation(_finish_spans(spans, source, language), notes)

    def _formatted(self, items: list[Csl], language: Language) -> tuple[tuple[Span, ...], ...]:
        """Format all items in one call. An item that cannot be formatted gets a plain citation and does not affect
        the others."""
        try:
            return self._formatter.format(items, language)
        except CitationFailed:
            if len(items) > 1:
                return tuple(self._formatted([item], language)[0] for item in items)
            return (_plain(items[0]),)


@cache
def citations() -> Citations:
    """Return this process's citations; the only place that chooses a citation processor."""
    return Citations(TypstFormatter())


def preload_citations(sources: Sequence[Source]) -> None:
    """Format the citations of an edition's sources in both languages before visitors need them."""
    for language in LANGUAGES:
        citations().preload(sources, language)


def _finish_spans(spans: tuple[Span, ...], source: Source, language: Language) -> tuple[Span, ...]:
    """Drop the final period from the spans, and mark a title in another language."""
    *before, last = spans or (Span(""),)
    trimmed = [*before, Span(last.text.removesuffix("."), last.italic)]
    pieces = [part for span in trimmed for part in _with_title(span, source, language)]
    return tuple(span for span in pieces if span.text)


def _with_title(span: Span, source: Source, language: Language) -> tuple[Span, ...]:
    title = source.title or ""
    if source.language == language or not title or title not in span.text:
        return (span,)
    before, _, after = span.text.partition(title)
    return Span(before, span.italic), Span(title, span.italic, source.language), Span(after, span.italic)


def _plain(item: Csl) -> tuple[Span, ...]:
    """Return the known facts about a source as plain text."""
    named = (
        *(author.get("literal", "") for author in item.get("author", ())),
        item.get("title"),
        item.get("publisher"),
    )
    issued = "-".join(f"{part:02}" for part in item["issued"]["date-parts"][0]) if "issued" in item else ""
    return (Span(", ".join(filter(None, (*named, issued)))),)


def _html(span: Span) -> Markup:
    text = escape(span.text)
    if span.lang:
        text = Markup('<span lang="{}">{}</span>').format(span.lang, text)
    return Markup("<i>{}</i>").format(text) if span.italic else text
