"""Citations in the notes style of the Chicago Manual: author, “title,” publisher, date.

Sources are mostly read on the web, so the whole date is given, a newspaper's name is set in italics, and of a book the
title, publisher and year: author, *title* (publisher, year). A comma or the quotation marks are the language's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup, escape

from campaign.domain.evidence.sources import Source, SourceType
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.rendering.citations.source_notes import extent_note, source_notes
from campaign.rendering.locale import Locale, locale_for

_PERIODICALS = frozenset([SourceType.ARTICLE, SourceType.ARTICLE_NEWSPAPER, SourceType.ARTICLE_JOURNAL])
_MOST_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a citation, in italics or not; `lang` if it is in another language than the citation."""

    text: str
    italic: bool = False
    lang: Language | None = None


@dataclass(frozen=True, slots=True)
class FormattedCitation:
    """A source as cited in a note, without its final period and its address, and the notes that go with it.

    `extent` says how much of the source we read; a brief citation goes without it.
    """

    spans: tuple[Span, ...]
    notes: tuple[str, ...]
    extent: str = ""

    @property
    def text(self) -> str:
        """The citation as plain text."""
        return ("".join(span.text for span in self.spans) + _bracketed(self._all_notes)).strip()

    @property
    def html(self) -> Markup:
        """The citation as escaped HTML."""
        return Markup("").join([*map(_html, self.spans), escape(_bracketed(self._all_notes))])

    @property
    def brief_html(self) -> Markup:
        """The citation as escaped HTML, without how much of it we read."""
        return Markup("").join([*map(_html, self.spans), escape(_bracketed(self.notes))])

    @property
    def brief_spans(self) -> tuple[Span, ...]:
        """The spans of a brief citation, its notes included."""
        return (*self.spans, Span(_bracketed(self.notes))) if self.notes else self.spans

    @property
    def _all_notes(self) -> tuple[str, ...]:
        return tuple(filter(None, (*self.notes, self.extent)))


@lru_cache(maxsize=_MOST_KEPT)
def format_citation(source: Source, language: Language) -> FormattedCitation:
    """Return the citation of a source in a language. What does not change is formatted once."""
    locale = locale_for(language)
    spans = tuple(_without_period(list(_spans(source, locale))))
    return FormattedCitation(spans, source_notes(source, locale), extent_note(source, locale))


def _spans(source: Source, locale: Locale) -> Iterator[Span]:
    is_book = bool(source.type is SourceType.BOOK and source.publisher and source.issued)
    ending = [] if is_book else _publisher_and_date(source, locale)
    if source.author:
        yield Span(_one_line(source.author))
        yield from [Span(", ")] if source.title or ending else []
    if source.title and is_book:
        yield _title(source, locale)
    elif source.title:
        yield from _quoted_title(source, locale, is_last=not ending)
    if is_book and source.publisher and source.issued:
        space = " " if source.title or source.author else ""
        yield Span(f"{space}({_one_line(source.publisher)}, {source.issued.year})")
    for number, span in enumerate(ending):
        yield from [Span(", ")] if number else []
        yield span


def _publisher_and_date(source: Source, locale: Locale) -> list[Span]:
    spans = []
    if source.publisher:
        spans.append(Span(_one_line(source.publisher), italic=source.type in _PERIODICALS and bool(source.issued)))
    if source.issued:
        spans.append(Span(locale.date(source.issued)))
    return spans


def _quoted_title(source: Source, locale: Locale, *, is_last: bool) -> Iterator[Span]:
    """Yield a title in quotation marks, with the comma where the language has it."""
    writing = grammar(locale.language).writing
    yield Span(writing.quotation_marks[0])
    yield _title(source, locale)
    if is_last:
        yield Span(writing.quotation_marks[1])
    elif writing.comma_inside_quotation:
        yield Span(f",{writing.quotation_marks[1]} ")
    else:
        yield Span(f"{writing.quotation_marks[1]}, ")


def _title(source: Source, locale: Locale) -> Span:
    """Return a title, its own quotation marks made those of a quotation within another."""
    inner = grammar(locale.language).writing.inner_quotation_marks
    title = _one_line(source.title or "").translate(str.maketrans("“”«»", inner + inner))
    is_book = source.type is SourceType.BOOK and bool(source.publisher and source.issued)
    return Span(title, italic=is_book, lang=None if source.language == locale.language else source.language)


def _without_period(spans: list[Span]) -> list[Span]:
    """Drop the final period: whoever shows a citation ends its sentence."""
    if spans:
        last = spans[-1]
        spans[-1] = Span(last.text.removesuffix("."), last.italic, last.lang)
    return spans


def _bracketed(notes: tuple[str, ...]) -> str:
    return f" ({'; '.join(notes)})" if notes else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _html(span: Span) -> Markup:
    text = escape(span.text)
    if span.lang:
        text = Markup('<span lang="{}">{}</span>').format(span.lang, text)
    return Markup("<i>{}</i>").format(text) if span.italic else text
