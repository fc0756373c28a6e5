"""The facts page: by shelf for people who browse, in pages for people who search."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.shelves import Shelf, stale_since
from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import Language
from campaign.web.forms.fact_search import FactQuery
from campaign.web.pages import link

_A_PAGE = 25


@dataclass(frozen=True, slots=True)
class ShelfView:
    """A shelf with its facts; `stale_since` is the date of its newest source if that is old."""

    shelf: Shelf
    facts: tuple[Fact, ...]
    stale_since: PartialDate | None


@dataclass(frozen=True, slots=True)
class FactResults:
    """Results of a search: `count` facts, of which `facts` are on page `number` of `last`; a page beyond has none."""

    campaign: str
    asked: FactQuery
    count: int
    facts: tuple[Fact, ...]
    number: int
    last: int

    @property
    def is_beyond(self) -> bool:
        """Whether there is no such page."""
        return self.number > self.last

    def address(self, number: int = 1, language: Language | None = None) -> str:
        """Return the address of another page of the same search, or of the same page in another language."""
        asked = self.asked
        told = {"q": asked.words, "status": asked.status, "date": str(asked.year or "")}
        kept = {name: value for name, value in told.items() if value}
        paged = {"page": str(number)} if number > 1 or not kept else {}
        return link("facts", language, campaign=self.campaign, **kept, **paged)


def shelf_views(content: Content, today: date) -> tuple[ShelfView, ...]:
    """Return the shelves, each with its facts."""
    return tuple(_views(content, today))


def _views(content: Content, today: date) -> Iterator[ShelfView]:
    for shelf in content.shelves:
        facts = tuple(content.fact_by_id[id] for id in shelf.facts)
        yield ShelfView(shelf, facts, stale_since(facts, content.source_by_id, today))


def years(content: Content) -> frozenset[int]:
    """Return the years that facts speak of."""
    return frozenset(fact.as_of.year for fact in content.facts)


def search(edition: Edition, asked: FactQuery) -> FactResults:
    """Return the facts that fit, those on shelves first."""
    found = [
        fact
        for fact in edition.content.fact_index.find(asked.words)
        if asked.status in ("", fact.status) and asked.year in (0, fact.as_of.year)
    ]
    shown = tuple(found[(asked.page - 1) * _A_PAGE : asked.page * _A_PAGE])
    last = max(1, -(-len(found) // _A_PAGE))
    return FactResults(edition.campaign.slug, asked, len(found), shown, asked.page, last)
