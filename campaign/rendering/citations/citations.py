"""Citations as a style guide wants them, made once for each source and language.

A CSL processor knows how titles, names and dates stand in both languages, but takes milliseconds a work. So what it
made is kept in memory under all that it was made from, as far as a new edition needs nothing new; a site makes an
edition's citations before its first visitor comes.
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
    """A work as a note names it, without its last period and its address, and what must be said beside it."""

    spans: tuple[Span, ...]
    notes: tuple[str, ...]

    @property
    def text(self) -> str:
        """The citation as plain words."""
        beside = f"({'; '.join(self.notes)})" if self.notes else ""
        return " ".join(filter(None, ["".join(span.text for span in self.spans), beside]))

    @property
    def html(self) -> Markup:
        """The citation for a page; every letter of it is escaped."""
        beside = escape(f" ({'; '.join(self.notes)})" if self.notes else "")
        return Markup("").join([*map(_html, self.spans), beside])


class Citations:
    """What a formatter made so far. Safe to use from several threads."""

    def __init__(self, formatter: CitationFormatter) -> None:
        self._formatter = formatter
        self._made: dict[tuple[Source, Language], FormattedCitation] = {}
        self._lock = threading.Lock()

    def of(self, source: Source, language: Language) -> FormattedCitation:
        """The citation of a source."""
        known = self._made.get((source, language))
        if known is None:
            self.preload([source], language)
            known = self._made[source, language]
        return known

    def preload(self, sources: Iterable[Source], language: Language) -> None:
        """Make every citation that is not there yet, all at once."""
        with self._lock:
            new = [source for source in sources if (source, language) not in self._made]
            if not new:
                return
            if len(self._made) + len(new) > _MOST_KEPT:
                self._made.clear()
            locale = locale_for(language)
            made = self._formatted([csl_item(source, locale) for source in new], language)
            for source, spans in zip(new, made, strict=True):
                notes = source_notes(source, locale)
                self._made[source, language] = FormattedCitation(_finish_spans(spans, source, language), notes)

    def _formatted(self, items: list[Csl], language: Language) -> tuple[tuple[Span, ...], ...]:
        """All at once; where one work cannot be formatted it stands in plain words, and holds no other back."""
        try:
            return self._formatter.format(items, language)
        except CitationFailed:
            if len(items) > 1:
                return tuple(self._formatted([item], language)[0] for item in items)
            return (_plain(items[0]),)


@cache
def citations() -> Citations:
    """The citations of this process; the one place that picks a processor."""
    return Citations(TypstFormatter())


def preload_citations(sources: Sequence[Source]) -> None:
    """Make the citations of an edition's sources in both languages, before somebody waits for them."""
    for language in LANGUAGES:
        citations().preload(sources, language)


def _finish_spans(spans: tuple[Span, ...], source: Source, language: Language) -> tuple[Span, ...]:
    """The spans without the period behind them, and with the language of a title that has another."""
    *before, last = spans or (Span(""),)
    trimmed = [*before, Span(last.text.removesuffix("."), last.italic)]
    found = [part for span in trimmed for part in _with_title(span, source, language)]
    return tuple(span for span in found if span.text)


def _with_title(span: Span, source: Source, language: Language) -> tuple[Span, ...]:
    title = source.title or ""
    if source.language == language or not title or title not in span.text:
        return (span,)
    before, _, after = span.text.partition(title)
    return Span(before, span.italic), Span(title, span.italic, source.language), Span(after, span.italic)


def _plain(item: Csl) -> tuple[Span, ...]:
    """What is known of a work, in a row."""
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
