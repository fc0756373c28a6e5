"""Whether the texts of sources say what facts cite them for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Citation, Fact, Figure, Quantity
from campaign.domain.evidence.parts_of_figures import figure_parts, whole_figure
from campaign.domain.faults import Fault, Place
from campaign.domain.figures.dates import PartialDate
from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.findings import Message
from campaign.domain.grammar.english import GRAMMAR as ENGLISH
from campaign.domain.grammar.languages import GRAMMARS
from campaign.domain.language import fold

#: The paragraphs or notes of a source's text by number.
Paragraphs = Mapping[int, str]


def source_faults(content: Content, texts: Mapping[str, Paragraphs]) -> Iterator[Fault]:
    """Return each citation whose paragraph does not hold the quote, the figures and the names of its fact.

    `texts` are the paragraphs of the sources whose text is there, by their ids.
    """
    for fact in content.facts:
        for number, citation in enumerate(fact.citations):
            held, source = texts.get(citation.source), content.source_by_id.get(citation.source)
            if held is not None and source is not None:
                place: Place = ("facts", fact.id, "citations", number)
                yield from _citation_faults(place, fact, citation, held, is_quotable=bool(source.text))
    for number, quote in enumerate(content.campaign.quotes):
        held = texts.get(quote.source)
        if held is not None and _plain(quote.words) not in _plain(held.get(quote.paragraph, "")):
            yield _not_quoted(("campaign", "quotes", number, "words"), quote.words, quote.paragraph, quote.source)


def _not_quoted(place: Place, quote: str, paragraph: int, source: str) -> Fault:
    values = {"quote": quote, "paragraph": paragraph, "source": source}
    what = Message("“{quote}” is not in paragraph {paragraph} of {source}", values)
    return Fault(place, what, Message("quote the words as they are there"))


def _citation_faults(
    place: Place, fact: Fact, citation: Citation, held: Paragraphs, *, is_quotable: bool
) -> Iterator[Fault]:
    values = {"paragraph": citation.paragraph, "source": citation.source}
    text = held.get(citation.paragraph)
    if text is None:
        what = Message("{source} has no paragraph {paragraph}", values)
        yield Fault((*place, "paragraph"), what, Message("the last one is {count}", {"count": len(held)}))
        return
    if is_quotable and citation.quote is not None and _plain(citation.quote) not in _plain(text):
        yield _not_quoted((*place, "quote"), citation.quote, citation.paragraph, citation.source)
    missing = [*_missing_parts(fact, text), *_missing_names(fact, text)]
    if not any(_holds_something(fact, text)):
        what = Message("paragraph {paragraph} of {source} has none of the fact's names, numbers and dates", values)
        yield Fault((*place, "paragraph"), what, Message("cite the paragraph that does"))
    elif missing:
        what = Message(
            "paragraph {paragraph} of {source} does not have {missing}", values | {"missing": tuple(missing)}
        )
        right = Message("cite the paragraph that does, or say under inferred why we say so")
        yield Fault((*place, "paragraph"), what, right)


def _plain(text: str) -> str:
    return " ".join(fold(text).replace("“", '"').replace("”", '"').split())


def _missing_parts(fact: Fact, text: str) -> Iterator[str]:
    """The parts of figures that the text does not hold and that are not under `inferred`."""
    for figure in fact.figures:
        for part in figure_parts(figure):
            is_inferred = part in fact.inferred or whole_figure(figure) in fact.inferred
            if not is_inferred and not _holds_figure(text, figure, part):
                yield part


def _missing_names(fact: Fact, text: str) -> Iterator[str]:
    return (name for name in fact.names if name not in fact.inferred and not _holds_name(text, name))


def _holds_something(fact: Fact, text: str) -> Iterator[bool]:
    """A fact without figures, all of whose names have a reason, leaves nothing to compare but its quote."""
    for figure in fact.figures:
        yield any(_holds_figure(text, figure, part) for part in figure_parts(figure))
    for name in fact.names:
        yield _holds_name(text, name)
    if not fact.figures and all(name in fact.inferred for name in fact.names):
        yield True


def _holds_figure(text: str, figure: Figure, part: str) -> bool:
    if isinstance(figure, Quantity):
        values = [mention for mention in _mentioned(text) if mention.value is not None]
        return any(mention.value == figure.value and _fits_figure(mention, figure) for mention in values)
    if part.isdigit() and len(part) < 3:
        return _holds_day(text, figure.date)
    return any(re.search(rf"(?i)(?<!\w){word}(?!\w)", text) for word in _ways_to_write(part))


def _ways_to_write(part: str) -> list[str]:
    """A month's English name, which notes have, also means its name in any language."""
    english = ENGLISH.dates.months
    return [pack.dates.months[english.index(part)] for pack in GRAMMARS.values()] if part in english else [part]


def _mentioned(text: str) -> list[Mention]:
    """Figures as either language writes them: a source may be Spanish, and our notes of it English."""
    return [mention for pack in GRAMMARS.values() for mention in mentions(text, pack)]


def _holds_day(text: str, known: PartialDate) -> bool:
    """A day's number alone may count anything, or belong to another month: it must be said as a date."""
    stated = (mention.date for mention in _mentioned(text) if mention.date)
    return any(date.day == known.day and date.month in (None, known.month) for date in stated)


def _fits_figure(mention: Mention, figure: Quantity) -> bool:
    """A period of the fact must be the source's; one that only the source says may be a matter of its sentence."""
    has_period = figure.per is None or figure.per == mention.per or figure.per in mention.periods
    return has_period and _fits(mention.unit, figure.unit)


def _fits(stated: str | None, unit: str) -> bool:
    """A percent or money sign must be there; beside it, sources name what they count in words of their own."""
    return stated == unit if "percent" in (stated, unit) or "dollars" in (stated, unit) else True


def _holds_name(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(text)) is not None
