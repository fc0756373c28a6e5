"""The source sheet as lines for a word processor, whatever its format; a line is made of text spans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import N_
from campaign.domain.language import Language
from campaign.domain.review.source_sheets import Support
from campaign.rendering.citations.citations import format_citation
from campaign.rendering.letters.pages import LetterPage, SheetRow
from campaign.rendering.letters.text import DEMONSTRATION, edition_line, fact_head
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.places import Place, again, dated_line, places

#: The groups of rows in order, each with its heading; supported rows need none.
GROUPS = (
    (Support.SUPPORTED, ""),
    (Support.OWN, N_("The writer's own knowledge")),
    (Support.UNSOURCED, N_("No source given")),
    (Support.UNSUPPORTED, N_("Not supported by our sources")),
)


@dataclass(frozen=True, slots=True)
class Words:
    """Text of one look: in another language if one is given, and with a link if any."""

    text: str
    is_italic: bool = False
    lang: Language | None = None
    link: str | None = None


Line = tuple[Words, ...]


def head_lines(page: LetterPage) -> Iterator[str]:
    """Yield what precedes the rows: the edition, whether this is a demonstration, and the source page."""
    locale = locale_for(page.language)
    yield edition_line(page.edition, locale)
    if page.is_demonstration:
        yield locale.translate(DEMONSTRATION)
    if page.source_page and page.source_page.leads_there:
        yield page.source_page.line(locale)


def row_lines(row: SheetRow, edition: Edition, locale: Locale) -> Iterator[Line]:
    """Yield what follows a row's sentence."""
    is_unsupported = row.row.support is Support.UNSUPPORTED
    for text in _texts_before(row, locale, is_unsupported=is_unsupported):
        yield (Words(text),)
    for fact, found in row.facts:
        for text in _fact_texts(fact, edition, locale, ours=is_unsupported):
            yield (Words(text),)
        for place in found:
            yield (Words(again(place, locale)),) if place.is_again else _cited_line(place, locale)
        yield (Words(dated_line(fact, locale)),)


def note_lines(fact: Fact, page: LetterPage) -> Iterator[Line]:
    """Yield a fact's sources as its note."""
    locale = locale_for(page.language)
    for place in places(fact, page.edition.content.source_by_id):
        yield _cited_line(place, locale)
    told = page.edition.content.caveat(fact)
    if told:
        yield (Words(locale.translate(told)),)
    yield (Words(dated_line(fact, locale)),)


def _texts_before(row: SheetRow, locale: Locale, *, is_unsupported: bool) -> Iterator[str]:
    if is_unsupported:
        ours = " " + locale.translate("Our sources say:") if row.facts else ""
        yield locale.translate("Not supported by our sources as it stands.") + ours
    own = locale.translate("The writer's own knowledge.")
    yield from (f"{figure}: {own}" for figure in row.row.own)


def _fact_texts(fact: Fact, edition: Edition, locale: Locale, *, ours: bool) -> Iterator[str]:
    if ours:
        yield fact.claim[locale.language]
    yield from fact_head(fact, locale, is_stated=ours)
    told = edition.content.caveat(fact)
    if told:
        yield locale.translate(told)


def _cited_line(place: Place, locale: Locale) -> Line:
    """Return a citation, the location in it, and its address."""
    found = format_citation(place.source, locale.language)
    beside = f" ({'; '.join(found.notes)})" if found.notes else ""
    party = f"; {place.source.party[locale.language]}" if place.source.party else ""
    return (
        *(Words(span.text, span.italic, span.lang) for span in found.spans),
        Words(f"{beside}: {place.citation.at[locale.language]}{party}. "),
        Words(place.source.url, link=place.link)
        if place.link and place.source.url
        else Words(locale.translate("Address unknown.")),
    )
