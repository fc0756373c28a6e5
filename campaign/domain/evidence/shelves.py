"""Shelves: the ranked groups in which facts are offered to writers. What is on no shelf is there to check and to search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.sources import Source
from campaign.domain.evidence.topics import Topic
from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import Both

#: After how many days without news a reader is told so.
_STALE_DAYS = 183
#: What a fact is that is offered to no one.
NOT_OFFERED = frozenset([Status.SUPERSEDED, Status.RETRACTED])


@dataclass(frozen=True, slots=True)
class Shelf:
    """Facts on offer under one title, best first, by their ids."""

    id: str
    title: Both
    facts: tuple[str, ...]


def rests_on_records(fact: Fact, sources: Mapping[str, Source]) -> bool:
    """Whether a fact cites nothing but second-hand records."""
    cited = [sources[citation.source] for citation in fact.citations if citation.source in sources]
    return bool(cited) and all(source.second_hand for source in cited)


def may_be_offered(fact: Fact, sources: Mapping[str, Source]) -> bool:
    """Whether writers may be offered a fact without looking for it."""
    return fact.status not in NOT_OFFERED and not rests_on_records(fact, sources)


def filled_shelves(
    shelves: Iterable[Shelf], facts: Mapping[str, Fact], sources: Mapping[str, Source]
) -> tuple[Shelf, ...]:
    """Return the shelves that have a fact which may be offered, each with those alone."""

    def offered(id: str) -> bool:
        return id in facts and may_be_offered(facts[id], sources)

    filled = (Shelf(shelf.id, shelf.title, tuple(filter(offered, shelf.facts))) for shelf in shelves)
    return tuple(shelf for shelf in filled if shelf.facts)


def topic_shelves(topics: Iterable[Topic], facts: Iterable[Fact], sources: Mapping[str, Source]) -> tuple[Shelf, ...]:
    """Return a shelf for each topic that has a fact to offer; a fact is on that of its first topic."""
    offered = [fact for fact in facts if may_be_offered(fact, sources)]
    shelves = (
        Shelf(topic.id, topic.name, tuple(fact.id for fact in offered if topic.id in fact.topics[:1]))
        for topic in topics
    )
    return tuple(shelf for shelf in shelves if shelf.facts)


def stale_since(facts: Iterable[Fact], sources: Mapping[str, Source], today: date) -> PartialDate | None:
    """Return the date of the newest source of these facts if it is more than half a year old, else None."""
    cited = (sources.get(citation.source) for fact in facts for citation in fact.citations)
    dates = [source.issued for source in cited if source and source.issued]
    newest = max(dates, key=lambda issued: issued.last_day, default=None)
    return newest if newest and (today - newest.last_day).days > _STALE_DAYS else None
