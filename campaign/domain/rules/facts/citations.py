"""A fact cites sources that exist, at a place in them, in words that we can compare."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.facts import Citation
from campaign.domain.evidence.sources import Source
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.translations import translation_faults

#: Enough to see that the source says it, and few enough to be a quotation.
_QUOTE_WORDS = range(3, 41)


def faults(examination: Examination) -> Iterator[Fault]:
    """Facts without a citation, citations of no source or no paragraph, and quotes that are missing, too long, not
    translated, or translated with other numbers."""
    for fact in examination.content.facts:
        place: Place = ("facts", fact.id, "citations")
        if not fact.citations:
            yield Fault(place, Message("the fact has no citation"), Message("cite at least one place in a source"))
        for number, citation in enumerate(fact.citations):
            yield from _citation_faults((*place, number), citation, examination)


def _citation_faults(place: Place, citation: Citation, examination: Examination) -> Iterator[Fault]:
    source = examination.content.source_by_id.get(citation.source)
    if source is None:
        yield no_source((*place, "source"), citation.source)
    else:
        yield from _quote_faults((*place, "quote"), citation.quote, source)
        yield from _translation_faults((*place, "translation"), citation, source)
    if citation.paragraph < 1:
        right = Message("write the number of the paragraph or note")
        yield Fault((*place, "paragraph"), Message("paragraphs are counted from 1"), right)


def no_source(place: Place, id: str) -> Fault:
    """Return the fault of naming a source that does not exist."""
    return Fault(
        place,
        Message("there is no source '{source}'", {"source": id}),
        Message("name a source that is in sources.yaml"),
    )


def _quote_faults(place: Place, quote: str | None, source: Source) -> Iterator[Fault]:
    short = Message("quote 3 to 40 words in a row")
    if source.text and quote is None:
        what = Message("we have the full text of {source}, but nothing is quoted", {"source": source.id})
        yield Fault(place, what, short)
    elif not source.text and quote is not None:
        what = Message("we don’t have the full text of {source}", {"source": source.id})
        yield Fault(place, what, Message("write null, since we don’t quote from notes"))
    elif quote is not None and len(quote.split()) not in _QUOTE_WORDS:
        yield Fault(place, Message("the quote has {count} words", {"count": len(quote.split())}), short)


def _translation_faults(place: Place, citation: Citation, source: Source) -> Iterator[Fault]:
    for language in citation.translation:
        if citation.quote is None:
            yield Fault(place, Message("there is no quotation to translate"), Message("remove it"))
            return
        if language == source.language:
            yield Fault((*place, language), Message("the source is already in this language"), Message("remove it"))
    yield from translation_faults(place, citation.quote or "", source.language, citation.translation)
    for language in LANGUAGES if citation.quote else ():
        if language != source.language and language not in citation.translation:
            what = Message("the quote has no translation for readers of another language")
            yield Fault(
                (*place[:-1], "quote"), what, Message("add one under {language}", {"language": language}), "warning"
            )
