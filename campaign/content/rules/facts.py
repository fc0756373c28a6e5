"""What a fact must keep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from campaign.content.folders import Folder
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules import asides, names, witnesses
from campaign.content.rules.ids import id_problems
from campaign.content.rules.prose import own_figure_problems
from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.evidence.facts import Citation, Fact, Quantity, Status
from campaign.domain.evidence.sources import Source
from campaign.domain.figures.units import UNITS
from campaign.domain.language import LANGUAGES

_QUOTE_WORDS = range(3, 10)


def problems(folder: Folder, today: date) -> Iterator[Problem]:
    """Everything wrong with the facts."""
    ids = {fact.value.id for fact in folder.facts}
    sources = {source.value.id: source.value for source in folder.sources}
    topics = {topic.id for topic in folder.campaign.value.topics} if folder.campaign else set()
    yield from id_problems(((fact, fact.value.id) for fact in folder.facts), "fact")
    yield from _twin_problems(folder.facts)
    yield from names.problems(folder.facts)
    yield from asides.problems(folder.facts)
    for fact in folder.facts:
        yield from _citation_problems(fact, sources)
        yield from witnesses.problems(fact, sources)
        yield from _status_problems(fact, ids)
        yield from _wording_problems(fact)
        yield from _topic_problems(fact, topics)
        yield from _date_problems(fact, today)


def _citation_problems(placed: Placed[Fact], sources: dict[str, Source]) -> Iterator[Problem]:
    fact = placed.value
    if not fact.citations:
        yield placed.error(
            ("citations",), f"{fact.id} has no citation", "a fact stands on at least one place in a source"
        )
    for index, citation in enumerate(fact.citations):
        place = ("citations", index)
        source = sources.get(citation.source)
        if source is None:
            yield placed.error((*place, "source"), f"'{citation.source}' is no source", "name one of sources.yaml")
        else:
            yield from _quote_problems(placed, place, citation, source)
        if citation.paragraph < 1:
            yield placed.error(
                (*place, "paragraph"), "paragraphs are counted from 1", "give the number of the paragraph or note"
            )


def _quote_problems(
    placed: Placed[Fact], place: tuple[str | int, ...], citation: Citation, source: Source
) -> Iterator[Problem]:
    at = (*place, "quote")
    if source.text and citation.quote is None:
        yield placed.error(
            at, f"we hold the full text of {source.id} and quote nothing", "quote three to nine words in a row"
        )
    elif not source.text and citation.quote is not None:
        yield placed.error(at, f"we hold no full text of {source.id}", "write null: nothing is quoted from notes")
    elif citation.quote is not None and len(citation.quote.split()) not in _QUOTE_WORDS:
        yield placed.error(
            at, f"the quote has {len(citation.quote.split())} words", "quote three to nine words in a row"
        )


def _status_problems(placed: Placed[Fact], ids: set[str]) -> Iterator[Problem]:
    fact = placed.value
    if (fact.status is Status.SUPERSEDED) != (fact.superseded_by is not None):
        right = "a superseded fact names the fact that overtook it, and no other does"
        yield placed.error(
            ("superseded_by",), f"status is {fact.status} and superseded_by is {fact.superseded_by or 'null'}", right
        )
    if fact.superseded_by is not None and (fact.superseded_by not in ids or fact.superseded_by == fact.id):
        yield placed.error(
            ("superseded_by",), f"'{fact.superseded_by}' is no other fact", "name the fact that overtook it"
        )
    if fact.status is Status.DISPUTED and (fact.dispute is None or fact.attributed_to is None):
        right = "say under dispute who says what, and under attributed_to whose claim this is"
        yield placed.error(("status",), "a disputed fact does not say who disputes it", right)


def _wording_problems(placed: Placed[Fact]) -> Iterator[Problem]:
    fact = placed.value
    for index, figure in enumerate(fact.figures):
        if figure in fact.figures[:index]:
            what = f"figure {index + 1} of {fact.id} is there twice"
            yield placed.error(("figures", index), what, "a fact holds each figure once")
        if isinstance(figure, Quantity) and figure.unit not in UNITS:
            yield placed.error(
                ("figures", index, "unit"),
                f"the unit '{figure.unit}' is not known",
                f"known are {', '.join(sorted(UNITS))}",
            )
    for language in LANGUAGES:
        if not fact.phrasings[language]:
            yield placed.error(("phrasings", language), "there is no phrasing", "give at least one other way to say it")
        for number, text in enumerate(fact.ways_to_say(language)):
            place = ("phrasings", language, number - 1) if number else ("claim", language)
            yield from own_figure_problems(placed, place, text, language)
            if fact.attributed_to and not names_speaker(text, fact, language):
                right = f"name {fact.attributed_to[language]}"
                yield placed.error(place, "this is somebody's claim and does not say whose", right)


def _topic_problems(placed: Placed[Fact], topics: set[str]) -> Iterator[Problem]:
    for index, topic in enumerate(placed.value.topics):
        if topic not in topics:
            known = ", ".join(sorted(topics))
            yield placed.error(("topics", index), f"'{topic}' is no topic of campaign.yaml", f"known are {known}")
    if not placed.value.topics:
        yield placed.error(("topics",), "the fact has no topic", "name at least one")


def _date_problems(placed: Placed[Fact], today: date) -> Iterator[Problem]:
    fact = placed.value
    if fact.checked_on > today:
        yield placed.error(
            ("checked_on",), f"{fact.checked_on} is still to come", "give the day it was compared with its sources"
        )
    if fact.as_of.first_day > fact.checked_on:
        yield placed.error(
            ("as_of",), f"{fact.as_of} is after the day it was checked", "give the time the claim speaks of"
        )
    if fact.review_by <= fact.checked_on:
        yield placed.error(("review_by",), f"{fact.review_by} is not after the day it was checked", "give a later day")
    elif fact.is_due(today):
        yield placed.warning(
            ("review_by",), f"{fact.id} was to be checked by {fact.review_by}", "compare it with its sources again"
        )


def _twin_problems(facts: list[Placed[Fact]]) -> Iterator[Problem]:
    """Two facts with equal figures, counts and a citation in common are one fact."""
    seen: dict[tuple[object, ...], Fact] = {}
    for placed in facts:
        fact = placed.value
        for citation in fact.citations if fact.quantities else ():
            key = (fact.figures, citation.source, citation.paragraph)
            twin = seen.setdefault(key, fact)
            if twin is not fact:
                yield placed.error(
                    (), f"{fact.id} has the figures and a citation of {twin.id}", "make one fact of the two"
                )
                break
