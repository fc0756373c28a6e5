"""Whether the texts we hold say what facts cite them for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from campaign.content.folders import Folder
from campaign.content.parts_of_facts import figure_parts, whole_figure
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.yaml_files import Place
from campaign.domain.evidence.facts import Citation, Fact, Figure, Quantity
from campaign.domain.evidence.sources import Source
from campaign.domain.figures.dates import PartialDate
from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.grammar.english import ENGLISH
from campaign.domain.grammar.languages import GRAMMARS
from campaign.domain.language import fold

_NOTE = re.compile(r"(\d+)\.\s")


def source_problems(folder: Folder, texts: Path) -> Iterator[Problem]:
    """Every citation whose paragraph or note does not hold the quote, the figures and the names of its fact."""
    paragraphs: dict[str, Mapping[int, str] | None] = {}
    sources = {source.value.id: source for source in folder.sources}
    for source in folder.sources:
        paragraphs[source.value.id] = read = _paragraphs(source.value, texts)
        if read is None and (source.value.text or source.value.notes):
            name = source.value.text or source.value.notes
            yield source.error(("text",), f"{name} is not among the texts", f"it should be in {texts}")
    for fact in folder.facts:
        for index, citation in enumerate(fact.value.citations):
            held = paragraphs.get(citation.source)
            if held is not None and citation.source in sources:
                yield from _citation_problems(fact, ("citations", index), citation, held)
    yield from _quote_problems(folder, paragraphs)


def _paragraphs(source: Source, texts: Path) -> Mapping[int, str] | None:
    name = source.text or source.notes
    if name is None:
        return None
    try:
        lines = [line for line in (texts / name).read_text(encoding="utf-8-sig").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError):
        return None
    if source.text:
        return dict(enumerate(lines, 1))
    return {int(match[1]): line[match.end() :] for line in lines if (match := _NOTE.match(line))}


def _citation_problems(
    placed: Placed[Fact], place: Place, citation: Citation, held: Mapping[int, str]
) -> Iterator[Problem]:
    text = held.get(citation.paragraph)
    if text is None:
        yield placed.error(
            (*place, "paragraph"), f"{citation.source} has no paragraph {citation.paragraph}", f"it has {len(held)}"
        )
        return
    if citation.quote is not None and _plain(citation.quote) not in _plain(text):
        what = f"'{citation.quote}' is not in paragraph {citation.paragraph} of {citation.source}"
        yield placed.error((*place, "quote"), what, "quote the words as they stand there")
    for missing in _missing(placed.value, text):
        what = f"paragraph {citation.paragraph} of {citation.source} does not hold {missing}"
        yield placed.error(place, what, "cite the place that does, or say under inferred why we say so")
    if not any(_holds_something(placed.value, text)):
        what = f"paragraph {citation.paragraph} of {citation.source} holds none of the fact's names and figures"
        yield placed.error(place, what, "cite the place that does")


def _plain(text: str) -> str:
    return " ".join(fold(text).replace("“", '"').replace("”", '"').split())


def _missing(fact: Fact, text: str) -> Iterator[str]:
    """The figures and names of the fact that the text does not hold and that are not under `inferred`."""
    for figure in fact.figures:
        for part in figure_parts(figure):
            if (
                part not in fact.inferred
                and whole_figure(figure) not in fact.inferred
                and not _holds_figure(text, figure, part)
            ):
                yield part
    for name in fact.names:
        if name not in fact.inferred and not _holds_name(text, name):
            yield f"the name {name}"


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
    """A month's English name, which notes have, stands for its name in any language."""
    english = ENGLISH.dates.months
    return [pack.dates.months[english.index(part)] for pack in GRAMMARS.values()] if part in english else [part]


def _mentioned(text: str) -> list[Mention]:
    """Figures as either language writes them: a source may be Spanish, and our notes of it English."""
    return [mention for pack in GRAMMARS.values() for mention in mentions(text, pack)]


def _holds_day(text: str, known: PartialDate) -> bool:
    """A day's number alone may count anything, or belong to another month: it must be said as a date."""
    said = (mention.date for mention in _mentioned(text) if mention.date)
    return any(date.day == known.day and date.month in (None, known.month) for date in said)


def _fits_figure(mention: Mention, figure: Quantity) -> bool:
    """A period of the fact must be the source's; one that only the source says may be a matter of its sentence."""
    has_period = figure.per is None or figure.per == mention.per or figure.per in mention.periods
    return has_period and _fits(mention.unit, figure.unit)


def _fits(said: str | None, unit: str) -> bool:
    """A percent or money sign must be there; beside it, sources name what they count in words of their own."""
    return said == unit if "percent" in (said, unit) or "dollars" in (said, unit) else True


def _holds_name(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(text)) is not None


def _quote_problems(folder: Folder, paragraphs: Mapping[str, Mapping[int, str] | None]) -> Iterator[Problem]:
    for number, quote in enumerate(folder.campaign.value.quotes if folder.campaign else ()):
        held = paragraphs.get(quote.source)
        if held is not None and folder.campaign and _plain(quote.words) not in _plain(held.get(quote.paragraph, "")):
            what = f"'{quote.words}' is not in paragraph {quote.paragraph} of {quote.source}"
            yield folder.campaign.error(("quotes", number, "words"), what, "quote the words as they stand there")
